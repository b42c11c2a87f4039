/**
 * Cases worked by hand from the regulations' wording, not from the code. One line a case:
 *
 *   article | what differs from the plain case | route | findings | claimableFrom | gross | tax | basis | payBy
 *
 * The plain case: asOf 2026-11-24 (a Tuesday), born 1969-01-15, PU, inactive, joined 2015-01-05, resigned, letter and
 * leaving on 2026-09-30, Rp9.5 m, NPWP, profile updated, WIB. `M` is a million rupiah; `-` is null or none; a basis is
 * F (final, PP 68/2009), P (progressive, UU PPh art. 17) or N (progressive without NPWP).
 */
export const HAND_WORKED = `
4/2022 art. 8 | | digital | - | 2026-10-30 | 9.5M | 0 | F | 2026-11-25
4/2022 art. 8 | letterOn=2026-10-24 | digital | - | 2026-11-24 | 9.5M | 0 | F | 2026-11-25
4/2022 art. 8 | letterOn=2026-10-25 | wait | waiting-month-resigned | 2026-11-25 | 9.5M | 0 | F | -
4/2022 art. 8 | letterOn=2026-01-31 asOf=2026-02-27 leftOn=- | wait | waiting-month-resigned | 2026-02-28 | 9.5M | 0 | F | -
4/2022 art. 8 | letterOn=2026-01-31 asOf=2026-02-28 leftOn=- | digital | - | 2026-02-28 | 9.5M | 0 | F | 2026-03-02
4/2022 art. 8 | letterOn=2024-01-31 asOf=2024-02-29 leftOn=- | digital | - | 2024-02-29 | 9.5M | 0 | F | 2024-03-01
4/2022 art. 8 | letterOn=2024-01-30 asOf=2024-02-28 leftOn=- | wait | waiting-month-resigned | 2024-02-29 | 9.5M | 0 | F | -
4/2022 art. 8 | letterOn=2024-02-29 asOf=2024-03-28 leftOn=- | wait | waiting-month-resigned | 2024-03-29 | 9.5M | 0 | F | -
4/2022 art. 8 | letterOn=2026-08-31 asOf=2026-09-29 | wait | waiting-month-resigned | 2026-09-30 | 9.5M | 0 | F | -
4/2022 art. 8 | letterOn=2026-12-31 asOf=2027-01-30 | wait | waiting-month-resigned | 2027-01-31 | 9.5M | 0 | F | -
4/2022 art. 8 | letterOn=2026-12-15 asOf=2027-01-15 | digital | calendar-provisional | 2027-01-15 | 9.5M | 0 | F | 2027-01-18
4/2022 art. 8 | letterOn=2026-11-24 | wait | waiting-month-resigned | 2026-12-24 | 9.5M | 0 | F | -
4/2022 art. 8 | letterOn=2026-12-01 | wait | waiting-month-resigned | 2027-01-01 | 9.5M | 0 | F | -
4/2022 art. 8 | letterOn=2026-09-30 leftOn=2026-11-20 | digital | - | 2026-10-30 | 9.5M | 0 | F | 2026-11-25
4/2022 art. 8 | segment=BPU letterOn=2026-11-01 | wait | waiting-month-resigned | 2026-12-01 | 9.5M | 0 | F | -
4/2022 art. 10 | reason=dismissed leftOn=2026-10-31 | wait | waiting-month-dismissed | 2026-11-30 | 9.5M | 0 | F | -
4/2022 art. 10 | reason=dismissed leftOn=2026-10-24 letterOn=- | digital | - | 2026-11-24 | 9.5M | 0 | F | 2026-11-25
4/2022 art. 10 | reason=dismissed leftOn=2026-01-31 letterOn=- asOf=2026-03-01 | digital | - | 2026-02-28 | 9.5M | 0 | F | 2026-03-02
4/2022 art. 10 | reason=dismissed letterOn=2026-11-20 | digital | - | 2026-10-30 | 9.5M | 0 | F | 2026-11-25
4/2022 art. 6(2)a | reason=contract-ended leftOn=2026-11-24 letterOn=- | digital | - | 2026-11-24 | 9.5M | 0 | F | 2026-11-25
4/2022 art. 6(2)a | reason=contract-ended leftOn=2026-11-25 letterOn=- | wait | work-not-ended | 2026-11-25 | 9.5M | 0 | F | -
4/2022 art. 6(2)a | reason=contract-ended leftOn=- letterOn=- | digital | - | 2026-11-24 | 9.5M | 0 | F | 2026-11-25
4/2022 art. 6(2)b | reason=stopped-working segment=BPU leftOn=2026-11-01 | digital | - | 2026-11-01 | 9.5M | 0 | F | 2026-11-25
4/2022 art. 6(2)b | reason=stopped-working segment=PMI leftOn=2026-11-23 | digital | - | 2026-11-23 | 9.5M | 0 | F | 2026-11-25
4/2022 art. 6(2)b | reason=stopped-working | refuse | reason-not-for-segment | - | - | - | - | -
4/2022 art. 6(1) | reason=retired leftOn=- letterOn=- | digital | - | 2025-01-15 | 9.5M | 0 | F | 2026-11-25
4/2022 art. 6(1) | reason=retired birthDate=1970-11-24 | digital | - | 2026-11-24 | 9.5M | 0 | F | 2026-11-25
4/2022 art. 6(1) | reason=retired birthDate=1970-11-25 | wait | below-retirement-age | 2026-11-25 | 9.5M | 0 | F | -
4/2022 art. 6(1) | reason=retired birthDate=1972-02-29 asOf=2028-02-28 | wait | below-retirement-age | 2028-02-29 | 9.5M | 0 | F | -
4/2022 art. 5 | reason=retired membershipStatus=active | refuse | still-active | - | - | - | - | -
4/2022 art. 5 | reason=retired membershipStatus=active birthDate=1976-01-01 | refuse | still-active,below-retirement-age | - | - | - | - | -
4/2022 art. 5 | membershipStatus=active leftOn=- letterOn=- | refuse | still-active | - | - | - | - | -
4/2022 art. 5 | reason=dismissed membershipStatus=active leftOn=- | refuse | still-active | - | - | - | - | -
4/2022 art. 5 | membershipStatus=active balance=20M profileUpdated=false | refuse | still-active,above-ceiling,profile-not-updated | - | - | - | - | -
one claim | openClaim=true | refuse | open-claim | - | - | - | - | -
one claim | openClaim=true letterOn=- | refuse | open-claim | - | - | - | - | -
one claim | openClaim=true reason=deceased membershipStatus=active | refuse | open-claim,death-needs-documents,end-not-reported | - | - | - | - | -
balance | balance=0 | refuse | nothing-to-pay | - | - | - | - | -
5/2021 construction | segment=JAKON balance=0 | refuse | segment-without-jht | - | - | - | - | -
balance | balance=1 | digital | - | 2026-10-30 | 1 | 0 | F | 2026-11-25
ceiling May 2025 | balance=15M | digital | - | 2026-10-30 | 15M | 0 | F | 2026-11-25
ceiling May 2025 | balance=15000001 | documents | above-ceiling | 2026-10-30 | 15000001 | 0 | F | -
ceiling May 2025 | balance=15000001 asOf=2025-05-01 letterOn=2025-01-01 | documents | above-ceiling | 2025-02-01 | 15000001 | 0 | F | -
ceiling May 2025 | balance=10000001 asOf=2025-05-01 letterOn=2025-01-01 | digital | - | 2025-02-01 | 10000001 | 0 | F | 2025-05-02
ceiling Dec 2021 | balance=10000001 asOf=2025-04-30 letterOn=2025-01-01 | documents | above-ceiling | 2025-02-01 | 10000001 | 0 | F | -
ceiling Dec 2021 | balance=10M asOf=2021-12-01 letterOn=2021-01-01 | digital | calendar-provisional | 2021-02-01 | 10M | 0 | F | 2021-12-02
ceiling Dec 2021 | balance=1M asOf=2021-11-30 letterOn=2021-01-01 | documents | no-digital-route-yet | 2021-02-01 | 1M | 0 | F | -
4/2022 five days | balance=20M documentsCompleteOn=2026-11-24 | documents | above-ceiling | 2026-10-30 | 20M | 0 | F | 2026-12-01
4/2022 five days | balance=20M documentsCompleteOn=2026-11-21 | documents | above-ceiling | 2026-10-30 | 20M | 0 | F | 2026-11-27
4/2022 five days | balance=20M asOf=2026-12-18 documentsCompleteOn=2026-12-18 | documents | above-ceiling | 2026-10-30 | 20M | 0 | F | 2026-12-29
4/2022 five days | balance=20M asOf=2026-03-13 letterOn=2026-01-01 documentsCompleteOn=2026-03-13 | documents | above-ceiling | 2026-02-01 | 20M | 0 | F | 2026-03-27
4/2022 five days | balance=20M asOf=2026-12-28 documentsCompleteOn=2026-12-28 | documents | above-ceiling,calendar-provisional | 2026-10-30 | 20M | 0 | F | 2027-01-05
4/2022 five days | letterOn=2026-11-01 balance=20M documentsCompleteOn=2026-11-24 | wait | waiting-month-resigned,above-ceiling | 2026-12-01 | 20M | 0 | F | -
one working day | documentsCompleteOn=2026-11-02 | digital | - | 2026-10-30 | 9.5M | 0 | F | 2026-11-25
one working day | asOf=2026-11-27 | digital | - | 2026-10-30 | 9.5M | 0 | F | 2026-11-30
one working day | asOf=2026-11-28 | digital | - | 2026-10-30 | 9.5M | 0 | F | 2026-11-30
SKB 2026 | asOf=2026-12-23 | digital | - | 2026-10-30 | 9.5M | 0 | F | 2026-12-28
SKB 2026 | asOf=2026-03-17 letterOn=2026-01-01 | digital | - | 2026-02-01 | 9.5M | 0 | F | 2026-03-25
SKB 2026 | asOf=2026-05-13 letterOn=2026-01-01 | digital | - | 2026-02-01 | 9.5M | 0 | F | 2026-05-18
SKB 2026 | asOf=2026-08-14 letterOn=2026-06-01 | digital | - | 2026-07-01 | 9.5M | 0 | F | 2026-08-18
no decree 2027 | asOf=2026-12-31 | digital | calendar-provisional | 2026-10-30 | 9.5M | 0 | F | 2027-01-04
4/2022 death | reason=deceased leftOn=- letterOn=- documentsCompleteOn=2026-11-23 | documents | death-needs-documents | 2026-11-24 | 9.5M | 0 | F | 2026-11-30
4/2022 death | reason=deceased membershipStatus=active leftOn=- | documents | death-needs-documents,end-not-reported | 2026-11-24 | 9.5M | 0 | F | -
PP 46 art. 22 | reason=disabled balance=1M | documents | disability-needs-documents | 2026-11-24 | 1M | 0 | F | -
PP 46 art. 22 | reason=disabled membershipStatus=active balance=75M | documents | disability-needs-documents,above-ceiling,end-not-reported | 2026-11-24 | 75M | 1.25M | F | -
4/2022 leaving | reason=leaving-indonesia segment=PMI balance=1M | documents | leaving-needs-documents | 2026-11-24 | 1M | 0 | F | -
4/2022 leaving | reason=leaving-indonesia membershipStatus=active leftOn=- | documents | leaving-needs-documents,end-not-reported | 2026-11-24 | 9.5M | 0 | F | -
PP 46 art. 22 | reason=partial-10 membershipStatus=active balance=9999999 | documents | partial-needs-documents | 2025-01-05 | 999999 | 0 | F | -
PP 46 art. 22 | reason=partial-30 membershipStatus=active balance=200000001 | documents | partial-needs-documents,above-ceiling | 2025-01-05 | 60M | 500000 | F | -
PP 46 art. 22 | reason=partial-30 membershipStatus=active balance=333 documentsCompleteOn=2026-11-24 | documents | partial-needs-documents | 2025-01-05 | 99 | 0 | F | 2026-12-01
PP 46 art. 22 | reason=partial-10 membershipStatus=active joinedOn=2016-11-24 | documents | partial-needs-documents | 2026-11-24 | 950000 | 0 | F | -
PP 46 art. 22 | reason=partial-10 membershipStatus=active joinedOn=2016-11-25 | wait | member-under-ten-years,partial-needs-documents | 2026-11-25 | 950000 | 0 | F | -
PP 46 art. 22 | reason=partial-30 membershipStatus=active joinedOn=2016-02-29 asOf=2026-02-27 leftOn=- | wait | member-under-ten-years,partial-needs-documents | 2026-02-28 | 2.85M | 0 | F | -
PP 46 art. 22 | reason=partial-30 membershipStatus=active prior=2025-01-06:1M:partial-10 | refuse | partial-already-used,partial-needs-documents | - | - | - | - | -
PP 46 art. 22 | reason=partial-30 | refuse | partial-needs-active,partial-needs-documents | - | - | - | - | -
PP 46 art. 22 | reason=partial-10 membershipStatus=active prior=2026-01-06:60M:resigned | documents | partial-needs-documents | 2025-01-05 | 950000 | 47500 | F | -
PP 68/2009 | balance=50M | documents | above-ceiling | 2026-10-30 | 50M | 0 | F | -
PP 68/2009 | balance=50000020 | documents | above-ceiling | 2026-10-30 | 50000020 | 1 | F | -
PP 68/2009 | balance=75M | documents | above-ceiling | 2026-10-30 | 75M | 1.25M | F | -
PP 68/2009 | balance=120M hasNpwp=false | documents | above-ceiling | 2026-10-30 | 120M | 3.5M | F | -
PP 68/2009 | balance=30M asOf=2025-06-02 letterOn=2025-01-01 prior=2024-05-01:40M:partial-10 | documents | above-ceiling | 2025-02-01 | 30M | 1M | F | -
PP 68/2009 | balance=30M asOf=2025-12-31 letterOn=2025-01-01 prior=2024-01-01:40M:partial-10 | documents | above-ceiling | 2025-02-01 | 30M | 1M | F | -
UU PPh art. 17 | balance=30M asOf=2026-01-02 letterOn=2025-01-01 leftOn=- prior=2024-12-31:40M:partial-10 | documents | above-ceiling | 2025-02-01 | 30M | 1.5M | P | -
UU PPh art. 17 | balance=100M prior=2019-03-01:5M:partial-10 | documents | above-ceiling | 2026-10-30 | 100M | 9M | P | -
UU PPh art. 17 | balance=300M prior=2019-03-01:5M:partial-10 | documents | above-ceiling | 2026-10-30 | 300M | 44M | P | -
UU PPh art. 17 | balance=6000M prior=2019-03-01:5M:partial-10 | documents | above-ceiling | 2026-10-30 | 6000M | 1794M | P | -
UU PPh art. 21(5a) | balance=100M hasNpwp=false prior=2019-03-01:5M:partial-10 | documents | above-ceiling,without-npwp | 2026-10-30 | 100M | 10.8M | N | -
UU PPh art. 21(5a) | balance=300M hasNpwp=false prior=2019-03-01:5M:partial-10 | documents | above-ceiling,without-npwp | 2026-10-30 | 300M | 52.8M | N | -
UU PPh art. 17 | balance=50M prior=2019-03-01:5M:partial-10,2026-02-01:50M:resigned | documents | above-ceiling | 2026-10-30 | 50M | 6.5M | P | -
UU PPh art. 17 | balance=10M prior=2025-05-05:1M:x,2023-05-05:1M:x | digital | - | 2026-10-30 | 10M | 500000 | P | 2026-11-25
PP 68/2009 | balance=10M prior=2019-05-05:0:x | digital | - | 2026-10-30 | 10M | 0 | F | 2026-11-25
PP 68/2009 | balance=75M letterOn=2026-11-01 | wait | waiting-month-resigned,above-ceiling | 2026-12-01 | 75M | 1.25M | F | -
PP 68/2009 | balance=20M asOf=2026-12-20 letterOn=2026-12-15 prior=2025-01-01:60M:x | wait | waiting-month-resigned,above-ceiling | 2027-01-15 | 20M | 1M | F | -
PP 68/2009 | balance=9007199254740991 | documents | above-ceiling | 2026-10-30 | 9007199254740991 | 450359960237049 | F | -
data update | profileUpdated=false | digital | profile-not-updated | 2026-10-30 | 9.5M | 0 | F | 2026-11-25
data update | profileUpdated=false letterOn=2026-11-01 | wait | waiting-month-resigned,profile-not-updated | 2026-12-01 | 9.5M | 0 | F | -
zone of the branch | asOf=2026-11-24T15:30:00Z branchTimeZone=WIT | digital | - | 2026-10-30 | 9.5M | 0 | F | 2026-11-26
zone of the branch | asOf=2026-11-24T15:30:00Z branchTimeZone=Asia/Jakarta | digital | - | 2026-10-30 | 9.5M | 0 | F | 2026-11-25
zone of the branch | asOf=2026-11-24T16:00:00Z branchTimeZone=WITA | digital | - | 2026-10-30 | 9.5M | 0 | F | 2026-11-26
zone of the branch | asOf=2026-11-24T17:00:00Z letterOn=2026-10-25 | digital | - | 2026-11-25 | 9.5M | 0 | F | 2026-11-26
zone of the branch | asOf=2026-11-24T16:59:59Z letterOn=2026-10-25 | wait | waiting-month-resigned | 2026-11-25 | 9.5M | 0 | F | -
zone of the branch | balance=20M asOf=2026-11-30T01:00:00Z documentsCompleteOn=2026-11-27T17:30:00Z | documents | above-ceiling | 2026-10-30 | 20M | 0 | F | 2026-12-04
`;
