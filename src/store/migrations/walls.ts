/** Walls a table off by office: what no office's transaction asks for, it neither sees nor writes, its owner included. */
export function wall(table: string): string {
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy one_office on ${table}
  using (office_id = current_setting('entente.office', true))
  with check (office_id = current_setting('entente.office', true));`
}

/** Lets the rows of a table be added and never changed; they go only with their whole office. */
export function guard(table: string): string {
  return `create trigger never_changed before update or delete on ${table} for each row execute function refuse_change();`
}
