import { Match, Switch } from 'solid-js';
import { clearImageJobs, deleteImageJob } from '../../../api/image-writes';
import { ActQuestion } from '../../../parts/act-question';
import { showToast } from '../../../ui/toasts';
import type { JobsDesk } from './create-jobs-desk';
import { words } from './words';

/** What is asked before jobs are gone. */
export function JobDialogs(props: { desk: JobsDesk }) {
  const address = () => props.desk.address;

  async function clear(): Promise<void> {
    await clearImageJobs(address().at());
    showToast({ text: words().cleared, tone: 'success' });
    // What was open is gone, too.
    if (address().jobId() === undefined) address().close();
    else props.desk.close();
    await props.desk.refresh();
  }

  async function remove(id: string): Promise<void> {
    await deleteImageJob(address().at(), id);
    showToast({ text: words().removed, tone: 'success' });
    await props.desk.leave(id);
  }

  return (
    <Switch>
      <Match when={address().dialog() === 'clear'}>
        <ActQuestion
          open
          title={words().clearTitle(props.desk.stats.data?.total ?? 0)}
          consequence={words().clearConsequence}
          confirm={words().clearConfirm}
          onCancel={address().close}
          act={clear}
        />
      </Match>
      <Match when={address().dialog() === 'delete-job' && address().jobId()}>
        {(id) => (
          <ActQuestion
            open
            title={words().removeTitle}
            consequence={words().removeConsequence}
            confirm={words().remove}
            onCancel={address().close}
            act={() => remove(id())}
          />
        )}
      </Match>
    </Switch>
  );
}
