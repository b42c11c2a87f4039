-- Contributions are the largest table by far (a row for each member and month): a year's rows lie together, so
-- that a year can be moved, kept elsewhere or read alone. Every reading is by membership, whose index each part has.
alter table contributions rename to contributions_unparted;
create table contributions (
  membership_id uuid not null references memberships,
  period date not null check (extract(day from period) = 1),
  amount bigint not null check (amount > 0),
  primary key (membership_id, period)
) partition by range (period);

create table contributions_before_2010 partition of contributions for values from (minvalue) to ('2010-01-01');
do $$
begin
  for year in 2010..2035 loop
    execute format('create table contributions_%s partition of contributions for values from (%L) to (%L)',
                   year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
  end loop;
end $$;
-- Nothing is lost in a year for which no part was made yet.
create table contributions_later partition of contributions default;

insert into contributions (membership_id, period, amount) select membership_id, period, amount from contributions_unparted;
drop table contributions_unparted;
