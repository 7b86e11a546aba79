import { type RefObject, useEffect } from 'react';
import { create } from 'zustand';

type Focusable = { readonly focus: () => void };

/** A wish that something be focused, which waits until that something is on the page. */
function createFocusRequest() {
  const useStore = create<{ readonly isAsked: boolean }>(() => ({ isAsked: false }));
  return {
    ask: () => useStore.setState({ isAsked: true }),
    useAnswer: (ref: RefObject<Focusable | null>) => {
      const isAsked = useStore((store) => store.isAsked);
      useEffect(() => {
        if (!isAsked || !ref.current) return;
        ref.current.focus();
        useStore.setState({ isAsked: false });
      }, [isAsked, ref]);
    },
  };
}

const search = createFocusRequest();
const capture = createFocusRequest();
const newClient = createFocusRequest();
const about = createFocusRequest();

/** Asks for the search field of Clients to be focused. */
export const askForSearch = search.ask;
/** Focuses the search field when it was asked for, before or after it appeared. */
export const useSearchFocus = search.useAnswer;
/** Asks for the capture to be focused. */
export const askForCapture = capture.ask;
/** Focuses the capture when it was asked for, before or after it appeared. */
export const useCaptureAnswer = capture.useAnswer;
/** Asks for the form of a new client, in Clients. */
export const askForNewClient = newClient.ask;
/** Opens that form when it was asked for, before or after the page appeared. */
export const useNewClientAnswer = newClient.useAnswer;
/** Asks for what Settings says about the program. */
export const askForAbout = about.ask;
/** Focuses that part of Settings when it was asked for. */
export const useAboutAnswer = about.useAnswer;
