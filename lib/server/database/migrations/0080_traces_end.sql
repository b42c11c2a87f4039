-- Traces of pictures are kept for as long as policy says (trace-retention.ts) and found by their age.
create index face_traces_by_age on face_traces (seen_at);
