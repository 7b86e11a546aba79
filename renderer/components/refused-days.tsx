import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

/** What a form and the days inside it say to each other. */
export type FormDays = {
  /** Each answers whether what is written in it is a day (or nothing), and says so when it is not. */
  readonly checks: Set<() => boolean>;
  /** Saves the form, unless a day in it is refused. */
  readonly save: () => void;
};

const FormDaysContext = createContext<FormDays | undefined>(undefined);

/** Every form that can hold a DayField saves through this: what is written and no day is never saved. */
export function useRefusedDays(save: () => void): FormDays {
  const latest = useRef(save);
  useLayoutEffect(() => {
    latest.current = save;
  });
  const [days] = useState<FormDays>(() => {
    const checks: FormDays['checks'] = new Set();
    const areWhole = () => [...checks].map((isWhole) => isWhole()).every(Boolean);
    // A day still being written settles while it is asked, so the save is the one drawn after.
    return { checks, save: () => areWhole() && latest.current() };
  });
  return days;
}

/** Around the fields of a form. */
export function RefusedDays(props: { readonly days: FormDays; readonly children: ReactNode }) {
  return <FormDaysContext value={props.days}>{props.children}</FormDaysContext>;
}

/** Within a DayField: has the form ask it before saving. Gives the form's save, if there is a form. */
export function useDayCheck(isWhole: () => boolean): (() => void) | undefined {
  const form = useContext(FormDaysContext);
  useEffect(() => {
    form?.checks.add(isWhole);
    return () => {
      form?.checks.delete(isWhole);
    };
  });
  return form?.save;
}
