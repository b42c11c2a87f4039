-- Construction projects (jasa konstruksi) are a segment of their own: cards without old-age savings.
alter table memberships drop constraint memberships_segment_check;
alter table memberships add constraint memberships_segment_check check (segment in ('PU', 'BPU', 'PMI', 'JAKON'));
