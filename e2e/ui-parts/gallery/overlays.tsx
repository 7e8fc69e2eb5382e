import { createSignal } from 'solid-js';
import IconCopy from '~icons/lucide/copy';
import IconPencil from '~icons/lucide/pencil';
import IconTrash from '~icons/lucide/trash-2';
import { ActionButton } from '../../../dashboard/ui/action-button';
import { Dialog } from '../../../dashboard/ui/dialog';
import { Menu } from '../../../dashboard/ui/menu';
import { Popover } from '../../../dashboard/ui/popover';
import { Question } from '../../../dashboard/ui/question';
import { Sheet } from '../../../dashboard/ui/sheet';
import { TextField } from '../../../dashboard/ui/text-field';
import { showToast } from '../../../dashboard/ui/toasts';
import { Row, Shelf } from './shelf';

export function Overlays() {
  const [open, setOpen] = createSignal<'dialog' | 'sheet' | 'question' | 'slug'>();
  const [name, setName] = createSignal('');
  const [last, setLast] = createSignal('nothing');
  const close = () => setOpen(undefined);

  function removed(): void {
    close();
    setLast('deleted');
    showToast({ text: 'Orders was deleted', action: { label: 'Undo', run: () => setLast('restored') } });
  }

  return (
    <Shelf title="Over the page">
      <Row>
        <ActionButton onPress={() => setOpen('dialog')}>Open dialog</ActionButton>
        <ActionButton onPress={() => setOpen('sheet')}>Open sheet</ActionButton>
        <ActionButton onPress={() => setOpen('question')}>Ask</ActionButton>
        <ActionButton onPress={() => setOpen('slug')}>Ask for the slug</ActionButton>
        <Menu
          label="Actions"
          items={[
            { text: 'Edit', icon: <IconPencil />, keys: 'e', onSelect: () => setLast('edit') },
            { text: 'Duplicate', icon: <IconCopy />, keys: 'Ctrl+D', onSelect: () => setLast('duplicate') },
            { text: 'Export', reason: 'There is nothing to export', onSelect: () => setLast('export') },
            { text: 'Open the docs', href: '#docs' },
            'line',
            { text: 'Delete', icon: <IconTrash />, tone: 'danger', onSelect: () => setOpen('question') },
          ]}
        />
        <Menu
          look="icon"
          label="More for Orders"
          items={['One', 'Two', 'Three'].map((text) => ({
            text,
            isChosen: text === last(),
            onSelect: () => setLast(text),
          }))}
        />
        <Menu label="Locked" reason="Viewers may not change this" items={[]} />
        <Popover label="Keys">{(hide) => <ActionButton onPress={hide}>Hide the panel</ActionButton>}</Popover>
      </Row>
      <Row>
        <ActionButton onPress={() => showToast({ text: 'The group was saved', tone: 'success' })}>
          Say it
        </ActionButton>
        <ActionButton
          onPress={() =>
            showToast({ text: 'Saved', action: { label: 'Undo', run: () => setLast('undone') } })
          }
        >
          Say it with undo
        </ActionButton>
        <ActionButton
          onPress={() =>
            showToast({ text: 'The server did not answer, so nothing was saved', tone: 'danger' })
          }
        >
          Say what is wrong
        </ActionButton>
        <output aria-label="Last">{last()}</output>
      </Row>

      <Dialog
        open={open() === 'dialog'}
        title="New group"
        description="A group is one API of your project, with an address of its own."
        onClose={close}
        footer={
          <>
            <ActionButton onPress={close}>Cancel</ActionButton>
            <ActionButton look="primary" onPress={close}>
              Create
            </ActionButton>
          </>
        }
      >
        <TextField label="Name" value={name()} onInput={setName} hint="People see it, clients do not" />
        <Menu label="Kind" items={[{ text: 'HTTP' }, { text: 'Webhooks' }]} />
      </Dialog>
      <Sheet
        open={open() === 'sheet'}
        title="Edit Orders"
        onClose={close}
        footer={
          <ActionButton look="primary" onPress={close}>
            Save
          </ActionButton>
        }
      >
        <TextField label="Name" value={name()} onInput={setName} />
      </Sheet>
      <Question
        open={open() === 'question'}
        title="Delete GET /orders/:id?"
        consequence="It stops answering at once. 120 requests in the last day used it."
        confirm="Delete"
        onCancel={close}
        onConfirm={removed}
      />
      <Question
        open={open() === 'slug'}
        title="Delete the group Orders?"
        consequence="Its 19 endpoints stop answering at once."
        confirm="Delete"
        typeToConfirm="orders"
        onCancel={close}
        onConfirm={removed}
      />
    </Shelf>
  );
}
