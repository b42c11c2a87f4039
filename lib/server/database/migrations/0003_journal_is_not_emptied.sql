-- A row's trigger does not see TRUNCATE: the journal refuses that as well.
create trigger events_are_not_emptied before truncate on events for each statement execute function refuse_change();
create trigger commands_are_not_emptied before truncate on commands for each statement execute function refuse_change();
