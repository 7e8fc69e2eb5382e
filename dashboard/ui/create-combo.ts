import { batch, createMemo, createSignal } from 'solid-js';

export type ComboOption = { value: string; text: string; note?: string | undefined };

type Wiring = {
  value(): string;
  optionsFor(typed: string): readonly ComboOption[];
  onChange(value: string): void;
};

/** What a combobox offers, and which of it would be taken. Nothing of it stands until it is taken. */
export function createCombo(wiring: Wiring) {
  const [typed, setTyped] = createSignal<string>();
  const [isOpen, setOpen] = createSignal(false);
  const [active, setActive] = createSignal(0);
  const options = createMemo(() => (isOpen() ? wiring.optionsFor(typed()?.trim() ?? '') : []));
  const activeOption = () => options()[active()];

  function open(): void {
    if (isOpen()) return;
    setOpen(true);
    setActive(
      Math.max(
        0,
        options().findIndex((option) => option.value === wiring.value()),
      ),
    );
  }

  function write(text: string): void {
    batch(() => {
      setTyped(text);
      setOpen(true);
      setActive(0);
    });
  }

  function move(steps: number): void {
    const count = options().length;
    if (!isOpen()) open();
    else if (count > 0) setActive((now) => (now + steps + count) % count);
  }

  function close(): void {
    batch(() => {
      setTyped(undefined);
      setOpen(false);
    });
  }

  function take(option: ComboOption | undefined): void {
    close();
    if (option && option.value !== wiring.value()) wiring.onChange(option.value);
  }

  /** Whoever leaves after typing means what is marked, if it is beyond doubt. */
  function leave(isSure: boolean): void {
    const text = typed()?.trim();
    const option = activeOption();
    const isMeant =
      option && (isSure || options().length === 1 || option.value === text || option.text === text);
    take(text && isMeant ? option : undefined);
  }

  return {
    typed,
    isOpen,
    active,
    options,
    activeOption,
    open,
    write,
    move,
    moveTo: setActive,
    close,
    take,
    leave,
  };
}

export type Combo = ReturnType<typeof createCombo>;
