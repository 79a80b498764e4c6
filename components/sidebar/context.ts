import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarModel } from './sidebar-model.ts';

const Context = createContext<SidebarModel | null>(null);

export const SidebarProvider = Context.Provider;

/** The model of the sidebar this component stands in. */
export function useSidebar(): SidebarModel {
  const model = useContext(Context);
  if (!model) throw new Error('no sidebar');
  return model;
}
