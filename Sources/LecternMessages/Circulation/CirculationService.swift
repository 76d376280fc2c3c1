// The service lectern.circulation.v1.Circulation. Generated from lectern/circulation/v1/circulation.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
public import WorkMessages

extension Circulation {
    /// The loan desk of the city, wherever the desk stands.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// The call as its handler sees it: its facts, and the functions that act on data.
        associatedtype Call

        /// Lends an item to the reader that is signed in (or, where staff are signed in at a desk, to the reader of a card). What
        /// was done offline (the call carries a time in the past and a device sequence, or no session, or is older than a repeat
        /// can be) is recorded whatever the rules say; each rule that it broke becomes a conflict. A repeat, which carries the
        /// time of the first try and no device sequence, is decided by the rules as of then. A device whose reader could not
        /// sign in, since its line was down, tells such a loan later without a session and names the card.
        ///
        /// With a `record_id` instead of a barcode an electronic copy is lent, to a reader who is signed in anywhere, on a phone too: under the same
        /// rules and limits. The answer has a link to it; the loan ends by itself when it falls due, or earlier by Return.
        func borrow(_ request: Circulation.BorrowRequest, _ call: Call) throws -> BorrowAnswer
        /// The answer of `Borrow`: the message, or an `Encoded` one.
        associatedtype BorrowAnswer: Answer<Circulation.BorrowResponse> = Circulation.BorrowResponse

        /// Takes an item back, from anyone, anywhere; an electronic copy from the reader who has it, or staff. An item of another branch goes into transit.
        func `return`(_ request: Circulation.ReturnRequest, _ call: Call) throws -> ReturnAnswer
        /// The answer of `Return`: the message, or an `Encoded` one.
        associatedtype ReturnAnswer: Answer<Circulation.ReturnResponse> = Circulation.ReturnResponse

        /// Moves a loan's due date on.
        func renew(_ request: Circulation.RenewRequest, _ call: Call) throws -> RenewAnswer
        /// The answer of `Renew`: the message, or an `Encoded` one.
        associatedtype RenewAnswer: Answer<Circulation.RenewResponse> = Circulation.RenewResponse

        /// Lists the reader's loans: open ones by due date, or past ones, newest first. At a desk where nobody is signed in the
        /// open loans of the card that is presented there are told; past ones need a session.
        func loans(_ request: Circulation.LoansRequest, _ call: Call) throws -> LoansAnswer
        /// The answer of `Loans`: the message, or an `Encoded` one.
        associatedtype LoansAnswer: Answer<Circulation.LoansResponse> = Circulation.LoansResponse

        /// Tells what would be decided, by which rule and why, and which other rules lost.
        func explain(_ request: Circulation.ExplainRequest, _ call: Call) throws -> ExplainAnswer
        /// The answer of `Explain`: the message, or an `Encoded` one.
        associatedtype ExplainAnswer: Answer<Circulation.ExplainResponse> = Circulation.ExplainResponse

        /// Lists where the items of a record are.
        func items(_ request: Circulation.ItemsRequest, _ call: Call) throws -> ItemsAnswer
        /// The answer of `Items`: the message, or an `Encoded` one.
        associatedtype ItemsAnswer: Answer<Circulation.ItemsResponse> = Circulation.ItemsResponse

        /// Tells an item by its barcode: what it is, where it is, and its open loan as far as the caller may know it.
        func getItem(_ request: Circulation.GetItemRequest, _ call: Call) throws -> GetItemAnswer
        /// The answer of `GetItem`: the message, or an `Encoded` one.
        associatedtype GetItemAnswer: Answer<Circulation.ItemDetails> = Circulation.ItemDetails

        /// Lists what happened to an item and to its loans, the last first: who did it where, and by which call.
        func history(_ request: Circulation.HistoryRequest, _ call: Call) throws -> HistoryAnswer
        /// The answer of `History`: the message, or an `Encoded` one.
        associatedtype HistoryAnswer: Answer<Circulation.HistoryResponse> = Circulation.HistoryResponse

        /// Lists the open loans of a branch that are overdue, the earliest due date first.
        func overdue(_ request: Circulation.OverdueRequest, _ call: Call) throws -> OverdueAnswer
        /// The answer of `Overdue`: the message, or an `Encoded` one.
        associatedtype OverdueAnswer: Answer<Circulation.OverdueResponse> = Circulation.OverdueResponse

        /// Lists the items that are on their way to a branch, what was sent first before the others.
        func inTransit(_ request: Circulation.InTransitRequest, _ call: Call) throws -> InTransitAnswer
        /// The answer of `InTransit`: the message, or an `Encoded` one.
        associatedtype InTransitAnswer: Answer<Circulation.InTransitResponse> = Circulation.InTransitResponse

        /// Takes many items back, from a sorter, a trolley or a book drop: an item of the stream for each, answered with where it goes. What can't be
        /// taken back is answered with why, and the rest goes on; what nobody knows of a sorter or a drop is an item of work.
        func checkIn(_ request: Circulation.CheckInRequest, _ call: Call) throws -> CheckInAnswer
        /// The answer of `CheckIn`: the message, or an `Encoded` one.
        associatedtype CheckInAnswer: Answer<Circulation.CheckedIn> = Circulation.CheckedIn

        /// Says that a book drop is emptied now. What is taken back as of its batch counts as returned at the moment that is best for readers, by the rule
        /// of the drop.
        func emptyDrop(_ request: Circulation.EmptyDropRequest, _ call: Call) throws -> EmptyDropAnswer
        /// The answer of `EmptyDrop`: the message, or an `Encoded` one.
        associatedtype EmptyDropAnswer: Answer<Circulation.DropBatch> = Circulation.DropBatch

        /// Adds or changes what counts for what is found in a book drop: a service point of the kind BOOK_DROP, or one that has a slot, as which it counts
        /// from then on.
        func putDrop(_ request: Circulation.PutDropRequest, _ call: Call) throws -> PutDropAnswer
        /// The answer of `PutDrop`: the message, or an `Encoded` one.
        associatedtype PutDropAnswer: Answer<Circulation.Drop> = Circulation.Drop

        /// Lists the book drops with when each was emptied last.
        func drops(_ request: Circulation.DropsRequest, _ call: Call) throws -> DropsAnswer
        /// The answer of `Drops`: the message, or an `Encoded` one.
        associatedtype DropsAnswer: Answer<Circulation.DropsResponse> = Circulation.DropsResponse

        /// Counts an item that was used in the library and not lent: it was left on a table. It is checked in where it lies: what was on its way, or
        /// missing, is there.
        func useInHouse(_ request: Circulation.UseInHouseRequest, _ call: Call) throws -> UseInHouseAnswer
        /// The answer of `UseInHouse`: the message, or an `Encoded` one.
        associatedtype UseInHouseAnswer: Answer<Circulation.UsedInHouse> = Circulation.UsedInHouse

        /// Lists what was used in a branch without being lent, day by day.
        func inHouseUses(_ request: Circulation.InHouseUsesRequest, _ call: Call) throws -> InHouseUsesAnswer
        /// The answer of `InHouseUses`: the message, or an `Encoded` one.
        associatedtype InHouseUsesAnswer: Answer<Circulation.InHouseUsesResponse> = Circulation.InHouseUsesResponse

        /// Takes back what this desk did with an item last, within a minute and before anything else happened to the item: it lent it, took it back,
        /// renewed its loan or moved it. The history keeps both.
        func undo(_ request: Circulation.UndoRequest, _ call: Call) throws -> UndoAnswer
        /// The answer of `Undo`: the message, or an `Encoded` one.
        associatedtype UndoAnswer: Answer<Circulation.UndoResponse> = Circulation.UndoResponse

        /// Does with a claim, an item that its reader says was returned, what staff have decided: an action of its item of work, which the caller has
        /// claimed. "found": it is in the library; its loan ends as of when the reader said so. "with_reader": the reader has it after all. "charge": it
        /// was looked for in vain; it is lost, and the reader owes what it costs. A search in vain that is not the last is a comment.
        func actOnClaim(_ request: Work.Act, _ call: Call) throws -> ActOnClaimAnswer
        /// The answer of `ActOnClaim`: the message, or an `Encoded` one.
        associatedtype ActOnClaimAnswer: Answer<Work.Acted> = Work.Acted

        /// Begins to count what stands on shelves of a branch: those of a range of call numbers, of a collection, or all. Any number of desks scan for it.
        func openCount(_ request: Circulation.OpenCountRequest, _ call: Call) throws -> OpenCountAnswer
        /// The answer of `OpenCount`: the message, or an `Encoded` one.
        associatedtype OpenCountAnswer: Answer<Circulation.Count> = Circulation.Count

        /// Counts the items of a shelf, in the order in which they stand, and tells of each whether it is where it belongs. What was missing or on its way
        /// here is there again; all else is only told.
        func scanShelf(_ request: Circulation.ScanShelfRequest, _ call: Call) throws -> ScanShelfAnswer
        /// The answer of `ScanShelf`: the message, or an `Encoded` one.
        associatedtype ScanShelfAnswer: Answer<Circulation.ScanShelfResponse> = Circulation.ScanShelfResponse

        /// Lists counts, the last first.
        func counts(_ request: Circulation.CountsRequest, _ call: Call) throws -> CountsAnswer
        /// The answer of `Counts`: the message, or an `Encoded` one.
        associatedtype CountsAnswer: Answer<Circulation.CountsResponse> = Circulation.CountsResponse

        /// Lists what was found by a count that is not where it belongs, or what was not found, in the order of the shelves: once it is closed, what it has
        /// marked as missing, as it is now.
        func countFindings(_ request: Circulation.CountFindingsRequest, _ call: Call) throws -> CountFindingsAnswer
        /// The answer of `CountFindings`: the message, or an `Encoded` one.
        associatedtype CountFindingsAnswer: Answer<Circulation.CountFindingsResponse> = Circulation.CountFindingsResponse

        /// Ends a count: what should be there and was not scanned is missing from now on. The caller says how many that are, as it was listed; where it is
        /// another number, it is refused and nothing is missing.
        func closeCount(_ request: Circulation.CloseCountRequest, _ call: Call) throws -> CloseCountAnswer
        /// The answer of `CloseCount`: the message, or an `Encoded` one.
        associatedtype CloseCountAnswer: Answer<Circulation.Count> = Circulation.Count

        /// The daemon itself, by a timer: marks what a count that is being closed did not find as missing, some items at a time.
        func advanceCount(_ request: Circulation.AdvanceCountRequest, _ call: Call) throws -> AdvanceCountAnswer
        /// The answer of `AdvanceCount`: the message, or an `Encoded` one.
        associatedtype AdvanceCountAnswer: Answer<Circulation.AdvanceCountResponse> = Circulation.AdvanceCountResponse

        /// Says when readers are told of overdue loans, and when they are sent the bill: days after the due date, of a branch or of all branches that have
        /// no days of their own; who has the right at a branch alone may say it of that branch.
        func putOverdueSteps(_ request: Circulation.OverdueSteps, _ call: Call) throws -> PutOverdueStepsAnswer
        /// The answer of `PutOverdueSteps`: the message, or an `Encoded` one.
        associatedtype PutOverdueStepsAnswer: Answer<Circulation.OverdueSteps> = Circulation.OverdueSteps

        /// Lists them: those of all branches first.
        func listOverdueSteps(_ request: Circulation.ListOverdueStepsRequest, _ call: Call) throws -> ListOverdueStepsAnswer
        /// The answer of `ListOverdueSteps`: the message, or an `Encoded` one.
        associatedtype ListOverdueStepsAnswer: Answer<Circulation.ListOverdueStepsResponse> = Circulation.ListOverdueStepsResponse

        /// Lists how many loans began and how many ended at a branch, hour by hour of local days, or for each hour of the week. Hours without
        /// any are left out. It is counted a moment after the loans.
        func busyHours(_ request: Circulation.BusyHoursRequest, _ call: Call) throws -> BusyHoursAnswer
        /// The answer of `BusyHours`: the message, or an `Encoded` one.
        associatedtype BusyHoursAnswer: Answer<Circulation.BusyHoursResponse> = Circulation.BusyHoursResponse

        /// Adds or changes an item, found by barcode.
        func putItem(_ request: Circulation.PutItemRequest, _ call: Call) throws -> PutItemAnswer
        /// The answer of `PutItem`: the message, or an `Encoded` one.
        associatedtype PutItemAnswer: Answer<Circulation.Item> = Circulation.Item

        /// Other plugins: adds an item that a reader chose in a shop, and lends it to that reader at once, by the rules in force at its branch. On
        /// its return it is made ready before it is an ordinary item.
        func issueItem(_ request: Circulation.IssueItemRequest, _ call: Call) throws -> IssueItemAnswer
        /// The answer of `IssueItem`: the message, or an `Encoded` one.
        associatedtype IssueItemAnswer: Answer<Circulation.Loan> = Circulation.Loan

        /// Other plugins: such an item was given back, in the shop. Nothing changes where it is not on loan any more.
        func takeBackIssued(_ request: Circulation.TakeBackIssuedRequest, _ call: Call) throws -> TakeBackIssuedAnswer
        /// The answer of `TakeBackIssued`: the message, or an `Encoded` one.
        associatedtype TakeBackIssuedAnswer: Answer<Circulation.ReturnResponse> = Circulation.ReturnResponse

        /// Other plugins: such an item does not come to the stock: the sale was reversed, or the reader keeps it. Its loan ends.
        func withdrawIssued(_ request: Circulation.WithdrawIssuedRequest, _ call: Call) throws -> WithdrawIssuedAnswer
        /// The answer of `WithdrawIssued`: the message, or an `Encoded` one.
        associatedtype WithdrawIssuedAnswer: Answer<Circulation.Item> = Circulation.Item

        /// Other plugins: such an item is ready, with its own barcode, branch and shelf mark; from now on it is an ordinary one.
        func accessionItem(_ request: Circulation.AccessionItemRequest, _ call: Call) throws -> AccessionItemAnswer
        /// The answer of `AccessionItem`: the message, or an `Encoded` one.
        associatedtype AccessionItemAnswer: Answer<Circulation.ReturnResponse> = Circulation.ReturnResponse

        /// Other plugins: a hold for the reader for whom a book was bought, on its record, by the rules of PlaceHold.
        func holdFor(_ request: Circulation.HoldForRequest, _ call: Call) throws -> HoldForAnswer
        /// The answer of `HoldFor`: the message, or an `Encoded` one.
        associatedtype HoldForAnswer: Answer<Circulation.Hold> = Circulation.Hold

        /// Delivery: keeps one item that is on a shelf for a reader, by a hold on it that is not on pick lists: whoever calls has it fetched. It is the reader's
        /// turn once it is scanned, unless somebody waits who asked earlier.
        func reserveItem(_ request: Circulation.ReserveItemRequest, _ call: Call) throws -> ReserveItemAnswer
        /// The answer of `ReserveItem`: the message, or an `Encoded` one.
        associatedtype ReserveItemAnswer: Answer<Circulation.Hold> = Circulation.Hold

        /// Delivery: an item was brought to a reader, who has it: it is lent as of then, by the rules of the branch that it belongs to. What they would have refused is
        /// a conflict for staff, as of a loan that was made offline.
        func lendDelivered(_ request: Circulation.LendDeliveredRequest, _ call: Call) throws -> LendDeliveredAnswer
        /// The answer of `LendDelivered`: the message, or an `Encoded` one.
        associatedtype LendDeliveredAnswer: Answer<Circulation.Loan> = Circulation.Loan

        /// Adds or changes a loan rule, found by code.
        func putLoanRule(_ request: Circulation.PutLoanRuleRequest, _ call: Call) throws -> PutLoanRuleAnswer
        /// The answer of `PutLoanRule`: the message, or an `Encoded` one.
        associatedtype PutLoanRuleAnswer: Answer<Circulation.LoanRule> = Circulation.LoanRule

        /// Lists the loan rules, most specific first.
        func loanRules(_ request: Circulation.LoanRulesRequest, _ call: Call) throws -> LoanRulesAnswer
        /// The answer of `LoanRules`: the message, or an `Encoded` one.
        associatedtype LoanRulesAnswer: Answer<Circulation.LoanRulesResponse> = Circulation.LoanRulesResponse

        /// Lists what happened against the rules at terminals that were offline, oldest first, for staff to settle.
        func conflicts(_ request: Circulation.ConflictsRequest, _ call: Call) throws -> ConflictsAnswer
        /// The answer of `Conflicts`: the message, or an `Encoded` one.
        associatedtype ConflictsAnswer: Answer<Circulation.ConflictsResponse> = Circulation.ConflictsResponse

        /// Lists what staff have lent against the rules, each with its reason, the last first. The right is the one by which they may.
        func overrides(_ request: Circulation.OverridesRequest, _ call: Call) throws -> OverridesAnswer
        /// The answer of `Overrides`: the message, or an `Encoded` one.
        associatedtype OverridesAnswer: Answer<Circulation.ConflictsResponse> = Circulation.ConflictsResponse

        /// Says that staff have looked at a conflict and done what there was to do. Its item of work, which ActOnConflict settles with a
        /// decision, is withdrawn, also while somebody works on it.
        func settleConflict(_ request: Circulation.SettleConflictRequest, _ call: Call) throws -> SettleConflictAnswer
        /// The answer of `SettleConflict`: the message, or an `Encoded` one.
        associatedtype SettleConflictAnswer: Answer<Circulation.Conflict> = Circulation.Conflict

        /// Does with a conflict what staff have decided: an action of its item of work, which the caller has claimed. "accept": what happened
        /// stays as it was recorded. "reverse": the loan that was made of it ends now, and the item is where it was seen last. "charge": the
        /// reader owes the `amount`. "contact": the reader was told; the note says what came of it.
        func actOnConflict(_ request: Work.Act, _ call: Call) throws -> ActOnConflictAnswer
        /// The answer of `ActOnConflict`: the message, or an `Encoded` one.
        associatedtype ActOnConflictAnswer: Answer<Work.Acted> = Work.Acted

        /// The same with many conflicts, an item of the stream for each.
        func actOnConflicts(_ request: Work.Act, _ call: Call) throws -> ActOnConflictsAnswer
        /// The answer of `ActOnConflicts`: the message, or an `Encoded` one.
        associatedtype ActOnConflictsAnswer: Answer<Work.Acted> = Work.Acted

        /// The daemon itself, by a timer: adds items of work for open conflicts that an earlier version recorded.
        func addConflictWork(_ request: Circulation.AddConflictWorkRequest, _ call: Call) throws -> AddConflictWorkAnswer
        /// The answer of `AddConflictWork`: the message, or an `Encoded` one.
        associatedtype AddConflictWorkAnswer: Answer<Circulation.AddConflictWorkResponse> = Circulation.AddConflictWorkResponse

        /// Says that two records of readers are of one person: from this commit on limits hold over the loans of both, and each lists them all. Loans stay
        /// with the record that they were made with.
        func mergeReaders(_ request: Circulation.MergeReadersRequest, _ call: Call) throws -> MergeReadersAnswer
        /// The answer of `MergeReaders`: the message, or an `Encoded` one.
        associatedtype MergeReadersAnswer: Answer<Circulation.MergeReadersResponse> = Circulation.MergeReadersResponse

        /// Says that a record that was merged is another person's after all: each record has the loans that were made with it.
        func tellReadersApart(_ request: Circulation.TellReadersApartRequest, _ call: Call) throws -> TellReadersApartAnswer
        /// The answer of `TellReadersApart`: the message, or an `Encoded` one.
        associatedtype TellReadersApartAnswer: Answer<Circulation.MergeReadersResponse> = Circulation.MergeReadersResponse

        /// Writes the draft of a rule set, found by its code: whole, with its limits and its examples. What is in force or waits for its day stays as
        /// it is.
        func putRuleSet(_ request: Circulation.PutRuleSetRequest, _ call: Call) throws -> PutRuleSetAnswer
        /// The answer of `PutRuleSet`: the message, or an `Encoded` one.
        associatedtype PutRuleSetAnswer: Answer<Circulation.RuleSet> = Circulation.RuleSet

        /// Has the draft of a rule set take effect at a moment, from which on it alone decides. Each of its examples must hold.
        func scheduleRuleSet(_ request: Circulation.ScheduleRuleSetRequest, _ call: Call) throws -> ScheduleRuleSetAnswer
        /// The answer of `ScheduleRuleSet`: the message, or an `Encoded` one.
        associatedtype ScheduleRuleSetAnswer: Answer<Circulation.RuleSet> = Circulation.RuleSet

        /// Takes back that a rule set takes effect, before it does.
        func withdrawRuleSet(_ request: Circulation.WithdrawRuleSetRequest, _ call: Call) throws -> WithdrawRuleSetAnswer
        /// The answer of `WithdrawRuleSet`: the message, or an `Encoded` one.
        associatedtype WithdrawRuleSetAnswer: Answer<Circulation.RuleSet> = Circulation.RuleSet

        /// Lists the rule sets without their contents, the last first.
        func ruleSets(_ request: Circulation.RuleSetsRequest, _ call: Call) throws -> RuleSetsAnswer
        /// The answer of `RuleSets`: the message, or an `Encoded` one.
        associatedtype RuleSetsAnswer: Answer<Circulation.RuleSetsResponse> = Circulation.RuleSetsResponse

        /// Tells a rule set whole.
        func getRuleSet(_ request: Circulation.GetRuleSetRequest, _ call: Call) throws -> GetRuleSetAnswer
        /// The answer of `GetRuleSet`: the message, or an `Encoded` one.
        associatedtype GetRuleSetAnswer: Answer<Circulation.RuleSet> = Circulation.RuleSet

        /// Decides the examples of a rule set, and tells of each whether the answer is the one that staff have written.
        func checkRuleSet(_ request: Circulation.CheckRuleSetRequest, _ call: Call) throws -> CheckRuleSetAnswer
        /// The answer of `CheckRuleSet`: the message, or an `Encoded` one.
        associatedtype CheckRuleSetAnswer: Answer<Circulation.CheckRuleSetResponse> = Circulation.CheckRuleSetResponse

        /// Decides loans that were made once more, by a rule set, and tells those for which something would have been otherwise.
        func tryRuleSet(_ request: Circulation.TryRuleSetRequest, _ call: Call) throws -> TryRuleSetAnswer
        /// The answer of `TryRuleSet`: the message, or an `Encoded` one.
        associatedtype TryRuleSetAnswer: Answer<Circulation.TryRuleSetResponse> = Circulation.TryRuleSetResponse

        /// Lists the loans whose due dates were moved on, since the branch that lent is closed then: by a closure, or by changes of its calendar.
        func postponed(_ request: Circulation.PostponedRequest, _ call: Call) throws -> PostponedAnswer
        /// The answer of `Postponed`: the message, or an `Encoded` one.
        associatedtype PostponedAnswer: Answer<Circulation.PostponedResponse> = Circulation.PostponedResponse

        /// The daemon itself, by a timer after a closure or a change of a calendar: moves due dates on that fall where a branch is closed. Each moves
        /// once, and none moves back where the closure is shortened or lifted: it was told to a reader.
        func postponeDue(_ request: Circulation.PostponeDueRequest, _ call: Call) throws -> PostponeDueAnswer
        /// The answer of `PostponeDue`: the message, or an `Encoded` one.
        associatedtype PostponeDueAnswer: Answer<Circulation.PostponeDueResponse> = Circulation.PostponeDueResponse

        /// The daemon itself, by a timer for each branch: tells which of its loans are due soon and which are overdue.
        func sweepDue(_ request: Circulation.SweepDueRequest, _ call: Call) throws -> SweepDueAnswer
        /// The answer of `SweepDue`: the message, or an `Encoded` one.
        associatedtype SweepDueAnswer: Answer<Circulation.SweepDueResponse> = Circulation.SweepDueResponse

        /// Asks for an item: of a work, of one record, or one item; or staff for the reader of a card. It waits in the line of its work until an
        /// item comes in that fits, which then waits for the reader at the pick-up point. Where an item is on a shelf, a branch is asked to fetch it.
        /// With an electronic form it asks for a copy under a licence, which is offered to the next in the line for some days once one is free.
        func placeHold(_ request: Circulation.PlaceHoldRequest, _ call: Call) throws -> PlaceHoldAnswer
        /// The answer of `PlaceHold`: the message, or an `Encoded` one.
        associatedtype PlaceHoldAnswer: Answer<Circulation.Hold> = Circulation.Hold

        /// Gives a hold up. An item that waits for it stays on the hold shelf until staff scan it.
        func cancelHold(_ request: Circulation.CancelHoldRequest, _ call: Call) throws -> CancelHoldAnswer
        /// The answer of `CancelHold`: the message, or an `Encoded` one.
        associatedtype CancelHoldAnswer: Answer<Circulation.Hold> = Circulation.Hold

        /// Lets others go first for a while; the place in the line stays.
        func suspendHold(_ request: Circulation.SuspendHoldRequest, _ call: Call) throws -> SuspendHoldAnswer
        /// The answer of `SuspendHold`: the message, or an `Encoded` one.
        associatedtype SuspendHoldAnswer: Answer<Circulation.Hold> = Circulation.Hold

        /// Ends that before its time.
        func resumeHold(_ request: Circulation.ResumeHoldRequest, _ call: Call) throws -> ResumeHoldAnswer
        /// The answer of `ResumeHold`: the message, or an `Encoded` one.
        associatedtype ResumeHoldAnswer: Answer<Circulation.Hold> = Circulation.Hold

        /// Lists the reader's holds: open ones, those first that were placed first, or past ones, the last first.
        func holds(_ request: Circulation.HoldsRequest, _ call: Call) throws -> HoldsAnswer
        /// The answer of `Holds`: the message, or an `Encoded` one.
        associatedtype HoldsAnswer: Answer<Circulation.HoldsResponse> = Circulation.HoldsResponse

        /// Tells a hold with its position, an estimate of when an item will be there, and what happened to it.
        func getHold(_ request: Circulation.GetHoldRequest, _ call: Call) throws -> GetHoldAnswer
        /// The answer of `GetHold`: the message, or an `Encoded` one.
        associatedtype GetHoldAnswer: Answer<Circulation.HoldDetails> = Circulation.HoldDetails

        /// Lists who waits for a work, in their order.
        func holdLine(_ request: Circulation.HoldLineRequest, _ call: Call) throws -> HoldLineAnswer
        /// The answer of `HoldLine`: the message, or an `Encoded` one.
        associatedtype HoldLineAnswer: Answer<Circulation.HoldsResponse> = Circulation.HoldsResponse

        /// Has a loan fall due sooner, since somebody waits whom the item would serve: as soon as the rules allow, at the end of an opening day. The
        /// reader is told. A rule with `recalls_allowed` does the same by itself where a hold is placed and nothing is on a shelf for it.
        func recallLoan(_ request: Circulation.RecallLoanRequest, _ call: Call) throws -> RecallLoanAnswer
        /// The answer of `RecallLoan`: the message, or an `Encoded` one.
        associatedtype RecallLoanAnswer: Answer<Circulation.RecallLoanResponse> = Circulation.RecallLoanResponse

        /// Lists what a branch is asked to fetch from its shelves; each page is in the order of the shelves.
        func pickList(_ request: Circulation.PickListRequest, _ call: Call) throws -> PickListAnswer
        /// The answer of `PickList`: the message, or an `Encoded` one.
        associatedtype PickListAnswer: Answer<Circulation.PickListResponse> = Circulation.PickListResponse

        /// Lists what stands on the hold shelf of a branch, or only what is to be cleared, since its hold is over.
        func holdShelf(_ request: Circulation.HoldShelfRequest, _ call: Call) throws -> HoldShelfAnswer
        /// The answer of `HoldShelf`: the message, or an `Encoded` one.
        associatedtype HoldShelfAnswer: Answer<Circulation.HoldsResponse> = Circulation.HoldsResponse

        /// Moves an item in its life: it is lost, missing, damaged, in repair, withdrawn, or fit for lending again. What was done while the desk was
        /// offline and can't be becomes a conflict.
        func moveItem(_ request: Circulation.MoveItemRequest, _ call: Call) throws -> MoveItemAnswer
        /// The answer of `MoveItem`: the message, or an `Encoded` one.
        associatedtype MoveItemAnswer: Answer<Circulation.ReturnResponse> = Circulation.ReturnResponse

        /// Lists the items in a state in which staff keep them back, LOST for instance; with a branch only those that were last seen there.
        func itemsInState(_ request: Circulation.ItemsInStateRequest, _ call: Call) throws -> ItemsInStateAnswer
        /// The answer of `ItemsInState`: the message, or an `Encoded` one.
        associatedtype ItemsInStateAnswer: Answer<Circulation.InTransitResponse> = Circulation.InTransitResponse

        /// Adds or changes a licence, found by code: how many electronic copies of a record may be lent.
        func putLicence(_ request: Circulation.PutLicenceRequest, _ call: Call) throws -> PutLicenceAnswer
        /// The answer of `PutLicence`: the message, or an `Encoded` one.
        associatedtype PutLicenceAnswer: Answer<Circulation.Licence> = Circulation.Licence

        /// Lists the licences of a record, or all, by code, with how much of each is used.
        func licences(_ request: Circulation.LicencesRequest, _ call: Call) throws -> LicencesAnswer
        /// The answer of `Licences`: the message, or an `Encoded` one.
        associatedtype LicencesAnswer: Answer<Circulation.LicencesResponse> = Circulation.LicencesResponse

        /// Tells a new link to an electronic copy that the reader has on loan, as Borrow tells the first.
        func linkLoan(_ request: Circulation.LinkLoanRequest, _ call: Call) throws -> LinkLoanAnswer
        /// The answer of `LinkLoan`: the message, or an `Encoded` one.
        associatedtype LinkLoanAnswer: Answer<Circulation.ElectronicLink> = Circulation.ElectronicLink

        /// For the provider to whom a link leads: tells whether its token is good, and counts that it was used.
        func useLink(_ request: Circulation.UseLinkRequest, _ call: Call) throws -> UseLinkAnswer
        /// The answer of `UseLink`: the message, or an `Encoded` one.
        associatedtype UseLinkAnswer: Answer<Circulation.UseLinkResponse> = Circulation.UseLinkResponse

        /// Tells whether electronic copies of a record can be had: in which forms, how many are lent, how many wait.
        func electronicCopies(_ request: Circulation.ElectronicCopiesRequest, _ call: Call) throws -> ElectronicCopiesAnswer
        /// The answer of `ElectronicCopies`: the message, or an `Encoded` one.
        associatedtype ElectronicCopiesAnswer: Answer<Circulation.ElectronicCopiesResponse> = Circulation.ElectronicCopiesResponse

        /// The daemon itself, by a timer after a licence was changed: open loans that would last longer than it end with it, some at a time.
        func shortenLoans(_ request: Circulation.ShortenLoansRequest, _ call: Call) throws -> ShortenLoansAnswer
        /// The answer of `ShortenLoans`: the message, or an `Encoded` one.
        associatedtype ShortenLoansAnswer: Answer<Circulation.ShortenLoansResponse> = Circulation.ShortenLoansResponse

        /// Says what counts how much where a branch is chosen that is asked to fetch an item for a hold: for the pick-up points of a branch, or for all that
        /// have no weights of their own.
        func putHoldWeights(_ request: Circulation.HoldWeights, _ call: Call) throws -> PutHoldWeightsAnswer
        /// The answer of `PutHoldWeights`: the message, or an `Encoded` one.
        associatedtype PutHoldWeightsAnswer: Answer<Circulation.HoldWeights> = Circulation.HoldWeights

        /// Lists them: those of all branches first.
        func listHoldWeights(_ request: Circulation.ListHoldWeightsRequest, _ call: Call) throws -> ListHoldWeightsAnswer
        /// The answer of `ListHoldWeights`: the message, or an `Encoded` one.
        associatedtype ListHoldWeightsAnswer: Answer<Circulation.ListHoldWeightsResponse> = Circulation.ListHoldWeightsResponse

        /// Tells which branches could fetch an item for a hold that waits, with the points of each and what they are made of, the best first: as of now, and
        /// as if none had been asked yet.
        func explainHold(_ request: Circulation.ExplainHoldRequest, _ call: Call) throws -> ExplainHoldAnswer
        /// The answer of `ExplainHold`: the message, or an `Encoded` one.
        associatedtype ExplainHoldAnswer: Answer<Circulation.ExplainHoldResponse> = Circulation.ExplainHoldResponse

        /// Lists for how long a reader may not borrow since something came back late, and why; the last first.
        func suspensions(_ request: Circulation.SuspensionsRequest, _ call: Call) throws -> SuspensionsAnswer
        /// The answer of `Suspensions`: the message, or an `Encoded` one.
        associatedtype SuspensionsAnswer: Answer<Circulation.SuspensionsResponse> = Circulation.SuspensionsResponse

        /// Ends a suspension before its time.
        func liftSuspension(_ request: Circulation.LiftSuspensionRequest, _ call: Call) throws -> LiftSuspensionAnswer
        /// The answer of `LiftSuspension`: the message, or an `Encoded` one.
        associatedtype LiftSuspensionAnswer: Answer<Circulation.Suspension> = Circulation.Suspension

        /// The daemon itself, by a timer for each loan of an electronic copy: it ends when it falls due.
        func endLoan(_ request: Circulation.EndLoanRequest, _ call: Call) throws -> EndLoanAnswer
        /// The answer of `EndLoan`: the message, or an `Encoded` one.
        associatedtype EndLoanAnswer: Answer<Circulation.EndLoanResponse> = Circulation.EndLoanResponse

        /// The daemon itself, by a timer for each hold that has a date: its suspension or its time on the shelf is over, it is not needed any more,
        /// or another branch is asked.
        func advanceHold(_ request: Circulation.AdvanceHoldRequest, _ call: Call) throws -> AdvanceHoldAnswer
        /// The answer of `AdvanceHold`: the message, or an `Encoded` one.
        associatedtype AdvanceHoldAnswer: Answer<Circulation.AdvanceHoldResponse> = Circulation.AdvanceHoldResponse
    }

    /// Calls `lectern.circulation.v1.Circulation`: from another plugin, or over the network.
    public struct Client<Through: Caller> {
        private let caller: Through

        /// Makes a client.
        /// - Parameter caller: what makes the calls.
        public init(_ caller: Through) { self.caller = caller }

        /// Lends an item to the reader that is signed in (or, where staff are signed in at a desk, to the reader of a card). What
        /// was done offline (the call carries a time in the past and a device sequence, or no session, or is older than a repeat
        /// can be) is recorded whatever the rules say; each rule that it broke becomes a conflict. A repeat, which carries the
        /// time of the first try and no device sequence, is decided by the rules as of then. A device whose reader could not
        /// sign in, since its line was down, tells such a loan later without a session and names the card.
        ///
        /// With a `record_id` instead of a barcode an electronic copy is lent, to a reader who is signed in anywhere, on a phone too: under the same
        /// rules and limits. The answer has a link to it; the loan ends by itself when it falls due, or earlier by Return.
        public func borrow(_ request: Circulation.BorrowRequest) throws -> Circulation.BorrowResponse {
            try Circulation.BorrowResponse(try caller.call(Circulation.description.methods[0], try request.encoded()))
        }

        /// Takes an item back, from anyone, anywhere; an electronic copy from the reader who has it, or staff. An item of another branch goes into transit.
        public func `return`(_ request: Circulation.ReturnRequest) throws -> Circulation.ReturnResponse {
            try Circulation.ReturnResponse(try caller.call(Circulation.description.methods[1], try request.encoded()))
        }

        /// Moves a loan's due date on.
        public func renew(_ request: Circulation.RenewRequest) throws -> Circulation.RenewResponse {
            try Circulation.RenewResponse(try caller.call(Circulation.description.methods[2], try request.encoded()))
        }

        /// Lists the reader's loans: open ones by due date, or past ones, newest first. At a desk where nobody is signed in the
        /// open loans of the card that is presented there are told; past ones need a session.
        public func loans(_ request: Circulation.LoansRequest) throws -> Circulation.LoansResponse {
            try Circulation.LoansResponse(try caller.call(Circulation.description.methods[3], try request.encoded()))
        }

        /// Tells what would be decided, by which rule and why, and which other rules lost.
        public func explain(_ request: Circulation.ExplainRequest) throws -> Circulation.ExplainResponse {
            try Circulation.ExplainResponse(try caller.call(Circulation.description.methods[4], try request.encoded()))
        }

        /// Lists where the items of a record are.
        public func items(_ request: Circulation.ItemsRequest) throws -> Circulation.ItemsResponse {
            try Circulation.ItemsResponse(try caller.call(Circulation.description.methods[5], try request.encoded()))
        }

        /// Tells an item by its barcode: what it is, where it is, and its open loan as far as the caller may know it.
        public func getItem(_ request: Circulation.GetItemRequest) throws -> Circulation.ItemDetails {
            try Circulation.ItemDetails(try caller.call(Circulation.description.methods[6], try request.encoded()))
        }

        /// Lists what happened to an item and to its loans, the last first: who did it where, and by which call.
        public func history(_ request: Circulation.HistoryRequest) throws -> Circulation.HistoryResponse {
            try Circulation.HistoryResponse(try caller.call(Circulation.description.methods[7], try request.encoded()))
        }

        /// Lists the open loans of a branch that are overdue, the earliest due date first.
        public func overdue(_ request: Circulation.OverdueRequest) throws -> Circulation.OverdueResponse {
            try Circulation.OverdueResponse(try caller.call(Circulation.description.methods[8], try request.encoded()))
        }

        /// Lists the items that are on their way to a branch, what was sent first before the others.
        public func inTransit(_ request: Circulation.InTransitRequest) throws -> Circulation.InTransitResponse {
            try Circulation.InTransitResponse(try caller.call(Circulation.description.methods[9], try request.encoded()))
        }

        /// Says that a book drop is emptied now. What is taken back as of its batch counts as returned at the moment that is best for readers, by the rule
        /// of the drop.
        public func emptyDrop(_ request: Circulation.EmptyDropRequest) throws -> Circulation.DropBatch {
            try Circulation.DropBatch(try caller.call(Circulation.description.methods[11], try request.encoded()))
        }

        /// Adds or changes what counts for what is found in a book drop: a service point of the kind BOOK_DROP, or one that has a slot, as which it counts
        /// from then on.
        public func putDrop(_ request: Circulation.PutDropRequest) throws -> Circulation.Drop {
            try Circulation.Drop(try caller.call(Circulation.description.methods[12], try request.encoded()))
        }

        /// Lists the book drops with when each was emptied last.
        public func drops(_ request: Circulation.DropsRequest) throws -> Circulation.DropsResponse {
            try Circulation.DropsResponse(try caller.call(Circulation.description.methods[13], try request.encoded()))
        }

        /// Counts an item that was used in the library and not lent: it was left on a table. It is checked in where it lies: what was on its way, or
        /// missing, is there.
        public func useInHouse(_ request: Circulation.UseInHouseRequest) throws -> Circulation.UsedInHouse {
            try Circulation.UsedInHouse(try caller.call(Circulation.description.methods[14], try request.encoded()))
        }

        /// Lists what was used in a branch without being lent, day by day.
        public func inHouseUses(_ request: Circulation.InHouseUsesRequest) throws -> Circulation.InHouseUsesResponse {
            try Circulation.InHouseUsesResponse(try caller.call(Circulation.description.methods[15], try request.encoded()))
        }

        /// Takes back what this desk did with an item last, within a minute and before anything else happened to the item: it lent it, took it back,
        /// renewed its loan or moved it. The history keeps both.
        public func undo(_ request: Circulation.UndoRequest) throws -> Circulation.UndoResponse {
            try Circulation.UndoResponse(try caller.call(Circulation.description.methods[16], try request.encoded()))
        }

        /// Does with a claim, an item that its reader says was returned, what staff have decided: an action of its item of work, which the caller has
        /// claimed. "found": it is in the library; its loan ends as of when the reader said so. "with_reader": the reader has it after all. "charge": it
        /// was looked for in vain; it is lost, and the reader owes what it costs. A search in vain that is not the last is a comment.
        public func actOnClaim(_ request: Work.Act) throws -> Work.Acted {
            try Work.Acted(try caller.call(Circulation.description.methods[17], try request.encoded()))
        }

        /// Begins to count what stands on shelves of a branch: those of a range of call numbers, of a collection, or all. Any number of desks scan for it.
        public func openCount(_ request: Circulation.OpenCountRequest) throws -> Circulation.Count {
            try Circulation.Count(try caller.call(Circulation.description.methods[18], try request.encoded()))
        }

        /// Counts the items of a shelf, in the order in which they stand, and tells of each whether it is where it belongs. What was missing or on its way
        /// here is there again; all else is only told.
        public func scanShelf(_ request: Circulation.ScanShelfRequest) throws -> Circulation.ScanShelfResponse {
            try Circulation.ScanShelfResponse(try caller.call(Circulation.description.methods[19], try request.encoded()))
        }

        /// Lists counts, the last first.
        public func counts(_ request: Circulation.CountsRequest) throws -> Circulation.CountsResponse {
            try Circulation.CountsResponse(try caller.call(Circulation.description.methods[20], try request.encoded()))
        }

        /// Lists what was found by a count that is not where it belongs, or what was not found, in the order of the shelves: once it is closed, what it has
        /// marked as missing, as it is now.
        public func countFindings(_ request: Circulation.CountFindingsRequest) throws -> Circulation.CountFindingsResponse {
            try Circulation.CountFindingsResponse(try caller.call(Circulation.description.methods[21], try request.encoded()))
        }

        /// Ends a count: what should be there and was not scanned is missing from now on. The caller says how many that are, as it was listed; where it is
        /// another number, it is refused and nothing is missing.
        public func closeCount(_ request: Circulation.CloseCountRequest) throws -> Circulation.Count {
            try Circulation.Count(try caller.call(Circulation.description.methods[22], try request.encoded()))
        }

        /// The daemon itself, by a timer: marks what a count that is being closed did not find as missing, some items at a time.
        public func advanceCount(_ request: Circulation.AdvanceCountRequest) throws -> Circulation.AdvanceCountResponse {
            try Circulation.AdvanceCountResponse(try caller.call(Circulation.description.methods[23], try request.encoded()))
        }

        /// Says when readers are told of overdue loans, and when they are sent the bill: days after the due date, of a branch or of all branches that have
        /// no days of their own; who has the right at a branch alone may say it of that branch.
        public func putOverdueSteps(_ request: Circulation.OverdueSteps) throws -> Circulation.OverdueSteps {
            try Circulation.OverdueSteps(try caller.call(Circulation.description.methods[24], try request.encoded()))
        }

        /// Lists them: those of all branches first.
        public func listOverdueSteps(_ request: Circulation.ListOverdueStepsRequest) throws -> Circulation.ListOverdueStepsResponse {
            try Circulation.ListOverdueStepsResponse(try caller.call(Circulation.description.methods[25], try request.encoded()))
        }

        /// Lists how many loans began and how many ended at a branch, hour by hour of local days, or for each hour of the week. Hours without
        /// any are left out. It is counted a moment after the loans.
        public func busyHours(_ request: Circulation.BusyHoursRequest) throws -> Circulation.BusyHoursResponse {
            try Circulation.BusyHoursResponse(try caller.call(Circulation.description.methods[26], try request.encoded()))
        }

        /// Adds or changes an item, found by barcode.
        public func putItem(_ request: Circulation.PutItemRequest) throws -> Circulation.Item {
            try Circulation.Item(try caller.call(Circulation.description.methods[27], try request.encoded()))
        }

        /// Other plugins: adds an item that a reader chose in a shop, and lends it to that reader at once, by the rules in force at its branch. On
        /// its return it is made ready before it is an ordinary item.
        public func issueItem(_ request: Circulation.IssueItemRequest) throws -> Circulation.Loan {
            try Circulation.Loan(try caller.call(Circulation.description.methods[28], try request.encoded()))
        }

        /// Other plugins: such an item was given back, in the shop. Nothing changes where it is not on loan any more.
        public func takeBackIssued(_ request: Circulation.TakeBackIssuedRequest) throws -> Circulation.ReturnResponse {
            try Circulation.ReturnResponse(try caller.call(Circulation.description.methods[29], try request.encoded()))
        }

        /// Other plugins: such an item does not come to the stock: the sale was reversed, or the reader keeps it. Its loan ends.
        public func withdrawIssued(_ request: Circulation.WithdrawIssuedRequest) throws -> Circulation.Item {
            try Circulation.Item(try caller.call(Circulation.description.methods[30], try request.encoded()))
        }

        /// Other plugins: such an item is ready, with its own barcode, branch and shelf mark; from now on it is an ordinary one.
        public func accessionItem(_ request: Circulation.AccessionItemRequest) throws -> Circulation.ReturnResponse {
            try Circulation.ReturnResponse(try caller.call(Circulation.description.methods[31], try request.encoded()))
        }

        /// Other plugins: a hold for the reader for whom a book was bought, on its record, by the rules of PlaceHold.
        public func holdFor(_ request: Circulation.HoldForRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[32], try request.encoded()))
        }

        /// Delivery: keeps one item that is on a shelf for a reader, by a hold on it that is not on pick lists: whoever calls has it fetched. It is the reader's
        /// turn once it is scanned, unless somebody waits who asked earlier.
        public func reserveItem(_ request: Circulation.ReserveItemRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[33], try request.encoded()))
        }

        /// Delivery: an item was brought to a reader, who has it: it is lent as of then, by the rules of the branch that it belongs to. What they would have refused is
        /// a conflict for staff, as of a loan that was made offline.
        public func lendDelivered(_ request: Circulation.LendDeliveredRequest) throws -> Circulation.Loan {
            try Circulation.Loan(try caller.call(Circulation.description.methods[34], try request.encoded()))
        }

        /// Adds or changes a loan rule, found by code.
        public func putLoanRule(_ request: Circulation.PutLoanRuleRequest) throws -> Circulation.LoanRule {
            try Circulation.LoanRule(try caller.call(Circulation.description.methods[35], try request.encoded()))
        }

        /// Lists the loan rules, most specific first.
        public func loanRules(_ request: Circulation.LoanRulesRequest) throws -> Circulation.LoanRulesResponse {
            try Circulation.LoanRulesResponse(try caller.call(Circulation.description.methods[36], try request.encoded()))
        }

        /// Lists what happened against the rules at terminals that were offline, oldest first, for staff to settle.
        public func conflicts(_ request: Circulation.ConflictsRequest) throws -> Circulation.ConflictsResponse {
            try Circulation.ConflictsResponse(try caller.call(Circulation.description.methods[37], try request.encoded()))
        }

        /// Lists what staff have lent against the rules, each with its reason, the last first. The right is the one by which they may.
        public func overrides(_ request: Circulation.OverridesRequest) throws -> Circulation.ConflictsResponse {
            try Circulation.ConflictsResponse(try caller.call(Circulation.description.methods[38], try request.encoded()))
        }

        /// Says that staff have looked at a conflict and done what there was to do. Its item of work, which ActOnConflict settles with a
        /// decision, is withdrawn, also while somebody works on it.
        public func settleConflict(_ request: Circulation.SettleConflictRequest) throws -> Circulation.Conflict {
            try Circulation.Conflict(try caller.call(Circulation.description.methods[39], try request.encoded()))
        }

        /// Does with a conflict what staff have decided: an action of its item of work, which the caller has claimed. "accept": what happened
        /// stays as it was recorded. "reverse": the loan that was made of it ends now, and the item is where it was seen last. "charge": the
        /// reader owes the `amount`. "contact": the reader was told; the note says what came of it.
        public func actOnConflict(_ request: Work.Act) throws -> Work.Acted {
            try Work.Acted(try caller.call(Circulation.description.methods[40], try request.encoded()))
        }

        /// The daemon itself, by a timer: adds items of work for open conflicts that an earlier version recorded.
        public func addConflictWork(_ request: Circulation.AddConflictWorkRequest) throws -> Circulation.AddConflictWorkResponse {
            try Circulation.AddConflictWorkResponse(try caller.call(Circulation.description.methods[42], try request.encoded()))
        }

        /// Says that two records of readers are of one person: from this commit on limits hold over the loans of both, and each lists them all. Loans stay
        /// with the record that they were made with.
        public func mergeReaders(_ request: Circulation.MergeReadersRequest) throws -> Circulation.MergeReadersResponse {
            try Circulation.MergeReadersResponse(try caller.call(Circulation.description.methods[43], try request.encoded()))
        }

        /// Says that a record that was merged is another person's after all: each record has the loans that were made with it.
        public func tellReadersApart(_ request: Circulation.TellReadersApartRequest) throws -> Circulation.MergeReadersResponse {
            try Circulation.MergeReadersResponse(try caller.call(Circulation.description.methods[44], try request.encoded()))
        }

        /// Writes the draft of a rule set, found by its code: whole, with its limits and its examples. What is in force or waits for its day stays as
        /// it is.
        public func putRuleSet(_ request: Circulation.PutRuleSetRequest) throws -> Circulation.RuleSet {
            try Circulation.RuleSet(try caller.call(Circulation.description.methods[45], try request.encoded()))
        }

        /// Has the draft of a rule set take effect at a moment, from which on it alone decides. Each of its examples must hold.
        public func scheduleRuleSet(_ request: Circulation.ScheduleRuleSetRequest) throws -> Circulation.RuleSet {
            try Circulation.RuleSet(try caller.call(Circulation.description.methods[46], try request.encoded()))
        }

        /// Takes back that a rule set takes effect, before it does.
        public func withdrawRuleSet(_ request: Circulation.WithdrawRuleSetRequest) throws -> Circulation.RuleSet {
            try Circulation.RuleSet(try caller.call(Circulation.description.methods[47], try request.encoded()))
        }

        /// Lists the rule sets without their contents, the last first.
        public func ruleSets(_ request: Circulation.RuleSetsRequest) throws -> Circulation.RuleSetsResponse {
            try Circulation.RuleSetsResponse(try caller.call(Circulation.description.methods[48], try request.encoded()))
        }

        /// Tells a rule set whole.
        public func getRuleSet(_ request: Circulation.GetRuleSetRequest) throws -> Circulation.RuleSet {
            try Circulation.RuleSet(try caller.call(Circulation.description.methods[49], try request.encoded()))
        }

        /// Decides the examples of a rule set, and tells of each whether the answer is the one that staff have written.
        public func checkRuleSet(_ request: Circulation.CheckRuleSetRequest) throws -> Circulation.CheckRuleSetResponse {
            try Circulation.CheckRuleSetResponse(try caller.call(Circulation.description.methods[50], try request.encoded()))
        }

        /// Decides loans that were made once more, by a rule set, and tells those for which something would have been otherwise.
        public func tryRuleSet(_ request: Circulation.TryRuleSetRequest) throws -> Circulation.TryRuleSetResponse {
            try Circulation.TryRuleSetResponse(try caller.call(Circulation.description.methods[51], try request.encoded()))
        }

        /// Lists the loans whose due dates were moved on, since the branch that lent is closed then: by a closure, or by changes of its calendar.
        public func postponed(_ request: Circulation.PostponedRequest) throws -> Circulation.PostponedResponse {
            try Circulation.PostponedResponse(try caller.call(Circulation.description.methods[52], try request.encoded()))
        }

        /// The daemon itself, by a timer after a closure or a change of a calendar: moves due dates on that fall where a branch is closed. Each moves
        /// once, and none moves back where the closure is shortened or lifted: it was told to a reader.
        public func postponeDue(_ request: Circulation.PostponeDueRequest) throws -> Circulation.PostponeDueResponse {
            try Circulation.PostponeDueResponse(try caller.call(Circulation.description.methods[53], try request.encoded()))
        }

        /// The daemon itself, by a timer for each branch: tells which of its loans are due soon and which are overdue.
        public func sweepDue(_ request: Circulation.SweepDueRequest) throws -> Circulation.SweepDueResponse {
            try Circulation.SweepDueResponse(try caller.call(Circulation.description.methods[54], try request.encoded()))
        }

        /// Asks for an item: of a work, of one record, or one item; or staff for the reader of a card. It waits in the line of its work until an
        /// item comes in that fits, which then waits for the reader at the pick-up point. Where an item is on a shelf, a branch is asked to fetch it.
        /// With an electronic form it asks for a copy under a licence, which is offered to the next in the line for some days once one is free.
        public func placeHold(_ request: Circulation.PlaceHoldRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[55], try request.encoded()))
        }

        /// Gives a hold up. An item that waits for it stays on the hold shelf until staff scan it.
        public func cancelHold(_ request: Circulation.CancelHoldRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[56], try request.encoded()))
        }

        /// Lets others go first for a while; the place in the line stays.
        public func suspendHold(_ request: Circulation.SuspendHoldRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[57], try request.encoded()))
        }

        /// Ends that before its time.
        public func resumeHold(_ request: Circulation.ResumeHoldRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[58], try request.encoded()))
        }

        /// Lists the reader's holds: open ones, those first that were placed first, or past ones, the last first.
        public func holds(_ request: Circulation.HoldsRequest) throws -> Circulation.HoldsResponse {
            try Circulation.HoldsResponse(try caller.call(Circulation.description.methods[59], try request.encoded()))
        }

        /// Tells a hold with its position, an estimate of when an item will be there, and what happened to it.
        public func getHold(_ request: Circulation.GetHoldRequest) throws -> Circulation.HoldDetails {
            try Circulation.HoldDetails(try caller.call(Circulation.description.methods[60], try request.encoded()))
        }

        /// Lists who waits for a work, in their order.
        public func holdLine(_ request: Circulation.HoldLineRequest) throws -> Circulation.HoldsResponse {
            try Circulation.HoldsResponse(try caller.call(Circulation.description.methods[61], try request.encoded()))
        }

        /// Has a loan fall due sooner, since somebody waits whom the item would serve: as soon as the rules allow, at the end of an opening day. The
        /// reader is told. A rule with `recalls_allowed` does the same by itself where a hold is placed and nothing is on a shelf for it.
        public func recallLoan(_ request: Circulation.RecallLoanRequest) throws -> Circulation.RecallLoanResponse {
            try Circulation.RecallLoanResponse(try caller.call(Circulation.description.methods[62], try request.encoded()))
        }

        /// Lists what a branch is asked to fetch from its shelves; each page is in the order of the shelves.
        public func pickList(_ request: Circulation.PickListRequest) throws -> Circulation.PickListResponse {
            try Circulation.PickListResponse(try caller.call(Circulation.description.methods[63], try request.encoded()))
        }

        /// Lists what stands on the hold shelf of a branch, or only what is to be cleared, since its hold is over.
        public func holdShelf(_ request: Circulation.HoldShelfRequest) throws -> Circulation.HoldsResponse {
            try Circulation.HoldsResponse(try caller.call(Circulation.description.methods[64], try request.encoded()))
        }

        /// Moves an item in its life: it is lost, missing, damaged, in repair, withdrawn, or fit for lending again. What was done while the desk was
        /// offline and can't be becomes a conflict.
        public func moveItem(_ request: Circulation.MoveItemRequest) throws -> Circulation.ReturnResponse {
            try Circulation.ReturnResponse(try caller.call(Circulation.description.methods[65], try request.encoded()))
        }

        /// Lists the items in a state in which staff keep them back, LOST for instance; with a branch only those that were last seen there.
        public func itemsInState(_ request: Circulation.ItemsInStateRequest) throws -> Circulation.InTransitResponse {
            try Circulation.InTransitResponse(try caller.call(Circulation.description.methods[66], try request.encoded()))
        }

        /// Adds or changes a licence, found by code: how many electronic copies of a record may be lent.
        public func putLicence(_ request: Circulation.PutLicenceRequest) throws -> Circulation.Licence {
            try Circulation.Licence(try caller.call(Circulation.description.methods[67], try request.encoded()))
        }

        /// Lists the licences of a record, or all, by code, with how much of each is used.
        public func licences(_ request: Circulation.LicencesRequest) throws -> Circulation.LicencesResponse {
            try Circulation.LicencesResponse(try caller.call(Circulation.description.methods[68], try request.encoded()))
        }

        /// Tells a new link to an electronic copy that the reader has on loan, as Borrow tells the first.
        public func linkLoan(_ request: Circulation.LinkLoanRequest) throws -> Circulation.ElectronicLink {
            try Circulation.ElectronicLink(try caller.call(Circulation.description.methods[69], try request.encoded()))
        }

        /// For the provider to whom a link leads: tells whether its token is good, and counts that it was used.
        public func useLink(_ request: Circulation.UseLinkRequest) throws -> Circulation.UseLinkResponse {
            try Circulation.UseLinkResponse(try caller.call(Circulation.description.methods[70], try request.encoded()))
        }

        /// Tells whether electronic copies of a record can be had: in which forms, how many are lent, how many wait.
        public func electronicCopies(_ request: Circulation.ElectronicCopiesRequest) throws -> Circulation.ElectronicCopiesResponse {
            try Circulation.ElectronicCopiesResponse(try caller.call(Circulation.description.methods[71], try request.encoded()))
        }

        /// The daemon itself, by a timer after a licence was changed: open loans that would last longer than it end with it, some at a time.
        public func shortenLoans(_ request: Circulation.ShortenLoansRequest) throws -> Circulation.ShortenLoansResponse {
            try Circulation.ShortenLoansResponse(try caller.call(Circulation.description.methods[72], try request.encoded()))
        }

        /// Says what counts how much where a branch is chosen that is asked to fetch an item for a hold: for the pick-up points of a branch, or for all that
        /// have no weights of their own.
        public func putHoldWeights(_ request: Circulation.HoldWeights) throws -> Circulation.HoldWeights {
            try Circulation.HoldWeights(try caller.call(Circulation.description.methods[73], try request.encoded()))
        }

        /// Lists them: those of all branches first.
        public func listHoldWeights(_ request: Circulation.ListHoldWeightsRequest) throws -> Circulation.ListHoldWeightsResponse {
            try Circulation.ListHoldWeightsResponse(try caller.call(Circulation.description.methods[74], try request.encoded()))
        }

        /// Tells which branches could fetch an item for a hold that waits, with the points of each and what they are made of, the best first: as of now, and
        /// as if none had been asked yet.
        public func explainHold(_ request: Circulation.ExplainHoldRequest) throws -> Circulation.ExplainHoldResponse {
            try Circulation.ExplainHoldResponse(try caller.call(Circulation.description.methods[75], try request.encoded()))
        }

        /// Lists for how long a reader may not borrow since something came back late, and why; the last first.
        public func suspensions(_ request: Circulation.SuspensionsRequest) throws -> Circulation.SuspensionsResponse {
            try Circulation.SuspensionsResponse(try caller.call(Circulation.description.methods[76], try request.encoded()))
        }

        /// Ends a suspension before its time.
        public func liftSuspension(_ request: Circulation.LiftSuspensionRequest) throws -> Circulation.Suspension {
            try Circulation.Suspension(try caller.call(Circulation.description.methods[77], try request.encoded()))
        }

        /// The daemon itself, by a timer for each loan of an electronic copy: it ends when it falls due.
        public func endLoan(_ request: Circulation.EndLoanRequest) throws -> Circulation.EndLoanResponse {
            try Circulation.EndLoanResponse(try caller.call(Circulation.description.methods[78], try request.encoded()))
        }

        /// The daemon itself, by a timer for each hold that has a date: its suspension or its time on the shelf is over, it is not needed any more,
        /// or another branch is asked.
        public func advanceHold(_ request: Circulation.AdvanceHoldRequest) throws -> Circulation.AdvanceHoldResponse {
            try Circulation.AdvanceHoldResponse(try caller.call(Circulation.description.methods[79], try request.encoded()))
        }
    }

    /// Reaches a service's handlers by number.
    public struct Dispatcher<Implementation: Service>: ServiceDispatcher {
        @usableFromInline let service: Implementation
        public let handlers: [UnaryHandler<Implementation.Call>?]

        /// Makes a dispatcher.
        /// - Parameter service: the handlers.
        @inlinable public init(_ service: Implementation) {
            self.service = service
            handlers = [
                UnaryHandler { try service.borrow(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.`return`(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.renew(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.loans(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.explain(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.items(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.getItem(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.history(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.overdue(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.inTransit(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.checkIn(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.emptyDrop(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putDrop(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.drops(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.useInHouse(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.inHouseUses(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.undo(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.actOnClaim(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.openCount(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.scanShelf(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.counts(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.countFindings(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.closeCount(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.advanceCount(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putOverdueSteps(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.listOverdueSteps(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.busyHours(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putItem(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.issueItem(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.takeBackIssued(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.withdrawIssued(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.accessionItem(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.holdFor(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.reserveItem(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.lendDelivered(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putLoanRule(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.loanRules(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.conflicts(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.overrides(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.settleConflict(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.actOnConflict(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.actOnConflicts(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.addConflictWork(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.mergeReaders(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.tellReadersApart(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putRuleSet(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.scheduleRuleSet(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.withdrawRuleSet(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.ruleSets(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.getRuleSet(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.checkRuleSet(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.tryRuleSet(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.postponed(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.postponeDue(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.sweepDue(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.placeHold(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.cancelHold(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.suspendHold(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.resumeHold(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.holds(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.getHold(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.holdLine(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.recallLoan(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.pickList(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.holdShelf(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.moveItem(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.itemsInState(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putLicence(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.licences(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.linkLoan(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.useLink(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.electronicCopies(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.shortenLoans(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putHoldWeights(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.listHoldWeights(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.explainHold(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.suspensions(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.liftSuspension(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.endLoan(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.advanceHold(try .init(request: $0), $1).lend(to: $2) },
            ]
        }

        public var description: ServiceDescription { Circulation.description }

        public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            throw MethodNumberError("lectern.circulation.v1.Circulation", method)
        }

        public func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Implementation.Call) throws -> StreamStep<[UInt8]> {
            throw MethodNumberError("lectern.circulation.v1.Circulation", method)
        }
    }

    /// What the .proto says of `lectern.circulation.v1.Circulation`.
    public static let description = ServiceDescription(
        name: "lectern.circulation.v1.Circulation",
        methods: [
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Borrow", requestType: "lectern.circulation.v1.BorrowRequest", answerType: "lectern.circulation.v1.BorrowResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "ITEM_ON_LOAN", "ITEM_NOT_LENDABLE", "READER_BLOCKED", "READER_EXPIRED", "LOAN_LIMIT_REACHED", "NO_RULE", "SERVICE_POINT_UNKNOWN", "READER_UNKNOWN", "CARD_RETIRED", "POINT_DOES_NOT_LEND", "ON_LOAN_TO_READER", "ITEM_ON_HOLD", "ITEM_WITHHELD", "OVERRIDE_NOT_ALLOWED", "FIELD_INVALID", "NOT_LICENSED", "LICENCE_EXHAUSTED"], right: "circulation.lend"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Return", requestType: "lectern.circulation.v1.ReturnRequest", answerType: "lectern.circulation.v1.ReturnResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 3, session: 0), .init(certificate: 1, session: 1), .init(certificate: 3, session: 1), .init(certificate: 2, session: 1)],
                reasons: ["ITEM_UNKNOWN", "SERVICE_POINT_UNKNOWN", "POINT_TAKES_NO_RETURNS", "NOT_ON_LOAN_TO_READER", "DROP_BATCH_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Renew", requestType: "lectern.circulation.v1.RenewRequest", answerType: "lectern.circulation.v1.RenewResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "NOT_ON_LOAN_TO_READER", "RENEWAL_AWAITED", "RENEWAL_LIMIT_REACHED", "RENEWAL_GAINS_NOTHING", "RENEWAL_TOO_EARLY", "ITEM_STATE_FORBIDS", "READER_BLOCKED", "READER_EXPIRED", "NO_RULE", "READER_UNKNOWN", "CARD_RETIRED"], right: "circulation.lend"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Loans", requestType: "lectern.circulation.v1.LoansRequest", answerType: "lectern.circulation.v1.LoansResponse",
                effect: .read, traits: [.inline], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "CURSOR_INVALID"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Explain", requestType: "lectern.circulation.v1.ExplainRequest", answerType: "lectern.circulation.v1.ExplainResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 3, session: 2), .init(certificate: 4, session: 0)],
                reasons: ["ITEM_UNKNOWN", "READER_UNKNOWN", "CARD_RETIRED", "NO_RULE", "SERVICE_POINT_UNKNOWN"], right: "circulation.lend"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Items", requestType: "lectern.circulation.v1.ItemsRequest", answerType: "lectern.circulation.v1.ItemsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/GetItem", requestType: "lectern.circulation.v1.GetItemRequest", answerType: "lectern.circulation.v1.ItemDetails",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["ITEM_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/History", requestType: "lectern.circulation.v1.HistoryRequest", answerType: "lectern.circulation.v1.HistoryResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "CURSOR_INVALID"], right: "circulation.items"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Overdue", requestType: "lectern.circulation.v1.OverdueRequest", answerType: "lectern.circulation.v1.OverdueResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["BRANCH_UNKNOWN", "CURSOR_INVALID"], right: "circulation.lists"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/InTransit", requestType: "lectern.circulation.v1.InTransitRequest", answerType: "lectern.circulation.v1.InTransitResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["BRANCH_UNKNOWN", "CURSOR_INVALID"], right: "circulation.lists"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/CheckIn", requestType: "lectern.circulation.v1.CheckInRequest", answerType: "lectern.circulation.v1.CheckedIn",
                effect: .write, traits: [.clientStreams, .serverStreams], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["SERVICE_POINT_UNKNOWN", "DROP_BATCH_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/EmptyDrop", requestType: "lectern.circulation.v1.EmptyDropRequest", answerType: "lectern.circulation.v1.DropBatch",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["POINT_UNKNOWN", "POINT_IS_NO_DROP", "FIELD_INVALID"], right: "circulation.lend"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PutDrop", requestType: "lectern.circulation.v1.PutDropRequest", answerType: "lectern.circulation.v1.Drop",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["POINT_UNKNOWN", "FIELD_INVALID"], right: "circulation.rules"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Drops", requestType: "lectern.circulation.v1.DropsRequest", answerType: "lectern.circulation.v1.DropsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/UseInHouse", requestType: "lectern.circulation.v1.UseInHouseRequest", answerType: "lectern.circulation.v1.UsedInHouse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["ITEM_UNKNOWN", "ITEM_ON_LOAN", "SERVICE_POINT_UNKNOWN", "POINT_TAKES_NO_RETURNS"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/InHouseUses", requestType: "lectern.circulation.v1.InHouseUsesRequest", answerType: "lectern.circulation.v1.InHouseUsesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["BRANCH_UNKNOWN", "FIELD_INVALID", "CURSOR_INVALID"], right: "circulation.lists"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Undo", requestType: "lectern.circulation.v1.UndoRequest", answerType: "lectern.circulation.v1.UndoResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "UNDO_NOT_POSSIBLE", "ITEM_STATE_FORBIDS", "SERVICE_POINT_UNKNOWN"], right: "circulation.lend"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/ActOnClaim", requestType: "lectern.work.v1.Act", answerType: "lectern.work.v1.Acted",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 2)],
                reasons: ["CLAIM_OVER", "FIELD_INVALID", "SERVICE_POINT_UNKNOWN"], right: "circulation.items"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/OpenCount", requestType: "lectern.circulation.v1.OpenCountRequest", answerType: "lectern.circulation.v1.Count",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["BRANCH_UNKNOWN", "FIELD_INVALID"], right: "circulation.items"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/ScanShelf", requestType: "lectern.circulation.v1.ScanShelfRequest", answerType: "lectern.circulation.v1.ScanShelfResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["COUNT_UNKNOWN", "COUNT_OVER", "FIELD_INVALID"], right: "circulation.items"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Counts", requestType: "lectern.circulation.v1.CountsRequest", answerType: "lectern.circulation.v1.CountsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["BRANCH_UNKNOWN", "CURSOR_INVALID"], right: "circulation.lists"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/CountFindings", requestType: "lectern.circulation.v1.CountFindingsRequest", answerType: "lectern.circulation.v1.CountFindingsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["COUNT_UNKNOWN", "FIELD_INVALID", "CURSOR_INVALID"], right: "circulation.lists"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/CloseCount", requestType: "lectern.circulation.v1.CloseCountRequest", answerType: "lectern.circulation.v1.Count",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["COUNT_UNKNOWN", "COUNT_OVER", "COUNT_CHANGED"], right: "circulation.items"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/AdvanceCount", requestType: "lectern.circulation.v1.AdvanceCountRequest", answerType: "lectern.circulation.v1.AdvanceCountResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PutOverdueSteps", requestType: "lectern.circulation.v1.OverdueSteps", answerType: "lectern.circulation.v1.OverdueSteps",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["BRANCH_UNKNOWN", "FIELD_INVALID", "RIGHT_ELSEWHERE"], right: "circulation.rules"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/ListOverdueSteps", requestType: "lectern.circulation.v1.ListOverdueStepsRequest", answerType: "lectern.circulation.v1.ListOverdueStepsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/BusyHours", requestType: "lectern.circulation.v1.BusyHoursRequest", answerType: "lectern.circulation.v1.BusyHoursResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["BRANCH_UNKNOWN", "FIELD_INVALID", "CURSOR_INVALID"], right: "circulation.lists"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PutItem", requestType: "lectern.circulation.v1.PutItemRequest", answerType: "lectern.circulation.v1.Item",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "RECORD_UNKNOWN", "BRANCH_UNKNOWN", "ITEM_UNKNOWN", "VERSION_CONFLICT"], right: "circulation.items"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/IssueItem", requestType: "lectern.circulation.v1.IssueItemRequest", answerType: "lectern.circulation.v1.Loan",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID", "RECORD_UNKNOWN", "BRANCH_UNKNOWN", "READER_UNKNOWN", "READER_BLOCKED", "READER_EXPIRED", "NO_RULE", "ITEM_NOT_LENDABLE", "LOAN_LIMIT_REACHED"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/TakeBackIssued", requestType: "lectern.circulation.v1.TakeBackIssuedRequest", answerType: "lectern.circulation.v1.ReturnResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["ITEM_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/WithdrawIssued", requestType: "lectern.circulation.v1.WithdrawIssuedRequest", answerType: "lectern.circulation.v1.Item",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["ITEM_UNKNOWN", "ITEM_STATE_FORBIDS"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/AccessionItem", requestType: "lectern.circulation.v1.AccessionItemRequest", answerType: "lectern.circulation.v1.ReturnResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID", "ITEM_UNKNOWN", "BRANCH_UNKNOWN", "ITEM_STATE_FORBIDS", "SERVICE_POINT_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/HoldFor", requestType: "lectern.circulation.v1.HoldForRequest", answerType: "lectern.circulation.v1.Hold",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["READER_UNKNOWN", "READER_BLOCKED", "READER_EXPIRED", "RECORD_UNKNOWN", "FIELD_INVALID", "NOTHING_TO_HOLD", "HOLD_EXISTS", "ON_LOAN_TO_READER", "HOLD_LIMIT_REACHED", "HOLDS_NOT_ALLOWED", "ITEM_ON_SHELF", "POINT_KEEPS_NOTHING", "PICKUP_POINT_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/ReserveItem", requestType: "lectern.circulation.v1.ReserveItemRequest", answerType: "lectern.circulation.v1.Hold",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["ITEM_UNKNOWN", "ITEM_STATE_FORBIDS", "READER_UNKNOWN", "READER_BLOCKED", "READER_EXPIRED", "NOTHING_TO_HOLD", "HOLD_EXISTS", "ON_LOAN_TO_READER", "HOLD_LIMIT_REACHED", "HOLDS_NOT_ALLOWED", "POINT_KEEPS_NOTHING", "PICKUP_POINT_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/LendDelivered", requestType: "lectern.circulation.v1.LendDeliveredRequest", answerType: "lectern.circulation.v1.Loan",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["ITEM_UNKNOWN", "ITEM_ON_LOAN", "ITEM_STATE_FORBIDS", "READER_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PutLoanRule", requestType: "lectern.circulation.v1.PutLoanRuleRequest", answerType: "lectern.circulation.v1.LoanRule",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "RULE_UNKNOWN", "VERSION_CONFLICT"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/LoanRules", requestType: "lectern.circulation.v1.LoanRulesRequest", answerType: "lectern.circulation.v1.LoanRulesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Conflicts", requestType: "lectern.circulation.v1.ConflictsRequest", answerType: "lectern.circulation.v1.ConflictsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CURSOR_INVALID"], right: "work.settle"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Overrides", requestType: "lectern.circulation.v1.OverridesRequest", answerType: "lectern.circulation.v1.ConflictsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CURSOR_INVALID"], right: "circulation.override"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/SettleConflict", requestType: "lectern.circulation.v1.SettleConflictRequest", answerType: "lectern.circulation.v1.Conflict",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CONFLICT_UNKNOWN", "CONFLICT_SETTLED", "FIELD_INVALID"], right: "work.settle"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/ActOnConflict", requestType: "lectern.work.v1.Act", answerType: "lectern.work.v1.Acted",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 2)],
                reasons: ["CONFLICT_UNKNOWN", "CONFLICT_SETTLED", "CONFLICT_NOT_REVERSIBLE", "FIELD_INVALID"], right: "work.settle"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/ActOnConflicts", requestType: "lectern.work.v1.Act", answerType: "lectern.work.v1.Acted",
                effect: .write, traits: [.clientStreams, .serverStreams], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 2)],
                reasons: ["CONFLICT_UNKNOWN", "CONFLICT_SETTLED", "CONFLICT_NOT_REVERSIBLE", "FIELD_INVALID"], right: "work.settle"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/AddConflictWork", requestType: "lectern.circulation.v1.AddConflictWorkRequest", answerType: "lectern.circulation.v1.AddConflictWorkResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/MergeReaders", requestType: "lectern.circulation.v1.MergeReadersRequest", answerType: "lectern.circulation.v1.MergeReadersResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: [], right: "readers.merge"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/TellReadersApart", requestType: "lectern.circulation.v1.TellReadersApartRequest", answerType: "lectern.circulation.v1.MergeReadersResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: [], right: "readers.merge"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PutRuleSet", requestType: "lectern.circulation.v1.PutRuleSetRequest", answerType: "lectern.circulation.v1.RuleSet",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "VERSION_CONFLICT", "BRANCH_UNKNOWN", "LIBRARY_UNKNOWN"], right: "circulation.rules"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/ScheduleRuleSet", requestType: "lectern.circulation.v1.ScheduleRuleSetRequest", answerType: "lectern.circulation.v1.RuleSet",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["RULE_SET_UNKNOWN", "FIELD_INVALID", "VERSION_CONFLICT", "EXAMPLE_FAILS"], right: "circulation.rules"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/WithdrawRuleSet", requestType: "lectern.circulation.v1.WithdrawRuleSetRequest", answerType: "lectern.circulation.v1.RuleSet",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["RULE_SET_UNKNOWN", "RULE_SET_IN_FORCE"], right: "circulation.rules"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/RuleSets", requestType: "lectern.circulation.v1.RuleSetsRequest", answerType: "lectern.circulation.v1.RuleSetsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["CURSOR_INVALID"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/GetRuleSet", requestType: "lectern.circulation.v1.GetRuleSetRequest", answerType: "lectern.circulation.v1.RuleSet",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["RULE_SET_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/CheckRuleSet", requestType: "lectern.circulation.v1.CheckRuleSetRequest", answerType: "lectern.circulation.v1.CheckRuleSetResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["RULE_SET_UNKNOWN"], right: "circulation.rules"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/TryRuleSet", requestType: "lectern.circulation.v1.TryRuleSetRequest", answerType: "lectern.circulation.v1.TryRuleSetResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["RULE_SET_UNKNOWN", "FIELD_INVALID", "CURSOR_INVALID"], right: "circulation.rules"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Postponed", requestType: "lectern.circulation.v1.PostponedRequest", answerType: "lectern.circulation.v1.PostponedResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CURSOR_INVALID"], right: "circulation.lists"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PostponeDue", requestType: "lectern.circulation.v1.PostponeDueRequest", answerType: "lectern.circulation.v1.PostponeDueResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/SweepDue", requestType: "lectern.circulation.v1.SweepDueRequest", answerType: "lectern.circulation.v1.SweepDueResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PlaceHold", requestType: "lectern.circulation.v1.PlaceHoldRequest", answerType: "lectern.circulation.v1.Hold",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "READER_BLOCKED", "READER_EXPIRED", "RECORD_UNKNOWN", "ITEM_UNKNOWN", "FIELD_INVALID", "NOTHING_TO_HOLD", "HOLD_EXISTS", "ON_LOAN_TO_READER", "HOLD_LIMIT_REACHED", "HOLDS_NOT_ALLOWED", "ITEM_ON_SHELF", "POINT_KEEPS_NOTHING", "PICKUP_POINT_UNKNOWN", "HOLD_UNKNOWN", "NOT_LICENSED", "LICENCE_EXHAUSTED"], right: "circulation.holds"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/CancelHold", requestType: "lectern.circulation.v1.CancelHoldRequest", answerType: "lectern.circulation.v1.Hold",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["HOLD_UNKNOWN", "HOLD_STATE_FORBIDS", "FIELD_INVALID"], right: "circulation.holds"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/SuspendHold", requestType: "lectern.circulation.v1.SuspendHoldRequest", answerType: "lectern.circulation.v1.Hold",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["HOLD_UNKNOWN", "HOLD_STATE_FORBIDS", "FIELD_INVALID"], right: "circulation.holds"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/ResumeHold", requestType: "lectern.circulation.v1.ResumeHoldRequest", answerType: "lectern.circulation.v1.Hold",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["HOLD_UNKNOWN", "HOLD_STATE_FORBIDS"], right: "circulation.holds"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Holds", requestType: "lectern.circulation.v1.HoldsRequest", answerType: "lectern.circulation.v1.HoldsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "CURSOR_INVALID", "FIELD_INVALID"], right: "circulation.holds"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/GetHold", requestType: "lectern.circulation.v1.GetHoldRequest", answerType: "lectern.circulation.v1.HoldDetails",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["HOLD_UNKNOWN"], right: "circulation.holds"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/HoldLine", requestType: "lectern.circulation.v1.HoldLineRequest", answerType: "lectern.circulation.v1.HoldsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["RECORD_UNKNOWN", "ITEM_UNKNOWN", "FIELD_INVALID", "CURSOR_INVALID"], right: "circulation.holds"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/RecallLoan", requestType: "lectern.circulation.v1.RecallLoanRequest", answerType: "lectern.circulation.v1.RecallLoanResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "NOT_ON_LOAN", "ITEM_STATE_FORBIDS", "LOAN_NOT_AWAITED", "RECALL_GAINS_NOTHING", "FIELD_INVALID"], right: "circulation.holds"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PickList", requestType: "lectern.circulation.v1.PickListRequest", answerType: "lectern.circulation.v1.PickListResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["BRANCH_UNKNOWN", "CURSOR_INVALID"], right: "circulation.lists"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/HoldShelf", requestType: "lectern.circulation.v1.HoldShelfRequest", answerType: "lectern.circulation.v1.HoldsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["BRANCH_UNKNOWN", "CURSOR_INVALID"], right: "circulation.lists"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/MoveItem", requestType: "lectern.circulation.v1.MoveItemRequest", answerType: "lectern.circulation.v1.ReturnResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "ITEM_STATE_FORBIDS", "ITEM_ON_LOAN", "FIELD_INVALID", "SERVICE_POINT_UNKNOWN", "POINT_TAKES_NO_RETURNS"], right: "circulation.items"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/ItemsInState", requestType: "lectern.circulation.v1.ItemsInStateRequest", answerType: "lectern.circulation.v1.InTransitResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "BRANCH_UNKNOWN", "CURSOR_INVALID"], right: "circulation.lists"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PutLicence", requestType: "lectern.circulation.v1.PutLicenceRequest", answerType: "lectern.circulation.v1.Licence",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "RECORD_UNKNOWN", "BRANCH_UNKNOWN", "LICENCE_UNKNOWN", "VERSION_CONFLICT"], right: "circulation.items"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Licences", requestType: "lectern.circulation.v1.LicencesRequest", answerType: "lectern.circulation.v1.LicencesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CURSOR_INVALID"], right: "circulation.lists"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/LinkLoan", requestType: "lectern.circulation.v1.LinkLoanRequest", answerType: "lectern.circulation.v1.ElectronicLink",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["NOT_ON_LOAN_TO_READER"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/UseLink", requestType: "lectern.circulation.v1.UseLinkRequest", answerType: "lectern.circulation.v1.UseLinkResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 2, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["LINK_INVALID"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/ElectronicCopies", requestType: "lectern.circulation.v1.ElectronicCopiesRequest", answerType: "lectern.circulation.v1.ElectronicCopiesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/ShortenLoans", requestType: "lectern.circulation.v1.ShortenLoansRequest", answerType: "lectern.circulation.v1.ShortenLoansResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PutHoldWeights", requestType: "lectern.circulation.v1.HoldWeights", answerType: "lectern.circulation.v1.HoldWeights",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["BRANCH_UNKNOWN", "FIELD_INVALID", "RIGHT_ELSEWHERE"], right: "circulation.rules"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/ListHoldWeights", requestType: "lectern.circulation.v1.ListHoldWeightsRequest", answerType: "lectern.circulation.v1.ListHoldWeightsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/ExplainHold", requestType: "lectern.circulation.v1.ExplainHoldRequest", answerType: "lectern.circulation.v1.ExplainHoldResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["HOLD_UNKNOWN"], right: "circulation.holds"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Suspensions", requestType: "lectern.circulation.v1.SuspensionsRequest", answerType: "lectern.circulation.v1.SuspensionsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "CURSOR_INVALID"], right: "circulation.lend"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/LiftSuspension", requestType: "lectern.circulation.v1.LiftSuspensionRequest", answerType: "lectern.circulation.v1.Suspension",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["SUSPENSION_UNKNOWN", "SUSPENSION_OVER", "FIELD_INVALID"], right: "circulation.lift"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/EndLoan", requestType: "lectern.circulation.v1.EndLoanRequest", answerType: "lectern.circulation.v1.EndLoanResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/AdvanceHold", requestType: "lectern.circulation.v1.AdvanceHoldRequest", answerType: "lectern.circulation.v1.AdvanceHoldResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwqvbgoabGVjdGVybi93b3JrL3YxL3dvcmsucHJvdG8SD2xlY3Rlcm4ud29yay52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvIjYKBFRleHQSGgoIbGFuZ3VhZ2UYASABKAlSCGxhbmd1YWdlEhIKBHRleHQYAiABKAlSBHRleHQipgMKBEtpbmQSEgoEY29kZRgBIAEoCVIEY29kZRIYCgd2ZXJzaW9uGAIgASgDUgd2ZXJzaW9uEisKBXRpdGxlGAMgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEi4KBmZpZWxkcxgEIAMoCzIWLmxlY3Rlcm4ud29yay52MS5GaWVsZFIGZmllbGRzEjEKB2FjdGlvbnMYBSADKAsyFy5sZWN0ZXJuLndvcmsudjEuQWN0aW9uUgdhY3Rpb25zEhQKBXJpZ2h0GAYgASgJUgVyaWdodBIfCgtkdWVfbWludXRlcxgHIAEoA1IKZHVlTWludXRlcxItChJlc2NhbGF0aW9uX21pbnV0ZXMYCCABKANSEWVzY2FsYXRpb25NaW51dGVzEikKEGVzY2FsYXRpb25fcmlnaHQYCSABKAlSD2VzY2FsYXRpb25SaWdodBIqChFlc2NhbGF0ZXNfdG9fY2l0eRgKIAEoCFIPZXNjYWxhdGVzVG9DaXR5EiMKDWxlYXNlX21pbnV0ZXMYCyABKANSDGxlYXNlTWludXRlcyKMAQoFRmllbGQSEgoEbmFtZRgBIAEoCVIEbmFtZRIrCgV0aXRsZRgCIAMoCzIVLmxlY3Rlcm4ud29yay52MS5UZXh0UgV0aXRsZRIuCgR0eXBlGAMgASgOMhoubGVjdGVybi53b3JrLnYxLlZhbHVlVHlwZVIEdHlwZRISCgRzaWRlGAQgASgNUgRzaWRlIrIBCgZBY3Rpb24SEgoEbmFtZRgBIAEoCVIEbmFtZRIrCgV0aXRsZRgCIAMoCzIVLmxlY3Rlcm4ud29yay52MS5UZXh0UgV0aXRsZRIWCgZtZXRob2QYAyABKAlSBm1ldGhvZBIfCgtidWxrX21ldGhvZBgEIAEoCVIKYnVsa01ldGhvZBIuCgZpbnB1dHMYBSADKAsyFi5sZWN0ZXJuLndvcmsudjEuRmllbGRSBmlucHV0cyI2CgpGaWVsZFZhbHVlEhIKBG5hbWUYASABKAlSBG5hbWUSFAoFdmFsdWUYAiABKAlSBXZhbHVlIo4BCgNBY3QSEAoDa2V5GAEgASgJUgNrZXkSFAoFY2xhaW0YAiABKANSBWNsYWltEhYKBmFjdGlvbhgDIAEoCVIGYWN0aW9uEhIKBG5vdGUYBCABKAlSBG5vdGUSMwoGaW5wdXRzGAUgAygLMhsubGVjdGVybi53b3JrLnYxLkZpZWxkVmFsdWVSBmlucHV0cyIgCgVBY3RlZBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQi8wQKBEl0ZW0SFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSEAoDa2V5GAMgASgJUgNrZXkSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIUCgVyaWdodBgFIAEoCVIFcmlnaHQSMAoFc3RhdGUYBiABKA4yGi5sZWN0ZXJuLndvcmsudjEuSXRlbVN0YXRlUgVzdGF0ZRIzCgZ2YWx1ZXMYByADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGdmFsdWVzEh4KC2FkZGVkX2F0X21zGAggASgDUglhZGRlZEF0TXMSGgoJZHVlX2F0X21zGAkgASgDUgdkdWVBdE1zEhIKBGxhdGUYCiABKAhSBGxhdGUSHAoJZXNjYWxhdGVkGAsgASgIUgllc2NhbGF0ZWQSFAoFY2xhaW0YDCABKANSBWNsYWltEhYKBmhvbGRlchgNIAEoA1IGaG9sZGVyEh8KC2hvbGRlcl9uYW1lGA4gASgJUgpob2xkZXJOYW1lEicKD2hvbGRlcl90ZXJtaW5hbBgPIAEoCVIOaG9sZGVyVGVybWluYWwSJAoObGVhc2VfdW50aWxfbXMYECABKANSDGxlYXNlVW50aWxNcxIZCghrZXB0X2ZvchgRIAEoA1IHa2VwdEZvchIvChRmaXJzdF9hbnN3ZXJlZF9hdF9tcxgSIAEoA1IRZmlyc3RBbnN3ZXJlZEF0TXMSIAoMY2xvc2VkX2F0X21zGBMgASgDUgpjbG9zZWRBdE1zEhgKB291dGNvbWUYFCABKAlSB291dGNvbWUilQEKC0l0ZW1EZXRhaWxzEikKBGl0ZW0YASABKAsyFS5sZWN0ZXJuLndvcmsudjEuSXRlbVIEaXRlbRIpCgRraW5kGAIgASgLMhUubGVjdGVybi53b3JrLnYxLktpbmRSBGtpbmQSMAoHaGlzdG9yeRgDIAMoCzIWLmxlY3Rlcm4ud29yay52MS5FbnRyeVIHaGlzdG9yeSLVAQoFRW50cnkSGQoIZW50cnlfaWQYASABKANSB2VudHJ5SWQSFAoFZXZlbnQYAiABKAlSBWV2ZW50EhIKBGZyb20YAyABKAlSBGZyb20SDgoCdG8YBCABKAlSAnRvEhMKBWF0X21zGAUgASgDUgRhdE1zEhYKBnBlcnNvbhgGIAEoA1IGcGVyc29uEhoKCHRlcm1pbmFsGAcgASgJUgh0ZXJtaW5hbBIWCgZtZXRob2QYCCABKAlSBm1ldGhvZBIWCgZkZXRhaWwYCSABKAlSBmRldGFpbCKzAgoFUXVldWUSEgoEa2luZBgBIAEoCVIEa2luZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAMgASgJUgVyaWdodBIrCgV0aXRsZRgEIAMoCzIVLmxlY3Rlcm4ud29yay52MS5UZXh0UgV0aXRsZRIYCgd3YWl0aW5nGAUgASgDUgd3YWl0aW5nEhgKB2NsYWltZWQYBiABKANSB2NsYWltZWQSEgoEbGF0ZRgHIAEoA1IEbGF0ZRIcCgllc2NhbGF0ZWQYCCABKANSCWVzY2FsYXRlZBIrChJvbGRlc3RfYWRkZWRfYXRfbXMYCSABKANSD29sZGVzdEFkZGVkQXRNcxIjCg5uZXh0X2R1ZV9hdF9tcxgKIAEoA1ILbmV4dER1ZUF0TXMiPQoORGVjbGFyZVJlcXVlc3QSKwoFa2luZHMYASADKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIFa2luZHMiEQoPRGVjbGFyZVJlc3BvbnNlIrYBCgpBZGRSZXF1ZXN0EikKBGtpbmQYASABKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIEa2luZBIQCgNrZXkYAiABKAlSA2tleRIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEjMKBnZhbHVlcxgEIAMoCzIbLmxlY3Rlcm4ud29yay52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSGQoIc2luY2VfbXMYBSABKANSB3NpbmNlTXMiPAoLQWRkUmVzcG9uc2USFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhQKBWFkZGVkGAIgASgIUgVhZGRlZCJ3Cg1GaW5pc2hSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSFAoFY2xhaW0YAyABKANSBWNsYWltEhYKBmFjdGlvbhgEIAEoCVIGYWN0aW9uEhIKBG5vdGUYBSABKAlSBG5vdGUiKQoORmluaXNoUmVzcG9uc2USFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIksKD1dpdGhkcmF3UmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhIKBG5vdGUYAyABKAlSBG5vdGUiMAoQV2l0aGRyYXdSZXNwb25zZRIcCgl3aXRoZHJhd24YASABKAhSCXdpdGhkcmF3biJMCg1RdWV1ZXNSZXF1ZXN0EhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSHgoKZXZlcnl3aGVyZRgCIAEoCFIKZXZlcnl3aGVyZSJACg5RdWV1ZXNSZXNwb25zZRIuCgZxdWV1ZXMYASADKAsyFi5sZWN0ZXJuLndvcmsudjEuUXVldWVSBnF1ZXVlcyKWAQoLTGlzdFJlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAMgASgJUgVyaWdodBISCgRtaW5lGAQgASgIUgRtaW5lEhQKBWxpbWl0GAUgASgNUgVsaW1pdBIWCgZjdXJzb3IYBiABKAlSBmN1cnNvciJTCgxMaXN0UmVzcG9uc2USKwoFaXRlbXMYASADKAsyFS5sZWN0ZXJuLndvcmsudjEuSXRlbVIFaXRlbXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiJQoKR2V0UmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiVwoOSGlzdG9yeVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJbCg9IaXN0b3J5UmVzcG9uc2USMAoHZW50cmllcxgBIAMoCzIWLmxlY3Rlcm4ud29yay52MS5FbnRyeVIHZW50cmllcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciInCgxDbGFpbVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIj0KDlJlbGVhc2VSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBISCgRub3RlGAIgASgJUgRub3RlIp8BCg9IYW5kT3ZlclJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhQKBWxvZ2luGAIgASgJUgVsb2dpbhIfCgticmFuY2hfY29kZRgDIAEoCVIKYnJhbmNoQ29kZRISCgRjaXR5GAQgASgIUgRjaXR5EhQKBXJpZ2h0GAUgASgJUgVyaWdodBISCgRub3RlGAYgASgJUgRub3RlIj0KDkNvbW1lbnRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBISCgR0ZXh0GAIgASgJUgR0ZXh0IikKDkFkdmFuY2VSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCIRCg9BZHZhbmNlUmVzcG9uc2UiiQEKC0l0ZW1DaGFuZ2VkEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBISCgRraW5kGAIgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSMAoFc3RhdGUYBCABKA4yGi5sZWN0ZXJuLndvcmsudjEuSXRlbVN0YXRlUgVzdGF0ZSrBCgoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAEmMKDElURU1fVU5LTk9XThABGlGKtRhNCAUSFeayoeaciei/memhueW3peS9nOOAghoeVGhlcmUgaXMgbm8gc3VjaCBpdGVtIG9mIHdvcmsuIgdpdGVtX2lkIgRraW5kIgNrZXkSZgoLSVRFTV9DTE9TRUQQAhpVirUYUQgJEhjor6Xpobnlt6XkvZzlt7Llip7nu5PjgIIaE1RoZSBpdGVtIGlzIGNsb3NlZC4iB2l0ZW1faWQiB291dGNvbWUiDGNsb3NlZF9hdF9tcxKPAQoMSVRFTV9DTEFJTUVEEAMafYq1GHkICRIh6K+l6aG55bel5L2c5q2j55Sx5LuW5Lq65aSE55CG44CCGiBTb21lYm9keSBlbHNlIHdvcmtzIG9uIHRoZSBpdGVtLiIHaXRlbV9pZCIGaG9sZGVyIgtob2xkZXJfbmFtZSIIdGVybWluYWwiCHVudGlsX21zEm4KCUlURU1fS0VQVBAEGl+KtRhbCAkSIeivpemhueW3peS9nOW3suaMh+Wumue7meS7luS6uuOAghojVGhlIGl0ZW0gaXMga2VwdCBmb3Igc29tZWJvZHkgZWxzZS4iB2l0ZW1faWQiBnBlcnNvbhJgChBJVEVNX05PVF9DTEFJTUVEEAUaSoq1GEYICRIb6K+l6aG55bel5L2c5peg5Lq66aKG5Y+W44CCGhxOb2JvZHkgaGFzIGNsYWltZWQgdGhlIGl0ZW0uIgdpdGVtX2lkEp8BCg5DTEFJTV9OT1RfSEVMRBAGGooBirUYhQEICRIz5oKo5bm25pyq6aKG5Y+W6K+l6aG55bel5L2c77yM5oiW6aKG5Y+W5bey6L+H5pyf44CCGjxDbGFpbSB0aGUgaXRlbSBmaXJzdDogeW91IGhhdmUgbm90LCBvciB5b3VyIGNsYWltIGhhcyBlbmRlZC4iB2l0ZW1faWQiBWNsYWltEoQBChBXT1JLX05PVF9BTExPV0VEEAcaboq1GGoIBxIq5oKo5peg5p2D5aSE55CG6K+l5YiG6aaG55qE5q2k57G75bel5L2c44CCGihZb3UgbWF5IG5vdCBkbyB0aGlzIHdvcmsgYXQgdGhhdCBicmFuY2guIgVyaWdodCIJYnJhbmNoX2lkElUKDEtJTkRfVU5LTk9XThAIGkOKtRg/CAUSFeayoeaciei/meexu+W3peS9nOOAghoeVGhlcmUgaXMgbm8gc3VjaCBraW5kIG9mIHdvcmsuIgRraW5kElgKDUZJRUxEX0lOVkFMSUQQCRpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5ElUKDkNVUlNPUl9JTlZBTElEEAoaQYq1GD0IAxIP5ri45qCH5peg5pWI44CCGihUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIGxpc3QuElgKDkJSQU5DSF9VTktOT1dOEAsaRIq1GEAIBRIV5rKh5pyJ6L+Z5Liq5YiG6aaG44CCGhhUaGVyZSBpcyBubyBzdWNoIGJyYW5jaC4iC2JyYW5jaF9jb2RlEmMKDkFDVElPTl9VTktOT1dOEAwaT4q1GEsIAxIb5rKh5pyJ6L+Z56eN5aSE55CG5pa55byP44CCGhxUaGUga2luZCBoYXMgbm8gc3VjaCBhY3Rpb24uIgRraW5kIgZhY3Rpb24qWQoJVmFsdWVUeXBlEggKBFRFWFQQABIKCgZSRUFERVIQARILCgdCQVJDT0RFEAISCAoETE9BThADEggKBFRJTUUQBBIJCgVNT05FWRAFEgoKBlJFQVNPThAGKl4KCUl0ZW1TdGF0ZRIaChZJVEVNX1NUQVRFX1VOU1BFQ0lGSUVEEAASCwoHV0FJVElORxABEgsKB0NMQUlNRUQQAhIMCghGSU5JU0hFRBADEg0KCVdJVEhEUkFXThAEMp4OCgRXb3JrElcKA0FkZBIbLmxlY3Rlcm4ud29yay52MS5BZGRSZXF1ZXN0GhwubGVjdGVybi53b3JrLnYxLkFkZFJlc3BvbnNlIhWKtRgREAIqDUZJRUxEX0lOVkFMSUQSYwoHRGVjbGFyZRIfLmxlY3Rlcm4ud29yay52MS5EZWNsYXJlUmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5EZWNsYXJlUmVzcG9uc2UiFYq1GBEQAioNRklFTERfSU5WQUxJRBKMAQoGRmluaXNoEh4ubGVjdGVybi53b3JrLnYxLkZpbmlzaFJlcXVlc3QaHy5sZWN0ZXJuLndvcmsudjEuRmluaXNoUmVzcG9uc2UiQYq1GD0QAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoOQ0xBSU1fTk9UX0hFTEQqDkFDVElPTl9VTktOT1dOElcKCFdpdGhkcmF3EiAubGVjdGVybi53b3JrLnYxLldpdGhkcmF3UmVxdWVzdBohLmxlY3Rlcm4ud29yay52MS5XaXRoZHJhd1Jlc3BvbnNlIgaKtRgCEAISXgoGUXVldWVzEh4ubGVjdGVybi53b3JrLnYxLlF1ZXVlc1JlcXVlc3QaHy5sZWN0ZXJuLndvcmsudjEuUXVldWVzUmVzcG9uc2UiE4q1GA8KAggECgQIAxACEAFKASoSiAEKBExpc3QSHC5sZWN0ZXJuLndvcmsudjEuTGlzdFJlcXVlc3QaHS5sZWN0ZXJuLndvcmsudjEuTGlzdFJlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKgxLSU5EX1VOS05PV04qEFdPUktfTk9UX0FMTE9XRUQqDkNVUlNPUl9JTlZBTElESgEqEnUKA0dldBIbLmxlY3Rlcm4ud29yay52MS5HZXRSZXF1ZXN0GhwubGVjdGVybi53b3JrLnYxLkl0ZW1EZXRhaWxzIjOKtRgvCgIIBAoECAMQAhABKgxJVEVNX1VOS05PV04qEFdPUktfTk9UX0FMTE9XRURKASoSkQEKB0hpc3RvcnkSHy5sZWN0ZXJuLndvcmsudjEuSGlzdG9yeVJlcXVlc3QaIC5sZWN0ZXJuLndvcmsudjEuSGlzdG9yeVJlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKgxJVEVNX1VOS05PV04qEFdPUktfTk9UX0FMTE9XRUQqDkNVUlNPUl9JTlZBTElESgEqEpQBCgVDbGFpbRIdLmxlY3Rlcm4ud29yay52MS5DbGFpbVJlcXVlc3QaFS5sZWN0ZXJuLndvcmsudjEuSXRlbSJVirUYUQoECAMQAhACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKgxJVEVNX0NMQUlNRUQqCUlURU1fS0VQVCoQV09SS19OT1RfQUxMT1dFREoBKhKcAQoJQ2xhaW1NYW55Eh0ubGVjdGVybi53b3JrLnYxLkNsYWltUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIlWKtRhRCgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoJSVRFTV9LRVBUKhBXT1JLX05PVF9BTExPV0VESgEqKAEwARKjAQoHUmVsZWFzZRIfLmxlY3Rlcm4ud29yay52MS5SZWxlYXNlUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtImCKtRhcCgIIBAoECAMQAhACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKgxJVEVNX0NMQUlNRUQqEElURU1fTk9UX0NMQUlNRUQqEFdPUktfTk9UX0FMTE9XRURKASoSsgEKCEhhbmRPdmVyEiAubGVjdGVybi53b3JrLnYxLkhhbmRPdmVyUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIm2KtRhpCgIIBAoECAMQAhACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKgxJVEVNX0NMQUlNRUQqEFdPUktfTk9UX0FMTE9XRUQqDUZJRUxEX0lOVkFMSUQqDkJSQU5DSF9VTktOT1dOSgEqEpIBCgdDb21tZW50Eh8ubGVjdGVybi53b3JrLnYxLkNvbW1lbnRSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iT4q1GEsKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqEFdPUktfTk9UX0FMTE9XRUQqDUZJRUxEX0lOVkFMSURKASoSVAoHQWR2YW5jZRIfLmxlY3Rlcm4ud29yay52MS5BZHZhbmNlUmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5BZHZhbmNlUmVzcG9uc2UiBoq1GAIQAkq6Mwq2AQoBDBIDAgASGqsBIFdoYXQgc3RhZmYgaGF2ZSB0byBkbzogdGhlIGNpdHkncyBvbmx5IHF1ZXVlIG9mIGh1bWFuIHdvcmsuIE90aGVyIHBsdWdpbnMgYWRkIGl0ZW1zIGFuZCBmaW5pc2ggdGhlbTsgc3RhZmYgY2xhaW0sIHJlbGVhc2UsIGhhbmQgb3ZlcgogYW5kIGNvbW1lbnQgb24gdGhlbSBhdCB0aGVpciBkZXNrcy4KCkEKAgYAEgQIAEsBGjUgSXRlbXMgb2Ygd29yaywgaW4gcXVldWVzIGJ5IGJyYW5jaCwga2luZCBhbmQgcmlnaHQuCgrhAQoEBgACABIECwINAxrSASBPdGhlciBwbHVnaW5zLCB0aGUgb3duZXIgb2YgdGhlIGtpbmQ6IGFkZHMgYW4gaXRlbSwgYW5kIGRlY2xhcmVzIGl0cyBraW5kLiBUaGUgb3duZXIncyBrZXkgaXMgdW5pcXVlIGluIHRoZSBraW5kOiB3aGVyZSBhbiBpdGVtIHdpdGgKIGl0IGlzIG9wZW4sIGl0cyB2YWx1ZXMgYXJlIHJlcGxhY2VkOyB3aGVyZSBvbmUgaXMgY2xvc2VkLCBub3RoaW5nIGNoYW5nZXMuCgqBAQoEBgACARIEDwIRAxpzIE90aGVyIHBsdWdpbnMsIHRoZSBvd25lcnM6IGhhcyBraW5kcyBrZXB0IGJlZm9yZSB0aGVyZSBpcyBhbiBpdGVtIG9mIGFueSwgc28gdGhhdCBzdGFmZiBjYW4gbG9vayBhdCB0aGVpciBxdWV1ZXMuCgqSAQoEBgACAhIEEwIVAxqDASBUaGUgb3duZXI6IGFuIGFjdGlvbiBoYXMgc2V0dGxlZCB0aGUgaXRlbSwgd2hpY2ggd2hvZXZlciBpcyBzaWduZWQgaW4gaGFzIGNsYWltZWQuIENhbGxlZCBpbiB0aGUgdHJhbnNhY3Rpb24gb2YgdGhlIGFjdGlvbiwgbGFzdC4KCnkKBAYAAgMSBBcCGQMaayBUaGUgb3duZXI6IHRoZXJlIGlzIG5vdGhpbmcgdG8gZG8gYW55IG1vcmUuIE5vdGhpbmcgY2hhbmdlcyB3aGVyZSB0aGUgaXRlbSBpcyBjbG9zZWQsIG9yIHdhcyBuZXZlciBhZGRlZC4KCoIBCgQGAAIEEgQbAh0DGnQgVGVsbHMgdGhlIHF1ZXVlcyBvZiBhIGJyYW5jaCBpbiB3aGljaCB0aGUgY2FsbGVyIG1heSB3b3JrLCB3aXRoIHRoZWlyIGNvdW50czsgZXhhY3QsIGFuZCB3aXRob3V0IGxvb2tpbmcgYXQgaXRlbXMuCgqXAQoEBgACBRIEHwIiAxqIASBMaXN0cyB0aGUgb3BlbiBpdGVtcyBvZiBhIHF1ZXVlLCB0aG9zZSBmaXJzdCB0aGF0IGFyZSBkdWUgZmlyc3Q7IG9yIHRob3NlIHRoYXQgdGhlIGNhbGxlciBoYXMgY2xhaW1lZCBvciB0aGF0IGFyZSBrZXB0IGZvciB0aGUgY2FsbGVyLgoKXQoEBgACBhIEJAInAxpPIFRlbGxzIGFuIGl0ZW0gd2l0aCBpdHMga2luZCwgd2hhdCBtYXkgYmUgZG9uZSwgYW5kIHRoZSBsYXN0IG9mIHdoYXQgd2FzIGRvbmUuCgo/CgQGAAIHEgQpAiwDGjEgTGlzdHMgd2hhdCB3YXMgZG9uZSB0byBhbiBpdGVtLCB0aGUgbGFzdCBmaXJzdC4KCpUBCgQGAAIIEgQuAjEDGoYBIENsYWltcyBhbiBpdGVtIGZvciB3aG9ldmVyIGlzIHNpZ25lZCBpbiwgZm9yIHRoZSBsZWFzZSBvZiBpdHMga2luZDsgY2xhaW1lZCBhZ2FpbiBieSB0aGUgc2FtZSBwZXJzb24sIGl0IGlzIHRoZWlycyBzbyBsb25nIGZyb20gbm93LgoKQgoEBgACCRIEMwI2Axo0IFRoZSBzYW1lIGZvciBtYW55LCBhbiBpdGVtIG9mIHRoZSBzdHJlYW0gZm9yIGVhY2guCgpxCgQGAAIKEgQ4AjsDGmMgR2l2ZXMgYSBjbGFpbSBiYWNrLiBBbm90aGVyJ3MgaXMgZ2l2ZW4gYmFjayB3aXRoIHRoZSByaWdodCAid29yay5tYW5hZ2UiLCBvciBieSBhbiBhZG1pbmlzdHJhdG9yLgoK2wEKBAYAAgsSBD4CQQMazAEgSGFuZHMgYW4gaXRlbSBvdmVyOiB0byBhIHBlcnNvbiwgdG8gYW5vdGhlciBicmFuY2gsIHRvIHRob3NlIHdpdGggYW5vdGhlciByaWdodCwgb3IgdG8gc2V2ZXJhbCBvZiB0aGVzZS4gSXQgZW5kcyB0aGUgY2FsbGVyJ3MgY2xhaW07CiBhbm90aGVyJ3MgY2xhaW0gc3RhbmRzIGFnYWluc3QgaXQsIGJ1dCB3aXRoIHRoZSByaWdodCAid29yay5tYW5hZ2UiLgoKMQoEBgACDBIEQwJGAxojIFdyaXRlcyBhIGNvbW1lbnQgb24gYW4gb3BlbiBpdGVtLgoKgAEKBAYAAg0SBEgCSgMaciBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCBvcGVuIGl0ZW06IGEgbGVhc2UgaGFzIGVuZGVkLCBvciB0aGUgaXRlbSBpcyBsYXRlIG9yIGhhcyB0byBiZSBlc2NhbGF0ZWQuCgofCgIFABIETgBcARoTIFdoeSBXb3JrIHJlZnVzZXMuCgogCgIEABIEXwBjARoUIEEgdGV4dCBmb3IgcGVvcGxlLgoKFgoEBAACABIDYQIWGgkgQkNQIDQ3LgoKRQoCBAESBGYAegEaOSBBIGtpbmQgb2Ygd29yaywgYXMgdGhlIHBsdWdpbiBkZWNsYXJlcyBpdCB0aGF0IG93bnMgaXQuCgpECgQEAQIAEgNoAhIaNyBCZWdpbnMgd2l0aCB0aGUgb3duZXIncyBuYW1lOiAiY2lyY3VsYXRpb24uY29uZmxpY3QiLgoKPgoEBAECARIDagIUGjEgQSBkZWNsYXJhdGlvbiByZXBsYWNlcyBvbmUgd2l0aCBhIGxvd2VyIG51bWJlci4KClsKBAQBAgUSA28CExpOIFdoYXQgd2hvZXZlciB3b3JrcyBvbiBpdCBtdXN0IGJlIGFsbG93ZWQgdG8gZG8gYXQgaXRzIGJyYW5jaCwgIndvcmsuc2V0dGxlIi4KCkYKBAQBAgYSA3ECGBo5IEhvdyBsb25nIGFmdGVyIGl0IHdhcyBhZGRlZCBhbiBpdGVtIGlzIGR1ZSwgYXQgbGVhc3QgMS4KCj0KBAQBAgcSA3MCHxowIEhvdyBsb25nIGFmdGVyIHRoYXQgaXQgaXMgZXNjYWxhdGVkOyAwOiBuZXZlci4KClQKBAQBAggSA3UCHhpHIFdoYXQgd2hvZXZlciB3b3JrcyBvbiBpdCB0aGVuIG11c3QgYmUgYWxsb3dlZCB0byBkbzsgZW1wdHk6IHRoZSBzYW1lLgoKRwoEBAECCRIDdwIeGjogQW4gZXNjYWxhdGVkIGl0ZW0gaXMgdGhlIHdob2xlIGNpdHkncywgbm90IGl0cyBicmFuY2gncy4KCi8KBAQBAgoSA3kCGxoiIEhvdyBsb25nIGEgY2xhaW0gbGFzdHM7IDAgaXMgMTUuCgosCgIEAhIFfQCEAQEaHyBXaGF0IGFuIGl0ZW0gb2YgYSBraW5kIHRlbGxzLgoKGAoEBAICABIDfwISGgsgImJhcmNvZGUiCgprCgQEAgIDEgSDAQISGl0gV2hlcmUgYSB0aGluZyBoYXMgdHdvIHNpZGVzIHRvIGJlIHNlZW4gYmVzaWRlIGVhY2ggb3RoZXI6IDEgb3IgMjsgMDogaXQgYmVsb25ncyB0byBuZWl0aGVyLgoKgAEKAgUBEgaHAQCUAQEaciBIb3cgYSB2YWx1ZSBpcyBzaG93bi4gVmFsdWVzIGhvbGQgbnVtYmVycyBhbmQgY29kZXMsIGFuZCBubyBuYW1lczogdGhvc2UgYXJlIGxvb2tlZCB1cCBieSB3aG9ldmVyIG1heSBrbm93IHRoZW0uCgokCgQFAQIBEgSKAQINGhYgQSBudW1iZXIgb2YgUmVhZGVycy4KCiAKBAUBAgMSBI0BAgsaEiBBIGxvYW4ncyBudW1iZXIuCgooCgQFAQIEEgSPAQILGhogTWlsbGlzZWNvbmRzIHNpbmNlIDE5NzAuCgpECgQFAQIFEgSRAQIMGjYgQW4gYW1vdW50IGluIG1pbm9yIHVuaXRzIGFuZCBhIGN1cnJlbmN5OiAiMTI1MCBDTlkiLgoKPAoEBQECBhIEkwECDRouIFRoZSBuYW1lIG9mIGEgcmVhc29uIG9mIHRoZSBvd25lcidzIHNlcnZpY2UuCgqCAQoCBAMSBpcBAKEBARp0IFNvbWV0aGluZyB0aGF0IGNhbiBiZSBkb25lIHdpdGggYW4gaXRlbTogYSBtZXRob2Qgb2YgdGhlIG93bmVyLCB3aG9zZSByZXF1ZXN0IGlzIGFuIEFjdCBhbmQgd2hvc2UgYW5zd2VyIGFuIEFjdGVkLgoKGAoEBAMCABIEmQECEhoKICJhY2NlcHQiCgpCCgQEAwICEgScAQIUGjQgImxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2lyY3VsYXRpb24vQWN0T25Db25mbGljdCIKCmEKBAQDAgMSBJ4BAhkaUyBUaGUgc2FtZSBhcyBhIGNsaWVudCBzdHJlYW0gb2YgQWN0LCBmb3IgbWFueSBpdGVtcyBhdCBvbmNlOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCjEKBAQDAgQSBKABAhwaIyBXaGF0IHRoZSBhY3Rpb24gYXNrcyBmb3IgYmVzaWRlcy4KCkUKBAQEAgASBKUBAhIaNyBPZiBhIGZpZWxkIG9mIHRoZSBraW5kLCBvciBvZiBhbiBpbnB1dCBvZiB0aGUgYWN0aW9uLgoKMgoCBAUSBqoBALQBARokIFRoZSByZXF1ZXN0IG9mIGFuIGFjdGlvbidzIG1ldGhvZC4KCiwKBAQFAgASBKwBAhEaHiBUaGUgb3duZXIncyBrZXkgb2YgdGhlIGl0ZW0uCgoxCgQEBQIBEgSuAQISGiMgVGhlIG51bWJlciBvZiB0aGUgY2FsbGVyJ3MgY2xhaW0uCgosCgQEBQICEgSwAQIUGh4gV2hpY2ggb2YgdGhlIGtpbmQncyBhY3Rpb25zLgoKHwoEBAUCAxIEsgECEhoRIEZvciB0aGUgcmVjb3JkLgoKMQoCBAYSBrYBALgBARojIFRoZSBhbnN3ZXIgb2YgYW4gYWN0aW9uJ3MgbWV0aG9kLgoKLQoCBQISBrsBAMEBARofIFdoZXJlIGFuIGl0ZW0gaXMgaW4gaXRzIGxpZmUuCgoyCgIEBxIGxAEA3wEBGiQgU29tZXRoaW5nIHRoYXQgc29tZWJvZHkgaGFzIHRvIGRvLgoKNQoEBAcCARIExwECEhonIFRoZSBraW5kJ3MgY29kZSwgYW5kIHRoZSBvd25lcidzIGtleS4KCiIKBAQHAgMSBMoBAhYaFCAwOiB0aGUgd2hvbGUgY2l0eS4KCm8KBAQHAgsSBNMBAhMaYSBDbGFpbWVkOiB0aGUgbnVtYmVyIG9mIHRoZSBjbGFpbSwgdG9sZCB0byB3aG9ldmVyIGhvbGRzIGl0OyB3aG8gdGhhdCBpcywgd2hlcmUsIGFuZCB1bnRpbCB3aGVuLgoKPwoEBAcCEBIE2QECFhoxIEhhbmRlZCBvdmVyIHRvIHRoaXMgcGVyc29uIGFsb25lOyAwOiB0byBub2JvZHkuCgpjCgQEBwIREgTbAQIiGlUgV2hlbiBzb21lYm9keSBmaXJzdCBjbGFpbWVkLCBoYW5kZWQgb3ZlciwgY29tbWVudGVkIG9uIG9yIGNsb3NlZCBpdDsgMDogbm9ib2R5IGRpZC4KCkQKBAQHAhISBN0BAhoaNiBDbG9zZWQ6IHdoZW4sIGFuZCBieSB3aGljaCBhY3Rpb247IGVtcHR5OiB3aXRoZHJhd24uCgpECgQECAICEgTlAQIdGjYgVGhlIGxhc3Qgb2Ygd2hhdCB3YXMgZG9uZSwgbmV3ZXN0IGZpcnN0LCBhdCBtb3N0IDIwLgoKMwoCBAkSBukBAPcBARolIFNvbWV0aGluZyB0aGF0IHdhcyBkb25lIHRvIGFuIGl0ZW0uCgpOCgQECQIBEgTsAQITGkAgQW4gZXZlbnQgb2YgdGhlIHN0YXRlIHRhYmxlLCBgbGVjdGVybiBzdGF0ZXMgd29ya2A6ICJjbGFpbWVkIi4KCi0KBAQJAgUSBPEBAhMaHyBXaG8gd2FzIHNpZ25lZCBpbjsgMDogbm9ib2R5LgoKHAoEBAkCBxIE9AECFBoOICJXb3JrL0NsYWltIgoKUQoEBAkCCBIE9gECFBpDIFRoZSBjb21tZW50LCB0aGUgbm90ZSwgdGhlIGFjdGlvbiwgb3IgdG8gd2hvbSBpdCB3YXMgaGFuZGVkIG92ZXIuCgpVCgIEChIG+gEAiQIBGkcgQSBxdWV1ZTogdGhlIG9wZW4gaXRlbXMgb2YgYSBraW5kIGF0IGEgYnJhbmNoIGZvciB0aG9zZSB3aXRoIGEgcmlnaHQuCgpQCgQECgIEEgSAAgIUGkIgT3BlbiBpdGVtcyB0aGF0IG5vYm9keSBoYXMgY2xhaW1lZCwgYW5kIHRob3NlIHRoYXQgc29tZWJvZHkgaGFzLgoKYwoEBAoCBhIEgwICERpVIE9mIGJvdGg6IHRob3NlIHRoYXQgYXJlIHBhc3QgdGhlaXIgZHVlIHRpbWUsIGFuZCB0aG9zZSBvZiB0aGVtIHRoYXQgd2VyZSBlc2NhbGF0ZWQuCgpGCgQECgIIEgSGAgIfGjggV2hlbiB0aGUgb2xkZXN0IG9wZW4gaXRlbSB3YXMgYWRkZWQ7IDA6IHRoZXJlIGlzIG5vbmUuCgpVCgQECgIJEgSIAgIcGkcgV2hlbiB0aGUgbmV4dCBvcGVuIGl0ZW0gZmFsbHMgZHVlIHRoYXQgaXMgbm90IGxhdGU7IDA6IHRoZXJlIGlzIG5vbmUuCgodCgQECwIAEgSNAgIaGg8gRnJvbSAxIHRvIDUwLgoKIgoEBA0CAhIElAICFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKcwoEBA0CBBIElwICFRplIFNpbmNlIHdoZW4gaXQgd2FpdHMsIHdoZXJlIHRoYXQgd2FzIGJlZm9yZSB0aGVyZSB3YXMgV29yazsgMDogbm93LiBJdCBpcyBkdWUgZnJvbSBub3cgYWxsIHRoZSBzYW1lLgoKOAoEBA4CARIEnAICERoqIEZhbHNlIHdoZXJlIHRoZXJlIHdhcyBvbmUgd2l0aCB0aGlzIGtleS4KCiQKBAQRAgISBKwCAhIaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKOgoEBBICABIEsAICFRosIEZhbHNlIHdoZXJlIGl0IHdhcyBjbG9zZWQsIG9yIG5ldmVyIGFkZGVkLgoKRgoEBBMCABIEtAICFho4IDA6IHRoZSBkZXNrJ3MgYnJhbmNoLCBhbmQgdGhlIGl0ZW1zIG9mIHRoZSB3aG9sZSBjaXR5LgoKHQoEBBMCARIEtgICFhoPIEFsbCBicmFuY2hlcy4KCkMKBAQUAgASBLoCAhwaNSBCeSBicmFuY2gsIGtpbmQgYW5kIHJpZ2h0OyBlbXB0eSBvbmVzIGFyZSBsZWZ0IG91dC4KCiIKBAQVAgESBL8CAhYaFCAwOiB0aGUgd2hvbGUgY2l0eS4KCiYKBAQVAgISBMECAhMaGCBFbXB0eTogdGhlIGtpbmQncyBvd24uCgpSCgQEFQIDEgTDAgIQGkQgVGhvc2UgdGhhdCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZCBvciBnZXRzIGtlcHQsIGluc3RlYWQuCgopCgQEFQIEEgTFAgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKQQoEBBYCARIEywICFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCikKBAQYAgESBNMCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpKCgQEHAIBEgTkAgITGjwgVGhlIGxvZ2luIG5hbWUgb2Ygd2hvbSBpdCBpcyBrZXB0IGZvcjsgZW1wdHk6IHdob2V2ZXIgbWF5LgoKPQoEBBwCAhIE5gICGRovIFdoZXJlIGl0IGdvZXM7IGVtcHR5OiBpdCBzdGF5cyBhdCBpdHMgYnJhbmNoLgoKIgoEBBwCAxIE6AICEBoUIFRvIHRoZSB3aG9sZSBjaXR5LgoKOwoEBBwCBBIE6gICExotIEZvciB0aG9zZSB3aXRoIHRoaXMgcmlnaHQ7IGVtcHR5OiB0aGUgc2FtZS4KCmkKAgQgEgb3AgD8AgEaWyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAid29yay5pdGVtIiwgd2hvc2Uga2luZHMgYXJlIHRoZSBldmVudHMgb2YgdGhlIHN0YXRlIHRhYmxlLgpiBnByb3RvMwr35wUKKGxlY3Rlcm4vY2lyY3VsYXRpb24vdjEvY2lyY3VsYXRpb24ucHJvdG8SFmxlY3Rlcm4uY2lyY3VsYXRpb24udjEaFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxoabGVjdGVybi93b3JrL3YxL3dvcmsucHJvdG8i5wMKBEl0ZW0SFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhgKB2JhcmNvZGUYAiABKAlSB2JhcmNvZGUSGwoJcmVjb3JkX2lkGAMgASgDUghyZWNvcmRJZBIkCg5ob21lX2JyYW5jaF9pZBgEIAEoA1IMaG9tZUJyYW5jaElkEhsKCWJyYW5jaF9pZBgFIAEoA1IIYnJhbmNoSWQSMgoVZGVzdGluYXRpb25fYnJhbmNoX2lkGAYgASgDUhNkZXN0aW5hdGlvbkJyYW5jaElkEhsKCWl0ZW1fdHlwZRgHIAEoCVIIaXRlbVR5cGUSHwoLY2FsbF9udW1iZXIYCCABKAlSCmNhbGxOdW1iZXISNwoFc3RhdGUYCSABKA4yIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1TdGF0ZVIFc3RhdGUSGgoJZHVlX2F0X21zGAogASgDUgdkdWVBdE1zEhQKBXRpdGxlGAsgASgJUgV0aXRsZRIYCgd2ZXJzaW9uGAwgASgDUgd2ZXJzaW9uEh8KCmNvbGxlY3Rpb24YrAIgASgJUgpjb2xsZWN0aW9uEhsKCGxhbmd1YWdlGK0CIAEoCVIIbGFuZ3VhZ2USFwoHaG9sZF9pZBgNIAEoA1IGaG9sZElkItYDCgtJdGVtRGV0YWlscxIwCgRpdGVtGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgRpdGVtEjAKBGxvYW4YAiABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4SKAoQaG9tZV9icmFuY2hfbmFtZRgDIAEoCVIOaG9tZUJyYW5jaE5hbWUSHwoLYnJhbmNoX25hbWUYBCABKAlSCmJyYW5jaE5hbWUSNgoXZGVzdGluYXRpb25fYnJhbmNoX25hbWUYBSABKAlSFWRlc3RpbmF0aW9uQnJhbmNoTmFtZRIcCgpzZWVuX2F0X21zGAYgASgDUghzZWVuQXRNcxIoChBzZWVuX2F0X3Rlcm1pbmFsGAcgASgJUg5zZWVuQXRUZXJtaW5hbBIeCgpob2xkX3BvaW50GKYEIAEoCVIJaG9sZFBvaW50EiMKDWhvbGRfdW50aWxfbXMYpwQgASgDUgtob2xkVW50aWxNcxIrChFwcmljZV9taW5vcl91bml0cxioBCABKANSD3ByaWNlTWlub3JVbml0cxImCg5wcmljZV9jdXJyZW5jeRipBCABKAlSDXByaWNlQ3VycmVuY3ki6QMKBExvYW4SFwoHbG9hbl9pZBgBIAEoA1IGbG9hbklkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSMAoEaXRlbRgDIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbRIcCgpsZW50X2F0X21zGAQgASgDUghsZW50QXRNcxIaCglkdWVfYXRfbXMYBSABKANSB2R1ZUF0TXMSJAoOcmV0dXJuZWRfYXRfbXMYBiABKANSDHJldHVybmVkQXRNcxIaCghyZW5ld2FscxgHIAEoDVIIcmVuZXdhbHMSEgoEcnVsZRgIIAEoCVIEcnVsZRIoChBsZW50X2F0X3Rlcm1pbmFsGAkgASgJUg5sZW50QXRUZXJtaW5hbBIwChRyZXR1cm5lZF9hdF90ZXJtaW5hbBgKIAEoCVIScmV0dXJuZWRBdFRlcm1pbmFsEhgKB292ZXJkdWUYCyABKAhSB292ZXJkdWUSMAoUZHVlX2JlZm9yZV9yZWNhbGxfbXMY9AMgASgDUhFkdWVCZWZvcmVSZWNhbGxNcxJBCgdvdXRjb21lGKwCIAEoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZU91dGNvbWVSB291dGNvbWUiyAIKCExvYW5SdWxlEhIKBGNvZGUYASABKAlSBGNvZGUSGgoIY2F0ZWdvcnkYAiABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgDIAEoCVIIaXRlbVR5cGUSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIaCghsZW5kYWJsZRgFIAEoCFIIbGVuZGFibGUSEgoEZGF5cxgGIAEoDVIEZGF5cxIbCglsb2Fuc19tYXgYByABKA1SCGxvYW5zTWF4EiEKDHJlbmV3YWxzX21heBgIIAEoDVILcmVuZXdhbHNNYXgSGAoHdmVyc2lvbhgJIAEoA1IHdmVyc2lvbhIiCg12YWxpZF9mcm9tX21zGAogASgDUgt2YWxpZEZyb21NcxIkCg52YWxpZF91bnRpbF9tcxgLIAEoA1IMdmFsaWRVbnRpbE1zIsIBCg1Cb3Jyb3dSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSEgoEY2FyZBgCIAEoCVIEY2FyZBIoCg9vdmVycmlkZV9yZWFzb24YkAMgASgJUg5vdmVycmlkZVJlYXNvbhIcCglyZWNvcmRfaWQY9AMgASgDUghyZWNvcmRJZBI7CgRmb3JtGPUDIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0i2QEKDkJvcnJvd1Jlc3BvbnNlEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4SHQoKb3Blbl9sb2FucxgCIAEoDVIJb3BlbkxvYW5zEhsKCWxvYW5zX21heBgDIAEoDVIIbG9hbnNNYXgSHAoJY29uZmxpY3RzGAQgAygJUgljb25mbGljdHMSOwoEbGluaxj0AyABKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVsZWN0cm9uaWNMaW5rUgRsaW5rIkUKDVJldHVyblJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIaCghiYXRjaF9pZBimBCABKANSB2JhdGNoSWQigwMKDlJldHVyblJlc3BvbnNlEjAKBGl0ZW0YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0SMAoEbG9hbhgCIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbhIbCglzZW50X2hvbWUYAyABKAhSCHNlbnRIb21lEjAKBGhvbGQYCiABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRSBGhvbGQSNwoHc29ydF90bxgLIAEoDjIeLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU29ydFRvUgZzb3J0VG8SJAoOc29ydF90b19icmFuY2gYDCABKAlSDHNvcnRUb0JyYW5jaBIUCgVmb3VuZBgNIAEoCFIFZm91bmQSGgoIaG9sZF9mb3IYpgQgASgJUgdob2xkRm9yEi0KEnN1c3BlbmRlZF91bnRpbF9tcxinBCABKANSEHN1c3BlbmRlZFVudGlsTXMiPAoMUmVuZXdSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSEgoEY2FyZBgCIAEoCVIEY2FyZCJBCg1SZW5ld1Jlc3BvbnNlEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4iZAoMTG9hbnNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSEgoEcGFzdBgCIAEoCFIEcGFzdBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiWwoNTG9hbnNSZXNwb25zZRIyCgVsb2FucxgBIAMoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIFbG9hbnMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiUwoORXhwbGFpblJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRISCgRjYXJkGAIgASgJUgRjYXJkEhMKBWF0X21zGAMgASgDUgRhdE1zItQECg9FeHBsYWluUmVzcG9uc2USHQoKd291bGRfbGVuZBgBIAEoCFIJd291bGRMZW5kEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEjQKBHJ1bGUYAyABKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgRydWxlEjgKBm90aGVycxgEIAMoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGVSBm90aGVycxIaCglkdWVfYXRfbXMYBSABKANSB2R1ZUF0TXMSHQoKb3Blbl9sb2FucxgGIAEoDVIJb3BlbkxvYW5zEkYKCmNvbnNpZGVyZWQYByADKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbnNpZGVyZWRSdWxlUgpjb25zaWRlcmVkEhoKCHJ1bGVfc2V0GKwCIAEoCVIHcnVsZVNldBI7CgZ2YWx1ZXMYrQIgASgLMiIubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlVmFsdWVzUgZ2YWx1ZXMSPgoHc291cmNlcxiuAiADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlZhbHVlU291cmNlUgdzb3VyY2VzEjsKBmxpbWl0cxivAiADKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpbWl0Q291bnRSBmxpbWl0cxJBCgdvdXRjb21lGLACIAEoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZU91dGNvbWVSB291dGNvbWUiNwoLVmFsdWVTb3VyY2USFAoFdmFsdWUYASABKAlSBXZhbHVlEhIKBHJ1bGUYAiABKAlSBHJ1bGUioAEKCkxpbWl0Q291bnQSFAoFbGltaXQYASABKAlSBWxpbWl0EhsKCWxvYW5zX21heBgCIAEoDVIIbG9hbnNNYXgSHQoKb3Blbl9sb2FucxgDIAEoDVIJb3BlbkxvYW5zEhgKB2FwcGxpZXMYBCABKAhSB2FwcGxpZXMSEAoDd2h5GAUgASgJUgN3aHkSFAoFdGl0bGUYBiABKAlSBXRpdGxlIrsBCg5Db25zaWRlcmVkUnVsZRI0CgRydWxlGAEgASgLMiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUnVsZVIEcnVsZRIYCgdvdXRjb21lGAIgASgJUgdvdXRjb21lEhAKA3doeRgDIAEoCVIDd2h5EkcKDGxlbmRpbmdfcnVsZRisAiABKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxlbmRpbmdSdWxlUgtsZW5kaW5nUnVsZSIrCgxJdGVtc1JlcXVlc3QSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZCJDCg1JdGVtc1Jlc3BvbnNlEjIKBWl0ZW1zGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgVpdGVtcyIqCg5HZXRJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlIlgKDkhpc3RvcnlSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yImkKD0hpc3RvcnlSZXNwb25zZRI+CgdlbnRyaWVzGAEgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5IaXN0b3J5RW50cnlSB2VudHJpZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiuQIKDEhpc3RvcnlFbnRyeRIdCgpoaXN0b3J5X2lkGAEgASgDUgloaXN0b3J5SWQSFwoHbG9hbl9pZBgCIAEoA1IGbG9hbklkEhQKBWV2ZW50GAMgASgJUgVldmVudBISCgRmcm9tGAQgASgJUgRmcm9tEg4KAnRvGAUgASgJUgJ0bxIkCg5oYXBwZW5lZF9hdF9tcxgGIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAcgASgDUgxyZWNvcmRlZEF0TXMSFgoGcGVyc29uGAggASgDUgZwZXJzb24SGgoIdGVybWluYWwYCSABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgKIAEoCVIGbWV0aG9kEh8KC3JlcXVlc3Rfa2V5GAsgASgJUgpyZXF1ZXN0S2V5IoMBCg5PdmVyZHVlUmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIiCg1kdWVfYmVmb3JlX21zGAIgASgDUgtkdWVCZWZvcmVNcxIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiXQoPT3ZlcmR1ZVJlc3BvbnNlEjIKBWxvYW5zGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgVsb2FucxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKHAQoQSW5UcmFuc2l0UmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIkCg5zZW50X2JlZm9yZV9tcxgCIAEoA1IMc2VudEJlZm9yZU1zEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJmChFJblRyYW5zaXRSZXNwb25zZRI5CgVpdGVtcxgBIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbURldGFpbHNSBWl0ZW1zEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIrYBChBCdXN5SG91cnNSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhsKCWZyb21fZGF0ZRgCIAEoCVIIZnJvbURhdGUSHQoKdW50aWxfZGF0ZRgDIAEoCVIJdW50aWxEYXRlEhcKB29mX3dlZWsYBCABKAhSBm9mV2VlaxIUCgVsaW1pdBgFIAEoDVIFbGltaXQSFgoGY3Vyc29yGAYgASgJUgZjdXJzb3IidwoRQnVzeUhvdXJzUmVzcG9uc2USNgoFaG91cnMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkJ1c3lIb3VyUgVob3VycxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvchISCgR6b25lGAMgASgJUgR6b25lInwKCEJ1c3lIb3VyEhIKBGRhdGUYASABKAlSBGRhdGUSGAoHd2Vla2RheRgCIAEoDVIHd2Vla2RheRISCgRob3VyGAMgASgNUgRob3VyEhQKBWxvYW5zGAQgASgNUgVsb2FucxIYCgdyZXR1cm5zGAUgASgNUgdyZXR1cm5zIrgDCg5QdXRJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSHwoLYnJhbmNoX2NvZGUYAyABKAlSCmJyYW5jaENvZGUSGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIfCgtjYWxsX251bWJlchgFIAEoCVIKY2FsbE51bWJlchIjCg1yZWNvcmRfc291cmNlGAYgASgJUgxyZWNvcmRTb3VyY2USMgoVcmVjb3JkX2NvbnRyb2xfbnVtYmVyGAcgASgJUhNyZWNvcmRDb250cm9sTnVtYmVyEhYKBmZpZWxkcxgIIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YCSABKANSD2V4cGVjdGVkVmVyc2lvbhIfCgpjb2xsZWN0aW9uGKwCIAEoCVIKY29sbGVjdGlvbhIrChFwcmljZV9taW5vcl91bml0cximBCABKANSD3ByaWNlTWlub3JVbml0cxImCg5wcmljZV9jdXJyZW5jeRinBCABKAlSDXByaWNlQ3VycmVuY3kigQMKElB1dExvYW5SdWxlUmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhoKCGNhdGVnb3J5GAIgASgJUghjYXRlZ29yeRIbCglpdGVtX3R5cGUYAyABKAlSCGl0ZW1UeXBlEhsKCWJyYW5jaF9pZBgEIAEoA1IIYnJhbmNoSWQSGgoIbGVuZGFibGUYBSABKAhSCGxlbmRhYmxlEhIKBGRheXMYBiABKA1SBGRheXMSGwoJbG9hbnNfbWF4GAcgASgNUghsb2Fuc01heBIhCgxyZW5ld2Fsc19tYXgYCCABKA1SC3JlbmV3YWxzTWF4EhYKBmZpZWxkcxgKIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YCyABKANSD2V4cGVjdGVkVmVyc2lvbhIiCg12YWxpZF9mcm9tX21zGAwgASgDUgt2YWxpZEZyb21NcxIkCg52YWxpZF91bnRpbF9tcxgNIAEoA1IMdmFsaWRVbnRpbE1zSgQICRAKIhIKEExvYW5SdWxlc1JlcXVlc3QiSwoRTG9hblJ1bGVzUmVzcG9uc2USNgoFcnVsZXMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgVydWxlcyJ0ChNNZXJnZVJlYWRlcnNSZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSKAoQbWVyZ2VkX3JlYWRlcl9pZBgCIAEoA1IObWVyZ2VkUmVhZGVySWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24iTgoXVGVsbFJlYWRlcnNBcGFydFJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiJVChRNZXJnZVJlYWRlcnNSZXNwb25zZRI9CgdyZWNvcmRzGAEgAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZWFkZXJMb2Fuc1IHcmVjb3JkcyJJCgtSZWFkZXJMb2FucxIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEh0KCm9wZW5fbG9hbnMYAiABKA1SCW9wZW5Mb2FucyIuCg9Td2VlcER1ZVJlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZCJHChBTd2VlcER1ZVJlc3BvbnNlEhkKCGR1ZV9zb29uGAEgASgNUgdkdWVTb29uEhgKB292ZXJkdWUYAiABKA1SB292ZXJkdWUiXwoQUG9zdHBvbmVkUmVxdWVzdBIdCgpjbG9zdXJlX2lkGAEgASgDUgljbG9zdXJlSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yImgKEVBvc3Rwb25lZFJlc3BvbnNlEjsKBWxvYW5zGAEgAygLMiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Qb3N0cG9uZWRMb2FuUgVsb2FucxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKnAQoNUG9zdHBvbmVkTG9hbhIwCgRsb2FuGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuEiIKDWR1ZV9iZWZvcmVfbXMYAiABKANSC2R1ZUJlZm9yZU1zEiAKDGR1ZV9hZnRlcl9tcxgDIAEoA1IKZHVlQWZ0ZXJNcxIeCgttb3ZlZF9hdF9tcxgEIAEoA1IJbW92ZWRBdE1zIoQBChJQb3N0cG9uZUR1ZVJlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIdCgpjbG9zdXJlX2lkGAIgASgDUgljbG9zdXJlSWQSFwoHZnJvbV9tcxgDIAEoA1IGZnJvbU1zEhkKCHVudGlsX21zGAQgASgDUgd1bnRpbE1zIisKE1Bvc3Rwb25lRHVlUmVzcG9uc2USFAoFbW92ZWQYASABKA1SBW1vdmVkIhgKFkFkZENvbmZsaWN0V29ya1JlcXVlc3QiLwoXQWRkQ29uZmxpY3RXb3JrUmVzcG9uc2USFAoFYWRkZWQYASABKA1SBWFkZGVkIl0KEENvbmZsaWN0c1JlcXVlc3QSFAoFbGltaXQYASABKA1SBWxpbWl0EhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yEhsKCW9ubHlfb3BlbhgDIAEoCFIIb25seU9wZW4iQAoQT3ZlcnJpZGVzUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiTAoVU2V0dGxlQ29uZmxpY3RSZXF1ZXN0Eh8KC2NvbmZsaWN0X2lkGAEgASgDUgpjb25mbGljdElkEhIKBG5vdGUYAiABKAlSBG5vdGUiawoRQ29uZmxpY3RzUmVzcG9uc2USPgoJY29uZmxpY3RzGAEgAygLMiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdFIJY29uZmxpY3RzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIuYSCgpSdWxlVmFsdWVzEhwKCGxlbmRhYmxlGAEgASgISABSCGxlbmRhYmxlEhQKBGRheXMYAiABKA1IAVIEZGF5cxIWCgVob3VycxgDIAEoDUgCUgVob3VycxIXCgZkdWVfb24YBCABKAlIA1IFZHVlT24SFwoGZHVlX2J5GAUgASgJSARSBWR1ZUJ5EiEKC3dpdGhpbl9jYXJkGAYgASgISAVSCndpdGhpbkNhcmQSHQoJbG9hbnNfbWF4GAcgASgNSAZSCGxvYW5zTWF4EiMKDHJlbmV3YWxzX21heBgIIAEoDUgHUgtyZW5ld2Fsc01heBIjCgxyZW5ld2FsX2RheXMYCSABKA1ICFILcmVuZXdhbERheXMSKgoQcmVuZXdhbF9mcm9tX2R1ZRgKIAEoCEgJUg5yZW5ld2FsRnJvbUR1ZRIsChFyZW5ld2FsX2xhc3RfZGF5cxgLIAEoDUgKUg9yZW5ld2FsTGFzdERheXMSHwoKZ3JhY2VfZGF5cxgMIAEoDUgLUglncmFjZURheXMSIwoMZ3JhY2VfY291bnRzGA0gASgISAxSC2dyYWNlQ291bnRzEioKEGZpbmVfbWlub3JfdW5pdHMYDiABKANIDVIOZmluZU1pbm9yVW5pdHMSJQoNZmluZV9jdXJyZW5jeRgPIAEoCUgOUgxmaW5lQ3VycmVuY3kSKAoPZmluZV9ldmVyeV9kYXlzGBAgASgNSA9SDWZpbmVFdmVyeURheXMSLgoSb3BlbmluZ19kYXlzX2NvdW50GBEgASgISBBSEG9wZW5pbmdEYXlzQ291bnQSOgoZZmluZV9pdGVtX21heF9taW5vcl91bml0cxgSIAEoA0gRUhVmaW5lSXRlbU1heE1pbm9yVW5pdHMSPAoaZmluZV92aXNpdF9tYXhfbWlub3JfdW5pdHMYEyABKANIElIWZmluZVZpc2l0TWF4TWlub3JVbml0cxIkCg1maW5lX2RheXNfbWF4GBQgASgNSBNSC2ZpbmVEYXlzTWF4Ei8KEnN1c3BlbnNpb25fcGVyY2VudBgVIAEoDUgUUhFzdXNwZW5zaW9uUGVyY2VudBIwChNzdXNwZW5zaW9uX2RheXNfbWF4GBYgASgNSBVSEXN1c3BlbnNpb25EYXlzTWF4EjYKFnJlcGxhY2VtZW50X2FmdGVyX2RheXMYFyABKA1IFlIUcmVwbGFjZW1lbnRBZnRlckRheXMSMgoUdmlvbGF0aW9uX2FmdGVyX2RheXMYGCABKA1IF1ISdmlvbGF0aW9uQWZ0ZXJEYXlzEiUKDWhvbGRzX2FsbG93ZWQYGiABKAhIGFIMaG9sZHNBbGxvd2VkEiYKDm9uX3NoZWxmX2hvbGRzGBsgASgISBlSDG9uU2hlbGZIb2xkcxIdCglob2xkc19tYXgYHCABKA1IGlIIaG9sZHNNYXgSKAoPaG9sZF9zaGVsZl9kYXlzGB0gASgNSBtSDWhvbGRTaGVsZkRheXMSKQoPcmVjYWxsc19hbGxvd2VkGB4gASgISBxSDnJlY2FsbHNBbGxvd2VkEioKEHJlY2FsbF9rZXB0X2RheXMYHyABKA1IHVIOcmVjYWxsS2VwdERheXMSKAoPcmVjYWxsX2R1ZV9kYXlzGCAgASgNSB5SDXJlY2FsbER1ZURheXMSOQoXcmVuZXdhYmxlX3doaWxlX2F3YWl0ZWQY9AMgASgISB9SFXJlbmV3YWJsZVdoaWxlQXdhaXRlZBIyChNyZXBsYWNlbWVudF9wZXJjZW50GKYEIAEoDUggUhJyZXBsYWNlbWVudFBlcmNlbnQSNwoWcHJvY2Vzc2luZ19taW5vcl91bml0cxinBCABKANIIVIUcHJvY2Vzc2luZ01pbm9yVW5pdHMSHQoIc3VzcGVuZHMYqAQgASgISCJSCHN1c3BlbmRzEigKDnZpb2xhdGlvbnNfbWF4GKkEIAEoDUgjUg12aW9sYXRpb25zTWF4Ej0KGXZpb2xhdGlvbl9zdXNwZW5zaW9uX2RheXMYqgQgASgNSCRSF3Zpb2xhdGlvblN1c3BlbnNpb25EYXlzQg4KDGhhc19sZW5kYWJsZUIKCghoYXNfZGF5c0ILCgloYXNfaG91cnNCDAoKaGFzX2R1ZV9vbkIMCgpoYXNfZHVlX2J5QhEKD2hhc193aXRoaW5fY2FyZEIPCg1oYXNfbG9hbnNfbWF4QhIKEGhhc19yZW5ld2Fsc19tYXhCEgoQaGFzX3JlbmV3YWxfZGF5c0IWChRoYXNfcmVuZXdhbF9mcm9tX2R1ZUIXChVoYXNfcmVuZXdhbF9sYXN0X2RheXNCEAoOaGFzX2dyYWNlX2RheXNCEgoQaGFzX2dyYWNlX2NvdW50c0IWChRoYXNfZmluZV9taW5vcl91bml0c0ITChFoYXNfZmluZV9jdXJyZW5jeUIVChNoYXNfZmluZV9ldmVyeV9kYXlzQhgKFmhhc19vcGVuaW5nX2RheXNfY291bnRCHwodaGFzX2ZpbmVfaXRlbV9tYXhfbWlub3JfdW5pdHNCIAoeaGFzX2ZpbmVfdmlzaXRfbWF4X21pbm9yX3VuaXRzQhMKEWhhc19maW5lX2RheXNfbWF4QhgKFmhhc19zdXNwZW5zaW9uX3BlcmNlbnRCGQoXaGFzX3N1c3BlbnNpb25fZGF5c19tYXhCHAoaaGFzX3JlcGxhY2VtZW50X2FmdGVyX2RheXNCGgoYaGFzX3Zpb2xhdGlvbl9hZnRlcl9kYXlzQhMKEWhhc19ob2xkc19hbGxvd2VkQhQKEmhhc19vbl9zaGVsZl9ob2xkc0IPCg1oYXNfaG9sZHNfbWF4QhUKE2hhc19ob2xkX3NoZWxmX2RheXNCFQoTaGFzX3JlY2FsbHNfYWxsb3dlZEIWChRoYXNfcmVjYWxsX2tlcHRfZGF5c0IVChNoYXNfcmVjYWxsX2R1ZV9kYXlzQh0KG2hhc19yZW5ld2FibGVfd2hpbGVfYXdhaXRlZEIZChdoYXNfcmVwbGFjZW1lbnRfcGVyY2VudEIcChpoYXNfcHJvY2Vzc2luZ19taW5vcl91bml0c0IOCgxoYXNfc3VzcGVuZHNCFAoSaGFzX3Zpb2xhdGlvbnNfbWF4Qh8KHWhhc192aW9sYXRpb25fc3VzcGVuc2lvbl9kYXlzSgQIGRAaIrUECgtMZW5kaW5nUnVsZRISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5vdGUYAiABKAlSBG5vdGUSGgoIY2F0ZWdvcnkYAyABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgEIAEoCVIIaXRlbVR5cGUSHwoLYnJhbmNoX2NvZGUYBSABKAlSCmJyYW5jaENvZGUSIQoMbGlicmFyeV9jb2RlGAYgASgJUgtsaWJyYXJ5Q29kZRIoChBob21lX2JyYW5jaF9jb2RlGAcgASgJUg5ob21lQnJhbmNoQ29kZRIqChFob21lX2xpYnJhcnlfY29kZRgIIAEoCVIPaG9tZUxpYnJhcnlDb2RlEh4KCmNvbGxlY3Rpb24YCSABKAlSCmNvbGxlY3Rpb24SIQoMY2xhc3NfcHJlZml4GAogASgJUgtjbGFzc1ByZWZpeBIaCghsYW5ndWFnZRgLIAEoCVIIbGFuZ3VhZ2USJAoOaXRlbV9kYXlzX2Zyb20YDCABKA1SDGl0ZW1EYXlzRnJvbRImCg9pdGVtX2RheXNfdW50aWwYDSABKA1SDWl0ZW1EYXlzVW50aWwSHwoLc2Vhc29uX2Zyb20YDiABKAlSCnNlYXNvbkZyb20SIQoMc2Vhc29uX3VudGlsGA8gASgJUgtzZWFzb25VbnRpbBI6CgZ2YWx1ZXMYECABKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVWYWx1ZXNSBnZhbHVlcyLjAgoJTG9hbkxpbWl0EhIKBGNvZGUYASABKAlSBGNvZGUSFAoFdGl0bGUYAiABKAlSBXRpdGxlEhsKCWxvYW5zX21heBgDIAEoDVIIbG9hbnNNYXgSHgoKY2F0ZWdvcmllcxgEIAMoCVIKY2F0ZWdvcmllcxIdCgppdGVtX3R5cGVzGAUgAygJUglpdGVtVHlwZXMSIAoLY29sbGVjdGlvbnMYBiADKAlSC2NvbGxlY3Rpb25zEiUKDmNsYXNzX3ByZWZpeGVzGAcgAygJUg1jbGFzc1ByZWZpeGVzEhwKCWxhbmd1YWdlcxgIIAMoCVIJbGFuZ3VhZ2VzEiwKEmhvbWVfbGlicmFyeV9jb2RlcxgJIAMoCVIQaG9tZUxpYnJhcnlDb2RlcxIjCg1saWJyYXJ5X2NvZGVzGAogAygJUgxsaWJyYXJ5Q29kZXMSFgoGZmFtaWx5GAsgASgIUgZmYW1pbHkikwEKC1J1bGVFeGFtcGxlEhIKBG5vdGUYASABKAlSBG5vdGUSNAoEY2FzZRgCIAEoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZUNhc2VSBGNhc2USOgoGYW5zd2VyGAMgASgLMiIubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlQW5zd2VyUgZhbnN3ZXIi8wQKCFJ1bGVDYXNlEhoKCGNhdGVnb3J5GAEgASgJUghjYXRlZ29yeRIdCgpjYXJkX3VudGlsGAIgASgJUgljYXJkVW50aWwSGwoJaXRlbV90eXBlGAMgASgJUghpdGVtVHlwZRIfCgticmFuY2hfY29kZRgEIAEoCVIKYnJhbmNoQ29kZRIoChBob21lX2JyYW5jaF9jb2RlGAUgASgJUg5ob21lQnJhbmNoQ29kZRIeCgpjb2xsZWN0aW9uGAYgASgJUgpjb2xsZWN0aW9uEh8KC2NhbGxfbnVtYmVyGAcgASgJUgpjYWxsTnVtYmVyEhoKCGxhbmd1YWdlGAggASgJUghsYW5ndWFnZRIbCglpdGVtX2RheXMYCSABKA1SCGl0ZW1EYXlzEg4KAmF0GAogASgJUgJhdBI6CgVsb2FucxgLIAMoCzIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRlZExvYW5zUgVsb2FucxIoChBmYW1pbHlfbG9hbnNfbWF4GAwgASgNUg5mYW1pbHlMb2Fuc01heBIYCgdyZW5ld2FsGA0gASgIUgdyZW5ld2FsEhoKCHJlbmV3YWxzGA4gASgNUghyZW5ld2FscxIQCgNkdWUYDyABKAlSA2R1ZRIaCghyZXR1cm5lZBgQIAEoCVIIcmV0dXJuZWQSJAoOaXRlbXNfb2ZfdmlzaXQYESABKA1SDGl0ZW1zT2ZWaXNpdBIhCgxjbG9zZWRfZGF0ZXMYEiADKAlSC2Nsb3NlZERhdGVzEicKD2Nsb3NlZF93ZWVrZGF5cxgTIAMoDVIOY2xvc2VkV2Vla2RheXMihgIKDENvdW50ZWRMb2FucxIUCgVjb3VudBgBIAEoDVIFY291bnQSGwoJaXRlbV90eXBlGAIgASgJUghpdGVtVHlwZRIeCgpjb2xsZWN0aW9uGAMgASgJUgpjb2xsZWN0aW9uEh8KC2NhbGxfbnVtYmVyGAQgASgJUgpjYWxsTnVtYmVyEhoKCGxhbmd1YWdlGAUgASgJUghsYW5ndWFnZRIoChBob21lX2JyYW5jaF9jb2RlGAYgASgJUg5ob21lQnJhbmNoQ29kZRIfCgticmFuY2hfY29kZRgHIAEoCVIKYnJhbmNoQ29kZRIbCglvZl9mYW1pbHkYCCABKAhSCG9mRmFtaWx5It8DCgpSdWxlQW5zd2VyEhYKBWxlbmRzGAEgASgISABSBWxlbmRzEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhQKBWxpbWl0GAMgASgJUgVsaW1pdBISCgRydWxlGAQgASgJUgRydWxlEhAKA2R1ZRgFIAEoCVIDZHVlEioKEGZpbmVfbWlub3JfdW5pdHMYBiABKANIAVIOZmluZU1pbm9yVW5pdHMSHQoJZmluZV9kYXlzGAcgASgNSAJSCGZpbmVEYXlzEikKD3N1c3BlbnNpb25fZGF5cxgIIAEoDUgDUg5zdXNwZW5zaW9uRGF5cxIiCgtyZXBsYWNlbWVudBgJIAEoCEgEUgtyZXBsYWNlbWVudBIeCgl2aW9sYXRpb24YCiABKAhIBVIJdmlvbGF0aW9uEjoKBnZhbHVlcxgLIAEoCzIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVZhbHVlc1IGdmFsdWVzQgsKCWhhc19sZW5kc0IWChRoYXNfZmluZV9taW5vcl91bml0c0IPCg1oYXNfZmluZV9kYXlzQhUKE2hhc19zdXNwZW5zaW9uX2RheXNCEQoPaGFzX3JlcGxhY2VtZW50Qg8KDWhhc192aW9sYXRpb24iiwQKDk92ZXJkdWVPdXRjb21lEhIKBGRheXMYASABKA1SBGRheXMSIQoMY291bnRlZF9kYXlzGAIgASgNUgtjb3VudGVkRGF5cxIoChBmaW5lX21pbm9yX3VuaXRzGAMgASgDUg5maW5lTWlub3JVbml0cxIjCg1maW5lX2N1cnJlbmN5GAQgASgJUgxmaW5lQ3VycmVuY3kSFgoGY2FwcGVkGAUgASgIUgZjYXBwZWQSJwoPc3VzcGVuc2lvbl9kYXlzGAYgASgNUg5zdXNwZW5zaW9uRGF5cxIgCgtyZXBsYWNlbWVudBgHIAEoCFILcmVwbGFjZW1lbnQSHAoJdmlvbGF0aW9uGAggASgIUgl2aW9sYXRpb24SEgoEcnVsZRgJIAEoCVIEcnVsZRIQCgN3aHkYCiABKAlSA3doeRI3ChdyZXBsYWNlbWVudF9taW5vcl91bml0cximBCABKANSFXJlcGxhY2VtZW50TWlub3JVbml0cxI1ChZwcm9jZXNzaW5nX21pbm9yX3VuaXRzGKcEIAEoA1IUcHJvY2Vzc2luZ01pbm9yVW5pdHMSMgoUcmVwbGFjZW1lbnRfY3VycmVuY3kYqAQgASgJUhNyZXBsYWNlbWVudEN1cnJlbmN5EigKD3JlcGxhY2VtZW50X3doeRipBCABKAlSDnJlcGxhY2VtZW50V2h5Ip4ECgdSdWxlU2V0Eh4KC3J1bGVfc2V0X2lkGAEgASgDUglydWxlU2V0SWQSEgoEY29kZRgCIAEoCVIEY29kZRIUCgV0aXRsZRgDIAEoCVIFdGl0bGUSOgoFc3RhdGUYBCABKA4yJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXRTdGF0ZVIFc3RhdGUSIgoNdmFsaWRfZnJvbV9tcxgFIAEoA1ILdmFsaWRGcm9tTXMSGAoHdmVyc2lvbhgGIAEoA1IHdmVyc2lvbhISCgR6b25lGAcgASgJUgR6b25lEjkKBXJ1bGVzGAggAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MZW5kaW5nUnVsZVIFcnVsZXMSOQoGbGltaXRzGAkgAygLMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuTGltaXRSBmxpbWl0cxI/CghleGFtcGxlcxgKIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZUV4YW1wbGVSCGV4YW1wbGVzEhkKCGluX2ZvcmNlGAsgASgIUgdpbkZvcmNlEh8KC3J1bGVzX2NvdW50GAwgASgNUgpydWxlc0NvdW50EiEKDGxpbWl0c19jb3VudBgNIAEoDVILbGltaXRzQ291bnQSJQoOZXhhbXBsZXNfY291bnQYDiABKA1SDWV4YW1wbGVzQ291bnQiswIKEVB1dFJ1bGVTZXRSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSFAoFdGl0bGUYAiABKAlSBXRpdGxlEhIKBHpvbmUYAyABKAlSBHpvbmUSOQoFcnVsZXMYBCADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxlbmRpbmdSdWxlUgVydWxlcxI5CgZsaW1pdHMYBSADKAsyIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5MaW1pdFIGbGltaXRzEj8KCGV4YW1wbGVzGAYgAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlRXhhbXBsZVIIZXhhbXBsZXMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgHIAEoA1IPZXhwZWN0ZWRWZXJzaW9uInsKFlNjaGVkdWxlUnVsZVNldFJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZRIiCg12YWxpZF9mcm9tX21zGAIgASgDUgt2YWxpZEZyb21NcxIpChBleHBlY3RlZF92ZXJzaW9uGAMgASgDUg9leHBlY3RlZFZlcnNpb24iOAoWV2l0aGRyYXdSdWxlU2V0UmVxdWVzdBIeCgtydWxlX3NldF9pZBgBIAEoA1IJcnVsZVNldElkIj8KD1J1bGVTZXRzUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiaAoQUnVsZVNldHNSZXNwb25zZRI8CglydWxlX3NldHMYASADKAsyHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXRSCHJ1bGVTZXRzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIkcKEUdldFJ1bGVTZXRSZXF1ZXN0Eh4KC3J1bGVfc2V0X2lkGAEgASgDUglydWxlU2V0SWQSEgoEY29kZRgCIAEoCVIEY29kZSJJChNDaGVja1J1bGVTZXRSZXF1ZXN0Eh4KC3J1bGVfc2V0X2lkGAEgASgDUglydWxlU2V0SWQSEgoEY29kZRgCIAEoCVIEY29kZSJvChRDaGVja1J1bGVTZXRSZXNwb25zZRI/CgdyZXN1bHRzGAEgAygLMiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FeGFtcGxlUmVzdWx0UgdyZXN1bHRzEhYKBmZhaWxlZBgCIAEoDVIGZmFpbGVkIpcBCg1FeGFtcGxlUmVzdWx0EhYKBm51bWJlchgBIAEoDVIGbnVtYmVyEhIKBG5vdGUYAiABKAlSBG5vdGUSFAoFaG9sZHMYAyABKAhSBWhvbGRzEhIKBHdoYXQYBCABKAlSBHdoYXQSGgoIZXhwZWN0ZWQYBSABKAlSCGV4cGVjdGVkEhQKBWZvdW5kGAYgASgJUgVmb3VuZCK3AQoRVHJ5UnVsZVNldFJlcXVlc3QSHgoLcnVsZV9zZXRfaWQYASABKANSCXJ1bGVTZXRJZBISCgRjb2RlGAIgASgJUgRjb2RlEhcKB2Zyb21fbXMYAyABKANSBmZyb21NcxIZCgh1bnRpbF9tcxgEIAEoA1IHdW50aWxNcxIiCg1sb29rZWRfYXRfbWF4GAUgASgNUgtsb29rZWRBdE1heBIWCgZjdXJzb3IYBiABKAlSBmN1cnNvciJ/ChJUcnlSdWxlU2V0UmVzcG9uc2USNwoFbG9hbnMYASADKAsyIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlRyaWVkTG9hblIFbG9hbnMSGAoHZGVjaWRlZBgCIAEoDVIHZGVjaWRlZBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciLNAgoJVHJpZWRMb2FuEhcKB2xvYW5faWQYASABKANSBmxvYW5JZBIYCgdiYXJjb2RlGAIgASgJUgdiYXJjb2RlEhsKCXJlYWRlcl9pZBgDIAEoA1IIcmVhZGVySWQSGgoIY2F0ZWdvcnkYBCABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgFIAEoCVIIaXRlbVR5cGUSHAoKbGVudF9hdF9tcxgGIAEoA1IIbGVudEF0TXMSGwoJcnVsZV90aGVuGAcgASgJUghydWxlVGhlbhISCgRydWxlGAggASgJUgRydWxlEhYKBnJlYXNvbhgJIAEoCVIGcmVhc29uEhQKBWxpbWl0GAogASgJUgVsaW1pdBIeCgtkdWVfdGhlbl9tcxgLIAEoA1IJZHVlVGhlbk1zEhoKCWR1ZV9hdF9tcxgMIAEoA1IHZHVlQXRNcyLrBgoESG9sZBIXCgdob2xkX2lkGAEgASgDUgZob2xkSWQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBI3CgVzY29wZRgDIAEoDjIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFNjb3BlUgVzY29wZRIbCglyZWNvcmRfaWQYBCABKANSCHJlY29yZElkEhsKCWl0ZW1fdHlwZRgFIAEoCVIIaXRlbVR5cGUSFAoFdGl0bGUYBiABKAlSBXRpdGxlEjcKBXN0YXRlGAcgASgOMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkU3RhdGVSBXN0YXRlEhoKCHBvc2l0aW9uGAggASgNUghwb3NpdGlvbhImCg9lc3RpbWF0ZWRfYXRfbXMYCSABKANSDWVzdGltYXRlZEF0TXMSIQoMcGlja3VwX3BvaW50GAogASgJUgtwaWNrdXBQb2ludBIoChBwaWNrdXBfYnJhbmNoX2lkGAsgASgDUg5waWNrdXBCcmFuY2hJZBIgCgxwbGFjZWRfYXRfbXMYDCABKANSCnBsYWNlZEF0TXMSLQoTbm90X25lZWRlZF9hZnRlcl9tcxgNIAEoA1IQbm90TmVlZGVkQWZ0ZXJNcxIsChJzdXNwZW5kZWRfdW50aWxfbXMYDiABKANSEHN1c3BlbmRlZFVudGlsTXMSGQoIZ3JvdXBfaWQYDyABKANSB2dyb3VwSWQSGAoHYmFyY29kZRgQIAEoCVIHYmFyY29kZRIeCgtyZWFkeV9hdF9tcxgRIAEoA1IJcmVhZHlBdE1zEiQKDnNoZWxmX3VudGlsX21zGBIgASgDUgxzaGVsZlVudGlsTXMSIAoMY2xvc2VkX2F0X21zGBMgASgDUgpjbG9zZWRBdE1zEh0KCmNsb3NlZF93aHkYFCABKAlSCWNsb3NlZFdoeRIXCgdsb2FuX2lkGBUgASgDUgZsb2FuSWQSKAoQdGFyZ2V0X2JyYW5jaF9pZBgWIAEoA1IOdGFyZ2V0QnJhbmNoSWQSOwoEZm9ybRimBCABKA4yJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVsZWN0cm9uaWNGb3JtUgRmb3JtEh8KCmVsZWN0cm9uaWMYpwQgASgIUgplbGVjdHJvbmljIn8KC0hvbGREZXRhaWxzEjAKBGhvbGQYASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRSBGhvbGQSPgoHaGlzdG9yeRgCIAMoCzIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSGlzdG9yeUVudHJ5UgdoaXN0b3J5Ir4DChBQbGFjZUhvbGRSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSNwoFc2NvcGUYAiABKA4yIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRTY29wZVIFc2NvcGUSGwoJcmVjb3JkX2lkGAMgASgDUghyZWNvcmRJZBIYCgdiYXJjb2RlGAQgASgJUgdiYXJjb2RlEhsKCWl0ZW1fdHlwZRgFIAEoCVIIaXRlbVR5cGUSIQoMcGlja3VwX3BvaW50GAYgASgJUgtwaWNrdXBQb2ludBItChNub3RfbmVlZGVkX2FmdGVyX21zGAcgASgDUhBub3ROZWVkZWRBZnRlck1zEiwKEnN1c3BlbmRlZF91bnRpbF9tcxgIIAEoA1IQc3VzcGVuZGVkVW50aWxNcxIrChJncm91cF93aXRoX2hvbGRfaWQYCSABKANSD2dyb3VwV2l0aEhvbGRJZBI7CgRmb3JtGKYEIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SHwoKZWxlY3Ryb25pYxinBCABKAhSCmVsZWN0cm9uaWMibQoOSG9sZEZvclJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIbCglyZWNvcmRfaWQYAiABKANSCHJlY29yZElkEiEKDHBpY2t1cF9wb2ludBgDIAEoCVILcGlja3VwUG9pbnQiRAoRQ2FuY2VsSG9sZFJlcXVlc3QSFwoHaG9sZF9pZBgBIAEoA1IGaG9sZElkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uIkgKElN1c3BlbmRIb2xkUmVxdWVzdBIXCgdob2xkX2lkGAEgASgDUgZob2xkSWQSGQoIdW50aWxfbXMYAiABKANSB3VudGlsTXMiLAoRUmVzdW1lSG9sZFJlcXVlc3QSFwoHaG9sZF9pZBgBIAEoA1IGaG9sZElkImQKDEhvbGRzUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhIKBHBhc3QYAiABKAhSBHBhc3QSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIlsKDUhvbGRzUmVzcG9uc2USMgoFaG9sZHMYASADKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRSBWhvbGRzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIikKDkdldEhvbGRSZXF1ZXN0EhcKB2hvbGRfaWQYASABKANSBmhvbGRJZCKYAQoPSG9sZExpbmVSZXF1ZXN0EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yEhkKB2JhcmNvZGUYpgQgASgJUgdiYXJjb2RlEh8KCmVsZWN0cm9uaWMYpwQgASgIUgplbGVjdHJvbmljIkUKEVJlY2FsbExvYW5SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iRgoSUmVjYWxsTG9hblJlc3BvbnNlEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4irwQKB0xpY2VuY2USHQoKbGljZW5jZV9pZBgBIAEoA1IJbGljZW5jZUlkEhIKBGNvZGUYAiABKAlSBGNvZGUSGwoJcmVjb3JkX2lkGAMgASgDUghyZWNvcmRJZBIUCgV0aXRsZRgEIAEoCVIFdGl0bGUSOgoEZm9ybRgFIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SGwoJaXRlbV90eXBlGAYgASgJUghpdGVtVHlwZRIbCglicmFuY2hfaWQYByABKANSCGJyYW5jaElkEjcKBGtpbmQYCCABKA4yIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2VLaW5kUgRraW5kEhQKBXNsb3RzGAkgASgNUgVzbG90cxIbCglsb2Fuc19tYXgYCiABKA1SCGxvYW5zTWF4EhIKBGxlbnQYCyABKA1SBGxlbnQSFAoFbG9hbnMYDCABKA1SBWxvYW5zEiIKDXZhbGlkX2Zyb21fbXMYDSABKANSC3ZhbGlkRnJvbU1zEiQKDnZhbGlkX3VudGlsX21zGA4gASgDUgx2YWxpZFVudGlsTXMSEAoDdXJsGA8gASgJUgN1cmwSIQoMbGlua19taW51dGVzGBAgASgNUgtsaW5rTWludXRlcxIYCgd2ZXJzaW9uGBEgASgDUgd2ZXJzaW9uEhkKB29mZmVyZWQYpgQgASgNUgdvZmZlcmVkItQDChFQdXRMaWNlbmNlUmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSOgoEZm9ybRgDIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIfCgticmFuY2hfY29kZRgFIAEoCVIKYnJhbmNoQ29kZRI3CgRraW5kGAYgASgOMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MaWNlbmNlS2luZFIEa2luZBIUCgVzbG90cxgHIAEoDVIFc2xvdHMSGwoJbG9hbnNfbWF4GAggASgNUghsb2Fuc01heBIiCg12YWxpZF9mcm9tX21zGAkgASgDUgt2YWxpZEZyb21NcxIkCg52YWxpZF91bnRpbF9tcxgKIAEoA1IMdmFsaWRVbnRpbE1zEhAKA3VybBgLIAEoCVIDdXJsEiEKDGxpbmtfbWludXRlcxgMIAEoDVILbGlua01pbnV0ZXMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgNIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIlwKD0xpY2VuY2VzUmVxdWVzdBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJnChBMaWNlbmNlc1Jlc3BvbnNlEjsKCGxpY2VuY2VzGAEgAygLMh8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MaWNlbmNlUghsaWNlbmNlcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJICg5FbGVjdHJvbmljTGluaxIQCgN1cmwYASABKAlSA3VybBIkCg52YWxpZF91bnRpbF9tcxgCIAEoA1IMdmFsaWRVbnRpbE1zIioKD0xpbmtMb2FuUmVxdWVzdBIXCgdsb2FuX2lkGAEgASgDUgZsb2FuSWQiJgoOVXNlTGlua1JlcXVlc3QSFAoFdG9rZW4YASABKAlSBXRva2VuIs0BCg9Vc2VMaW5rUmVzcG9uc2USFwoHbG9hbl9pZBgBIAEoA1IGbG9hbklkEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSOgoEZm9ybRgDIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SGAoHbGljZW5jZRgEIAEoCVIHbGljZW5jZRIaCglkdWVfYXRfbXMYBSABKANSB2R1ZUF0TXMSEgoEdXNlcxgGIAEoDVIEdXNlcyIpCg5FbmRMb2FuUmVxdWVzdBIXCgdsb2FuX2lkGAEgASgDUgZsb2FuSWQiEQoPRW5kTG9hblJlc3BvbnNlIjYKF0VsZWN0cm9uaWNDb3BpZXNSZXF1ZXN0EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQidAoYRWxlY3Ryb25pY0NvcGllc1Jlc3BvbnNlEj4KBWZvcm1zGAEgAygLMigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljQ29waWVzUgVmb3JtcxIYCgd3YWl0aW5nGAIgASgNUgd3YWl0aW5nIs0BChBFbGVjdHJvbmljQ29waWVzEjoKBGZvcm0YASABKA4yJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVsZWN0cm9uaWNGb3JtUgRmb3JtEhIKBGZyZWUYAiABKAhSBGZyZWUSFAoFc2xvdHMYAyABKA1SBXNsb3RzEhIKBGxlbnQYBCABKA1SBGxlbnQSGAoHb2ZmZXJlZBgFIAEoDVIHb2ZmZXJlZBIlCg9maXJzdF9kdWVfYXRfbXMYBiABKANSDGZpcnN0RHVlQXRNcyJYChNTaG9ydGVuTG9hbnNSZXF1ZXN0Eh0KCmxpY2VuY2VfaWQYASABKANSCWxpY2VuY2VJZBIiCg1hZnRlcl9pdGVtX2lkGAIgASgDUgthZnRlckl0ZW1JZCI0ChRTaG9ydGVuTG9hbnNSZXNwb25zZRIcCglzaG9ydGVuZWQYASABKA1SCXNob3J0ZW5lZCKrAQoLSG9sZFdlaWdodHMSHwoLYnJhbmNoX2NvZGUYASABKAlSCmJyYW5jaENvZGUSHAoJa2lsb21ldHJlGAIgASgNUglraWxvbWV0cmUSEgoEbG9hZBgDIAEoDVIEbG9hZBIbCglhdF9waWNrdXAYBCABKA1SCGF0UGlja3VwEhQKBWFza2VkGAUgASgNUgVhc2tlZBIWCgZyZW1vdmUYBiABKAhSBnJlbW92ZSIYChZMaXN0SG9sZFdlaWdodHNSZXF1ZXN0IlgKF0xpc3RIb2xkV2VpZ2h0c1Jlc3BvbnNlEj0KB3dlaWdodHMYASADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRXZWlnaHRzUgd3ZWlnaHRzIi0KEkV4cGxhaW5Ib2xkUmVxdWVzdBIXCgdob2xkX2lkGAEgASgDUgZob2xkSWQilAEKE0V4cGxhaW5Ib2xkUmVzcG9uc2USPQoHd2VpZ2h0cxgBIAEoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFdlaWdodHNSB3dlaWdodHMSPgoIYnJhbmNoZXMYAiADKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRCcmFuY2hSCGJyYW5jaGVzIoACCgpIb2xkQnJhbmNoEhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSHwoLYnJhbmNoX2NvZGUYAiABKAlSCmJyYW5jaENvZGUSHwoLYnJhbmNoX25hbWUYAyABKAlSCmJyYW5jaE5hbWUSFgoGcG9pbnRzGAQgASgDUgZwb2ludHMSFgoGbWV0cmVzGAUgASgDUgZtZXRyZXMSHAoJYXZhaWxhYmxlGAYgASgNUglhdmFpbGFibGUSEgoEbG9hZBgHIAEoDVIEbG9hZBIbCglhdF9waWNrdXAYCCABKAhSCGF0UGlja3VwEhQKBWFza2VkGAkgASgIUgVhc2tlZCK7AwoKU3VzcGVuc2lvbhIjCg1zdXNwZW5zaW9uX2lkGAEgASgDUgxzdXNwZW5zaW9uSWQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIXCgdsb2FuX2lkGAMgASgDUgZsb2FuSWQSGAoHYmFyY29kZRgEIAEoCVIHYmFyY29kZRIUCgV0aXRsZRgFIAEoCVIFdGl0bGUSEgoEZGF5cxgGIAEoDVIEZGF5cxIXCgdmcm9tX21zGAcgASgDUgZmcm9tTXMSGQoIdW50aWxfbXMYCCABKANSB3VudGlsTXMSIAoMcGxhY2VkX2F0X21zGAkgASgDUgpwbGFjZWRBdE1zEhIKBHJ1bGUYCiABKAlSBHJ1bGUSEAoDd2h5GAsgASgJUgN3aHkSHAoJdmlvbGF0aW9uGAwgASgIUgl2aW9sYXRpb24SFAoFc3BlbnQYDSABKAhSBXNwZW50EiAKDGxpZnRlZF9hdF9tcxgOIAEoA1IKbGlmdGVkQXRNcxIbCglsaWZ0ZWRfYnkYDyABKANSCGxpZnRlZEJ5Eh8KC2xpZnRfcmVhc29uGBAgASgJUgpsaWZ0UmVhc29uIlYKElN1c3BlbnNpb25zUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJzChNTdXNwZW5zaW9uc1Jlc3BvbnNlEkQKC3N1c3BlbnNpb25zGAEgAygLMiIubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TdXNwZW5zaW9uUgtzdXNwZW5zaW9ucxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJUChVMaWZ0U3VzcGVuc2lvblJlcXVlc3QSIwoNc3VzcGVuc2lvbl9pZBgBIAEoA1IMc3VzcGVuc2lvbklkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uImAKD1BpY2tMaXN0UmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3IiXgoQUGlja0xpc3RSZXNwb25zZRIyCgVwaWNrcxgBIAMoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUGlja1IFcGlja3MSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiagoEUGljaxIwCgRob2xkGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkUgRob2xkEjAKBGl0ZW0YAiABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0ifgoQSG9sZFNoZWxmUmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIbCglvbmx5X292ZXIYAiABKAhSCG9ubHlPdmVyEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJyCg9Nb3ZlSXRlbVJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIxCgJ0bxgCIAEoDjIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVN0YXRlUgJ0bxISCgRub3RlGAMgASgJUgRub3RlIp0BChNJdGVtc0luU3RhdGVSZXF1ZXN0EjcKBXN0YXRlGAEgASgOMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtU3RhdGVSBXN0YXRlEh8KC2JyYW5jaF9jb2RlGAIgASgJUgpicmFuY2hDb2RlEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciItChJBZHZhbmNlSG9sZFJlcXVlc3QSFwoHaG9sZF9pZBgBIAEoA1IGaG9sZElkIhUKE0FkdmFuY2VIb2xkUmVzcG9uc2UiPwoLSG9sZENoYW5nZWQSMAoEaG9sZBgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFIEaG9sZCJFCg5DaGVja0luUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhkKCGJhdGNoX2lkGAIgASgDUgdiYXRjaElkIssBCglDaGVja2VkSW4SGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRI+CgZhbnN3ZXIYAiABKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlUgZhbnN3ZXISFgoGcmVhc29uGAMgASgJUgZyZWFzb24SEAoDd2h5GAQgASgJUgN3aHkSFAoFbm90ZWQYBSABKAhSBW5vdGVkEiQKDnJldHVybmVkX2F0X21zGAYgASgDUgxyZXR1cm5lZEF0TXMikQEKDlB1dERyb3BSZXF1ZXN0Eh0KCnBvaW50X2NvZGUYASABKAlSCXBvaW50Q29kZRJDCgtjb3VudHNfZnJvbRgCIAEoDjIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRHJvcE1vbWVudFIKY291bnRzRnJvbRIbCglob3Vyc19tYXgYAyABKA1SCGhvdXJzTWF4ItsBCgREcm9wEh0KCnBvaW50X2NvZGUYASABKAlSCXBvaW50Q29kZRJDCgtjb3VudHNfZnJvbRgCIAEoDjIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRHJvcE1vbWVudFIKY291bnRzRnJvbRIbCglob3Vyc19tYXgYAyABKA1SCGhvdXJzTWF4EiIKDWVtcHRpZWRfYXRfbXMYBCABKANSC2VtcHRpZWRBdE1zEi4KE2VtcHRpZWRfYXRfdGVybWluYWwYBSABKAlSEWVtcHRpZWRBdFRlcm1pbmFsIg4KDERyb3BzUmVxdWVzdCJDCg1Ecm9wc1Jlc3BvbnNlEjIKBWRyb3BzGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ecm9wUgVkcm9wcyIxChBFbXB0eURyb3BSZXF1ZXN0Eh0KCnBvaW50X2NvZGUYASABKAlSCXBvaW50Q29kZSKPAQoJRHJvcEJhdGNoEhkKCGJhdGNoX2lkGAEgASgDUgdiYXRjaElkEh0KCnBvaW50X2NvZGUYAiABKAlSCXBvaW50Q29kZRIkCg5jb3VudHNfZnJvbV9tcxgDIAEoA1IMY291bnRzRnJvbU1zEiIKDWVtcHRpZWRfYXRfbXMYBCABKANSC2VtcHRpZWRBdE1zIi0KEVVzZUluSG91c2VSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUibAoLVXNlZEluSG91c2USPgoGYW5zd2VyGAEgASgLMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXNwb25zZVIGYW5zd2VyEh0KCnVzZXNfdG9kYXkYAiABKA1SCXVzZXNUb2RheSKfAQoSSW5Ib3VzZVVzZXNSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhsKCWZyb21fZGF0ZRgCIAEoCVIIZnJvbURhdGUSHQoKdW50aWxfZGF0ZRgDIAEoCVIJdW50aWxEYXRlEhQKBWxpbWl0GAQgASgNUgVsaW1pdBIWCgZjdXJzb3IYBSABKAlSBmN1cnNvciJlChNJbkhvdXNlVXNlc1Jlc3BvbnNlEjYKBHVzZXMYASADKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkluSG91c2VVc2VSBHVzZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiZgoKSW5Ib3VzZVVzZRISCgRkYXRlGAEgASgJUgRkYXRlEjAKBGl0ZW0YAiABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0SEgoEdXNlcxgDIAEoDVIEdXNlcyInCgtVbmRvUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlIr4BCgxVbmRvUmVzcG9uc2USPAoGdW5kb25lGAEgASgLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5IaXN0b3J5RW50cnlSBnVuZG9uZRI+CgZhbnN3ZXIYAiABKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlUgZhbnN3ZXISMAoEbG9hbhgDIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbiLCAwoFQ291bnQSGQoIY291bnRfaWQYASABKANSB2NvdW50SWQSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIfCgticmFuY2hfbmFtZRgDIAEoCVIKYnJhbmNoTmFtZRIoChBmcm9tX2NhbGxfbnVtYmVyGAQgASgJUg5mcm9tQ2FsbE51bWJlchIqChF1bnRpbF9jYWxsX251bWJlchgFIAEoCVIPdW50aWxDYWxsTnVtYmVyEh4KCmNvbGxlY3Rpb24YBiABKAlSCmNvbGxlY3Rpb24SOAoFc3RhdGUYByABKA4yIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50U3RhdGVSBXN0YXRlEiAKDG9wZW5lZF9hdF9tcxgIIAEoA1IKb3BlbmVkQXRNcxIbCglvcGVuZWRfYnkYCSABKANSCG9wZW5lZEJ5EiAKDGNsb3NlZF9hdF9tcxgKIAEoA1IKY2xvc2VkQXRNcxIbCgljbG9zZWRfYnkYCyABKANSCGNsb3NlZEJ5EhgKB3NjYW5uZWQYDCABKA1SB3NjYW5uZWQSGAoHbWlzc2luZxgNIAEoDVIHbWlzc2luZyKpAQoQT3BlbkNvdW50UmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIoChBmcm9tX2NhbGxfbnVtYmVyGAIgASgJUg5mcm9tQ2FsbE51bWJlchIqChF1bnRpbF9jYWxsX251bWJlchgDIAEoCVIPdW50aWxDYWxsTnVtYmVyEh4KCmNvbGxlY3Rpb24YBCABKAlSCmNvbGxlY3Rpb24ibgoQU2NhblNoZWxmUmVxdWVzdBIZCghjb3VudF9pZBgBIAEoA1IHY291bnRJZBIaCghiYXJjb2RlcxgCIAMoCVIIYmFyY29kZXMSIwoNYWZ0ZXJfYmFyY29kZRgDIAEoCVIMYWZ0ZXJCYXJjb2RlIlUKEVNjYW5TaGVsZlJlc3BvbnNlEkAKCGZpbmRpbmdzGAEgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TaGVsZkZpbmRpbmdSCGZpbmRpbmdzIowCCgxTaGVsZkZpbmRpbmcSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRI3CgRraW5kGAIgASgOMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5GaW5kaW5nS2luZFIEa2luZBIwCgRpdGVtGAMgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgRpdGVtEjcKB3NvcnRfdG8YBCABKA4yHi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNvcnRUb1IGc29ydFRvEiIKDXNjYW5uZWRfYXRfbXMYBSABKANSC3NjYW5uZWRBdE1zEhoKCHRlcm1pbmFsGAYgASgJUgh0ZXJtaW5hbCJ7Cg1Db3VudHNSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhsKCW9ubHlfb3BlbhgCIAEoCFIIb25seU9wZW4SFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIl8KDkNvdW50c1Jlc3BvbnNlEjUKBmNvdW50cxgBIAMoCzIdLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRSBmNvdW50cxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKYAQoUQ291bnRGaW5kaW5nc1JlcXVlc3QSGQoIY291bnRfaWQYASABKANSB2NvdW50SWQSNwoEa2luZBgCIAEoDjIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRmluZGluZ0tpbmRSBGtpbmQSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIogBChVDb3VudEZpbmRpbmdzUmVzcG9uc2USQAoIZmluZGluZ3MYASADKAsyJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNoZWxmRmluZGluZ1IIZmluZGluZ3MSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3ISFQoGaW5fYWxsGAMgASgNUgVpbkFsbCJiChFDbG9zZUNvdW50UmVxdWVzdBIZCghjb3VudF9pZBgBIAEoA1IHY291bnRJZBIYCgdtaXNzaW5nGAIgASgNUgdtaXNzaW5nEhgKB2FiYW5kb24YAyABKAhSB2FiYW5kb24iMAoTQWR2YW5jZUNvdW50UmVxdWVzdBIZCghjb3VudF9pZBgBIAEoA1IHY291bnRJZCIwChRBZHZhbmNlQ291bnRSZXNwb25zZRIYCgdtaXNzaW5nGAEgASgNUgdtaXNzaW5nImoKDE92ZXJkdWVTdGVwcxIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRI5CgVzdGVwcxgCIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVN0ZXBSBXN0ZXBzIl4KC092ZXJkdWVTdGVwEjsKBGtpbmQYASABKA4yJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk92ZXJkdWVTdGVwS2luZFIEa2luZBISCgRkYXlzGAIgASgNUgRkYXlzIhkKF0xpc3RPdmVyZHVlU3RlcHNSZXF1ZXN0IlYKGExpc3RPdmVyZHVlU3RlcHNSZXNwb25zZRI6CgVzdGVwcxgBIAMoCzIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVN0ZXBzUgVzdGVwcyKSBQoIQ29uZmxpY3QSHwoLY29uZmxpY3RfaWQYASABKANSCmNvbmZsaWN0SWQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SGAoHYmFyY29kZRgDIAEoCVIHYmFyY29kZRIbCglyZWFkZXJfaWQYBCABKANSCHJlYWRlcklkEhcKB2xvYW5faWQYBSABKANSBmxvYW5JZBIiCg1vdGhlcl9sb2FuX2lkGAYgASgDUgtvdGhlckxvYW5JZBImCg9vdGhlcl9yZWFkZXJfaWQYByABKANSDW90aGVyUmVhZGVySWQSJAoOaGFwcGVuZWRfYXRfbXMYCCABKANSDGhhcHBlbmVkQXRNcxIkCg5yZWNvcmRlZF9hdF9tcxgJIAEoA1IMcmVjb3JkZWRBdE1zEhoKCHRlcm1pbmFsGAogASgJUgh0ZXJtaW5hbBInCg9kZXZpY2Vfc2VxdWVuY2UYCyABKARSDmRldmljZVNlcXVlbmNlEhIKBHJ1bGUYDCABKAlSBHJ1bGUSEgoEY2FyZBgNIAEoCVIEY2FyZBIiCg1zZXR0bGVkX2F0X21zGA4gASgDUgtzZXR0bGVkQXRNcxIuChNzZXR0bGVkX2F0X3Rlcm1pbmFsGA8gASgJUhFzZXR0bGVkQXRUZXJtaW5hbBIdCgpzZXR0bGVkX2J5GBAgASgDUglzZXR0bGVkQnkSEgoEbm90ZRgRIAEoCVIEbm90ZRIWCgZhY3Rpb24YEiABKAlSBmFjdGlvbhIuChNjaGFyZ2VkX21pbm9yX3VuaXRzGBMgASgDUhFjaGFyZ2VkTWlub3JVbml0cxIpChBjaGFyZ2VkX2N1cnJlbmN5GBQgASgJUg9jaGFyZ2VkQ3VycmVuY3kiUAoQQ29uZmxpY3RSZWNvcmRlZBI8Cghjb25mbGljdBgBIAEoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uZmxpY3RSCGNvbmZsaWN0Ij8KC0xvYW5DaGFuZ2VkEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4ixAEKEElzc3VlSXRlbVJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIbCglyZWNvcmRfaWQYAiABKANSCHJlY29yZElkEh8KC2JyYW5jaF9jb2RlGAMgASgJUgpicmFuY2hDb2RlEhsKCWl0ZW1fdHlwZRgEIAEoCVIIaXRlbVR5cGUSHgoKY29sbGVjdGlvbhgFIAEoCVIKY29sbGVjdGlvbhIbCglyZWFkZXJfaWQYBiABKANSCHJlYWRlcklkIjAKFVRha2VCYWNrSXNzdWVkUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiMAoVV2l0aGRyYXdJc3N1ZWRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCLIAQoUQWNjZXNzaW9uSXRlbVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhgKB2JhcmNvZGUYAiABKAlSB2JhcmNvZGUSHwoLYnJhbmNoX2NvZGUYAyABKAlSCmJyYW5jaENvZGUSGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIfCgtjYWxsX251bWJlchgFIAEoCVIKY2FsbE51bWJlchIeCgpjb2xsZWN0aW9uGAYgASgJUgpjb2xsZWN0aW9uIm4KElJlc2VydmVJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSIQoMcGlja3VwX3BvaW50GAMgASgJUgtwaWNrdXBQb2ludCJiChRMZW5kRGVsaXZlcmVkUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSEwoFYXRfbXMYAyABKANSBGF0TXMiPwoLSXRlbUNoYW5nZWQSMAoEaXRlbRgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbSJaCg1Db25maWd1cmF0aW9uEiUKDnJlcGVhdF9taW51dGVzGAEgASgNUg1yZXBlYXRNaW51dGVzEiIKDWR1ZV9zb29uX2RheXMYAiABKA1SC2R1ZVNvb25EYXlzKp46CgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASUAoMSVRFTV9VTktOT1dOEAEaPoq1GDoIBRIV5rKh5pyJ6L+Z5YaM5Zu+5Lmm44CCGhZUaGVyZSBpcyBubyBzdWNoIGl0ZW0uIgdiYXJjb2RlElwKDElURU1fT05fTE9BThACGkqKtRhGCAkSEuivpeWGjOW3suWAn+WHuuOAghoUVGhlIGl0ZW0gaXMgb24gbG9hbi4iBHJ1bGUiB2JhcmNvZGUiCWR1ZV9hdF9tcxJOChFJVEVNX05PVF9MRU5EQUJMRRADGjeKtRgzCAkSEuivpeWGjOS4jeWkluWAn+OAghoVVGhlIGl0ZW0gaXMgbm90IGxlbnQuIgRydWxlElcKDlJFQURFUl9CTE9DS0VEEAQaQ4q1GD8ICRIS6K+76ICF6K+B5Y+X6ZmQ44CCGhZUaGUgcmVhZGVyIGlzIGJsb2NrZWQuIgVibG9jayIIdW50aWxfbXMSVwoOUkVBREVSX0VYUElSRUQQBRpDirUYPwgJEhXor7vogIXor4Hlt7Lov4fmnJ/jgIIaFVRoZSBjYXJkIGhhcyBleHBpcmVkLiINZXhwaXJlc19hdF9tcxKaAQoSTE9BTl9MSU1JVF9SRUFDSEVEEAYagQGKtRh9CAkSFeW3sui+vuWAn+mYheS4iumZkOOAghowVGhlIHJlYWRlciBoYXMgYXMgbWFueSBsb2FucyBhcyB0aGUgcnVsZSBhbGxvd3MuIgRydWxlIgVsaW1pdCIKb3Blbl9sb2FucyIKbGltaXRfY29kZSILbGltaXRfdGl0bGUSYwoHTk9fUlVMRRAHGlaKtRhSCAkSHuayoeaciemAgueUqOeahOWAn+mYheinhOWImeOAghoZTm8gbG9hbiBydWxlIGNvdmVycyB0aGlzLiIIY2F0ZWdvcnkiCWl0ZW1fdHlwZRJ2ChVOT1RfT05fTE9BTl9UT19SRUFERVIQCBpbirUYVwgJEiHor6XlhozlubbmnKrlgJ/nu5nov5nkvY3or7vogIXjgIIaJ1RoZSBpdGVtIGlzIG5vdCBvbiBsb2FuIHRvIHRoaXMgcmVhZGVyLiIHYmFyY29kZRJ4ChVSRU5FV0FMX0xJTUlUX1JFQUNIRUQQCRpdirUYWQgJEhXlt7Lovr7nu63lgJ/kuIrpmZDjgIIaMVRoZSBsb2FuIHdhcyByZW5ld2VkIGFzIG9mdGVuIGFzIHRoZSBydWxlIGFsbG93cy4iBHJ1bGUiBWxpbWl0ElwKDlJFQURFUl9VTktOT1dOEAoaSIq1GEQIBRIV5rKh5pyJ6L+Z5L2N6K+76ICF44CCGhhUaGVyZSBpcyBubyBzdWNoIHJlYWRlci4iBGNhcmQiCXJlYWRlcl9pZBJ8Cg5SRUNPUkRfVU5LTk9XThALGmiKtRhkCAUSFeayoeaciei/meadoeS5puebruOAghoYVGhlcmUgaXMgbm8gc3VjaCByZWNvcmQuIglyZWNvcmRfaWQiDXJlY29yZF9zb3VyY2UiFXJlY29yZF9jb250cm9sX251bWJlchJYCg5CUkFOQ0hfVU5LTk9XThAMGkSKtRhACAUSFeayoeaciei/meS4quWIhummhuOAghoYVGhlcmUgaXMgbm8gc3VjaCBicmFuY2guIgticmFuY2hfY29kZRKCAQoVU0VSVklDRV9QT0lOVF9VTktOT1dOEA0aZ4q1GGMICRIh5q2k57uI56uv5pyq55m76K6w5Li65pyN5Yqh54K544CCGjFUaGlzIHRlcm1pbmFsIGlzIG5vdCBhIHNlcnZpY2UgcG9pbnQgb2YgdGhlIGNpdHkuIgRjb2RlIgN3aHkSWAoNRklFTERfSU5WQUxJRBAOGkWKtRhBCAMSD+Wtl+auteaXoOaViOOAghogQSBmaWVsZCBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC4iBWZpZWxkIgN3aHkSVQoOQ1VSU09SX0lOVkFMSUQQDxpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SfgoQVkVSU0lPTl9DT05GTElDVBAQGmiKtRhkCAoSHuivpeiusOW9leW3suiiq+S7luS6uuS/ruaUueOAghovU29tZWJvZHkgY2hhbmdlZCB0aGlzIG1lYW53aGlsZTsgcmVhZCBpdCBhZ2Fpbi4iCGV4cGVjdGVkIgVmb3VuZBJYCgxSVUxFX1VOS05PV04QERpGirUYQggFEhvmsqHmnInov5nmnaHlgJ/pmIXop4TliJnjgIIaG1RoZXJlIGlzIG5vIHN1Y2ggbG9hbiBydWxlLiIEY29kZRJlChBDT05GTElDVF9VTktOT1dOEBIaT4q1GEsIBRIe5rKh5pyJ6L+Z5p2h5b6F5aSE55CG6K6w5b2V44CCGhpUaGVyZSBpcyBubyBzdWNoIGNvbmZsaWN0LiILY29uZmxpY3RfaWQScQoQQ09ORkxJQ1RfU0VUVExFRBATGluKtRhXCAkSFeivpeiusOW9leW3suWkhOeQhuOAghogVGhlIGNvbmZsaWN0IGlzIHNldHRsZWQgYWxyZWFkeS4iC2NvbmZsaWN0X2lkIg1zZXR0bGVkX2F0X21zEnEKE1BPSU5UX0RPRVNfTk9UX0xFTkQQFBpYirUYVAgJEh7mraTmnI3liqHngrnkuI3lip7nkIblgJ/lh7rjgIIaIVRoaXMgc2VydmljZSBwb2ludCBkb2VzIG5vdCBsZW5kLiINc2VydmljZV9wb2ludBJ5ChZQT0lOVF9UQUtFU19OT19SRVRVUk5TEBUaXYq1GFkICRIe5q2k5pyN5Yqh54K55LiN5o6l5Y+X6L+Y5Lmm44CCGiZUaGlzIHNlcnZpY2UgcG9pbnQgdGFrZXMgbm90aGluZyBiYWNrLiINc2VydmljZV9wb2ludBJ+ChdDT05GTElDVF9OT1RfUkVWRVJTSUJMRRAWGmGKtRhdCAkSJOivpeiusOW9leayoeacieWPr+aSpOmUgOeahOWAn+WHuuOAghomTm8gb3BlbiBsb2FuIHdhcyBtYWRlIG9mIHRoZSBjb25mbGljdC4iC2NvbmZsaWN0X2lkEokBCgxDQVJEX1JFVElSRUQQFxp3irUYcwgJEiTor6Xor4Hlj7flt7LkvZzlup/vvIzkuI3lj6/lho3nlKjjgIIaLlRoZSBjYXJkIHdhcyByZXBsYWNlZCBhbmQgaXMgbmV2ZXIgdXNlZCBhZ2Fpbi4iBGNhcmQiCXJlYWRlcl9pZCIIbmV3X2NhcmQSggEKFVJFTkVXQUxfR0FJTlNfTk9USElORxCsAhpmirUYYggJEiHnu63lgJ/kuI3kvJrlu7blkI7lupTov5jml6XmnJ/jgIIaKkEgcmVuZXdhbCBub3cgd291bGQgbm90IG1vdmUgdGhlIGR1ZSBkYXRlLiIEcnVsZSIJZHVlX2F0X21zEm4KEVJFTkVXQUxfVE9PX0VBUkxZEK0CGlaKtRhSCAkSG+acquWIsOWPr+e7reWAn+eahOaXtumXtOOAghoiSXQgaXMgdG9vIGVhcmx5IHRvIHJlbmV3IHRoZSBsb2FuLiIEcnVsZSIHZnJvbV9tcxJWChBSVUxFX1NFVF9VTktOT1dOEK4CGj+KtRg7CAUSFeayoeaciei/meWll+inhOWImeOAghoaVGhlcmUgaXMgbm8gc3VjaCBydWxlIHNldC4iBGNvZGUSeAoRUlVMRV9TRVRfSU5fRk9SQ0UQrwIaYIq1GFwICRIb6L+Z5aWX6KeE5YiZ5bey57uP55Sf5pWI44CCGiZUaGUgcnVsZSBzZXQgaGFzIHRha2VuIGVmZmVjdCBhbHJlYWR5LiIEY29kZSINdmFsaWRfZnJvbV9tcxJ3Cg1FWEFNUExFX0ZBSUxTELACGmOKtRhfCAkSGOekuuS+i+S4juinhOWImeS4jeespuOAghoZQW4gZXhhbXBsZSBkb2VzIG5vdCBob2xkLiIHZXhhbXBsZSIEd2hhdCIIZXhwZWN0ZWQiBWZvdW5kIgZmYWlsZWQSXwoPTElCUkFSWV9VTktOT1dOELECGkmKtRhFCAUSGOayoeaciei/meS4quWbvuS5pummhuOAghoZVGhlcmUgaXMgbm8gc3VjaCBsaWJyYXJ5LiIMbGlicmFyeV9jb2RlEnQKDElURU1fT05fSE9MRBCQAxphirUYXQgJEiHor6Xlhozlt7LkuLrlhbbku5bor7vogIXpooTnlZnjgIIaJFRoZSBpdGVtIGlzIGtlcHQgZm9yIGFub3RoZXIgcmVhZGVyLiIHYmFyY29kZSIHaG9sZF9pZBKCAQoNSVRFTV9XSVRISEVMRBCRAxpuirUYaggJEiror6XlhozmmoLkuI3lpJblgJ/vvIzor7fkuqTppoblkZjlpITnkIbjgIIaKlN0YWZmIGtlZXAgdGhlIGl0ZW0gYmFjazsgZ2l2ZSBpdCB0byB0aGVtLiIHYmFyY29kZSIFc3RhdGUSnwEKEklURU1fU1RBVEVfRk9SQklEUxCSAxqFAYq1GIABCAkSJ+ivpeWGjOW9k+WJjeeKtuaAgeS4jeWFgeiuuOatpOaTjeS9nOOAgho2VGhhdCBjYW4ndCBiZSBkb25lIHdpdGggdGhlIGl0ZW0gaW4gaXRzIHByZXNlbnQgc3RhdGUuIgdiYXJjb2RlIgVzdGF0ZSIFZXZlbnQiBG9wZW4SZAoUT1ZFUlJJREVfTk9UX0FMTE9XRUQQkwMaSYq1GEUIBxIe5oKo5peg5p2D6LaK6L+H6KeE5YiZ5Yqe55CG44CCGhpZb3UgbWF5IG5vdCBvdmVycmlkZSB0aGlzLiIFcmlnaHQSUQoMSE9MRF9VTktOT1dOEJQDGj6KtRg6CAUSFeayoeaciei/meadoemihOe6puOAghoWVGhlcmUgaXMgbm8gc3VjaCBob2xkLiIHaG9sZF9pZBKiAQoSSE9MRF9TVEFURV9GT1JCSURTEJUDGogBirUYgwEICRIq6K+l6aKE57qm5b2T5YmN54q25oCB5LiN5YWB6K645q2k5pON5L2c44CCGjZUaGF0IGNhbid0IGJlIGRvbmUgd2l0aCB0aGUgaG9sZCBpbiBpdHMgcHJlc2VudCBzdGF0ZS4iB2hvbGRfaWQiBXN0YXRlIgVldmVudCIEb3BlbhJnCgtIT0xEX0VYSVNUUxCWAxpVirUYUQgJEh7ov5nkvY3or7vogIXlt7LpooTnuqbmraTkuabjgIIaJFRoZSByZWFkZXIgaGFzIGEgaG9sZCBvbiBpdCBhbHJlYWR5LiIHaG9sZF9pZBJuChFPTl9MT0FOX1RPX1JFQURFUhCXAxpWirUYUggJEh7ov5nkvY3or7vogIXlt7LlgJ/mnInmraTkuabjgIIaGlRoZSByZWFkZXIgaGFzIGl0IG9uIGxvYW4uIgdiYXJjb2RlIglkdWVfYXRfbXMSdwoSSE9MRF9MSU1JVF9SRUFDSEVEEJgDGl6KtRhaCAkSFeW3sui+vumihOe6puS4iumZkOOAghosVGhlIHJlYWRlciBoYXMgYXMgbWFueSBob2xkcyBhcyBhcmUgYWxsb3dlZC4iBWxpbWl0IgpvcGVuX2hvbGRzEmoKEUhPTERTX05PVF9BTExPV0VEEJkDGlKKtRhOCAkSHuatpOexu+aWh+eMruS4jeaOpeWPl+mihOe6puOAghoZU3VjaCBpdGVtcyBjYW4ndCBiZSBoZWxkLiIEcnVsZSIJaXRlbV90eXBlEn4KD05PVEhJTkdfVE9fSE9MRBCaAxpoirUYZAgJEh7msqHmnInlj6/kvpvpooTnuqbnmoTppobol4/jgIIaKlRoZXJlIGlzIG5vIGl0ZW0gdGhhdCBjb3VsZCBmaWxsIHRoZSBob2xkLiIJcmVjb3JkX2lkIglpdGVtX3R5cGUShgEKE1BPSU5UX0tFRVBTX05PVEhJTkcQmwMabIq1GGgICRIk5q2k5pyN5Yqh54K55LiN5o+Q5L6b6aKE57qm5Y+W5Lmm44CCGi9Ob3RoaW5nIGNhbiBiZSBwaWNrZWQgdXAgYXQgdGhpcyBzZXJ2aWNlIHBvaW50LiINc2VydmljZV9wb2ludBJiChRQSUNLVVBfUE9JTlRfVU5LTk9XThD0AxpHirUYQwgFEhjmsqHmnInov5nkuKrlj5bkuabngrnjgIIaH1RoZXJlIGlzIG5vIHN1Y2ggcGljay11cCBwb2ludC4iBGNvZGUS2wEKDUlURU1fT05fU0hFTEYQ9QMaxgGKtRjBAQgJElHkuablnKjmnrbkuIrvvIzlj6/nm7TmjqXlgJ/pmIXvvJvmraTnsbvmlofnjK7ku4XlnKjlhajpg6jlgJ/lh7rml7bmjqXlj5fpooTnuqbjgIIaWU9uZSBpcyBvbiBhIHNoZWxmIGFuZCBjYW4gYmUgYm9ycm93ZWQgdGhlcmU7IHN1Y2ggaXRlbXMgYXJlIGhlbGQgb25seSB3aGlsZSBhbGwgYXJlIGxlbnQuIgRydWxlIglpdGVtX3R5cGUSjAEKD1JFTkVXQUxfQVdBSVRFRBD2Axp2irUYcggJEiTlt7LmnInor7vogIXpooTnuqbvvIzkuI3og73nu63lgJ/jgIIaLlNvbWVib2R5IHdhaXRzIGZvciBpdCwgc28gaXQgY2FuJ3QgYmUgcmVuZXdlZC4iBHJ1bGUiB2JhcmNvZGUiCWR1ZV9hdF9tcxJ4ChBMT0FOX05PVF9BV0FJVEVEEPcDGmGKtRhdCAkSJOaXoOS6uuetieWAmeatpOS5pu+8jOaXoOmcgOWPrOWbnuOAghoqTm9ib2R5IHdhaXRzIGZvciBpdCwgc28gaXQgaXNuJ3QgcmVjYWxsZWQuIgdiYXJjb2RlEpMBChRSRUNBTExfR0FJTlNfTk9USElORxD4Axp4irUYdAgJEiTlj6zlm57kuI3kvJrkvb/lupTov5jml6XmnJ/mj5DliY3jgIIaJkEgcmVjYWxsIHdvdWxkIG5vdCBoYXZlIGl0IGR1ZSBzb29uZXIuIgdiYXJjb2RlIglkdWVfYXRfbXMiDnNvb25lcl9mcm9tX21zEk8KC05PVF9PTl9MT0FOEPkDGj2KtRg5CAkSEuivpeWGjOacquWAn+WHuuOAghoYVGhlIGl0ZW0gaXMgbm90IG9uIGxvYW4uIgdiYXJjb2RlElQKD0xJQ0VOQ0VfVU5LTk9XThD6Axo+irUYOggFEhXmsqHmnInov5nku73orrjlj6/jgIIaGVRoZXJlIGlzIG5vIHN1Y2ggbGljZW5jZS4iBGNvZGUScgoMTk9UX0xJQ0VOU0VEEPsDGl+KtRhbCAkSIeatpOS5puayoeacieWPr+WAn+eahOeUteWtkOeJiOOAghopTm8gZWxlY3Ryb25pYyBjb3B5IG9mIGl0IGlzIGxpY2Vuc2VkIG5vdy4iCXJlY29yZF9pZBKoAQoRTElDRU5DRV9FWEhBVVNURUQQ/AMajwGKtRiKAQgJEh7nlLXlrZDniYjorrjlj6/mlbDlt7LnlKjlrozjgIIaM0FzIG1hbnkgZWxlY3Ryb25pYyBjb3BpZXMgYXJlIGxlbnQgYXMgYXJlIGxpY2Vuc2VkLiIJcmVjb3JkX2lkIgdsaWNlbmNlIgRsZW50IgVzbG90cyIFbG9hbnMiCWxvYW5zX21heBKNAQoMTElOS19JTlZBTElEEP0DGnqKtRh2CAcSG+mTvuaOpeaXoOaViOaIluW3sui/h+acn+OAghpQVGhlIGxpbmsgaXMgbm90IHZhbGlkLCBvciBub3QgYW55IG1vcmU7IHRoZSByZWFkZXIgZ2V0cyBhIG5ldyBvbmUgZnJvbSB0aGUgbG9hbi4iA3doeRKnAQoSRFJPUF9CQVRDSF9VTktOT1dOEKYEGo0BirUYiAEICRI55rKh5pyJ6L+Z5om56L+Y5Lmm566x5Zu+5Lmm77yM5oiW5bey6LaF6L+H55m76K6w5pe26ZmQ44CCGjVUaGVyZSBpcyBubyBzdWNoIGJhdGNoIG9mIGEgYm9vayBkcm9wLCBvciBpdCBpcyBvdmVyLiIIYmF0Y2hfaWQiCHVudGlsX21zEl8KEVVORE9fTk9UX1BPU1NJQkxFEKcEGkeKtRhDCAkSD+aXoOazleaSpOmUgOOAghoZVGhhdCBjYW4ndCBiZSB0YWtlbiBiYWNrLiIHYmFyY29kZSIDd2h5IgVldmVudBKFAQoKQ0xBSU1fT1ZFUhCoBBp0irUYcAgJEiror6Xlhozlt7LkuI3mmK/or7vogIXlo7Dnp7Dlt7Lov5jnirbmgIHjgIIaMFRoZSBpdGVtIGlzIG5vdCBjbGFpbWVkIHRvIGJlIHJldHVybmVkIGFueSBtb3JlLiIHYmFyY29kZSIFc3RhdGUSVAoNQ09VTlRfVU5LTk9XThCpBBpAirUYPAgFEhXmsqHmnInov5nmrKHnm5jngrnjgIIaF1RoZXJlIGlzIG5vIHN1Y2ggY291bnQuIghjb3VudF9pZBJsCgpDT1VOVF9PVkVSEKoEGluKtRhXCAkSGOivpeasoeebmOeCueW3sue7k+adn+OAghooVGhlIGNvdW50IGlzIGNsb3NlZCwgb3IgaXMgYmVpbmcgY2xvc2VkLiIIY291bnRfaWQiBXN0YXRlElsKDVBPSU5UX1VOS05PV04QrAQaR4q1GEMIBRIY5rKh5pyJ6L+Z5Liq5pyN5Yqh54K544CCGh9UaGVyZSBpcyBubyBzdWNoIHNlcnZpY2UgcG9pbnQuIgRjb2RlEswBChBQT0lOVF9JU19OT19EUk9QEK0EGrQBirUYrwEICRJL5q2k5pyN5Yqh54K55rKh5pyJ6L+Y5Lmm566x77yb5aaC5pyJ5oqV5Lmm5Y+j77yM6K+35YWI55m76K6w5Li66L+Y5Lmm566x44CCGk9UaGlzIHNlcnZpY2UgcG9pbnQgaXMgbm8gYm9vayBkcm9wOyBvbmUgdGhhdCBoYXMgYSBzbG90IGlzIG1hZGUgb25lIGJ5IFB1dERyb3AuIg1zZXJ2aWNlX3BvaW50EnUKD1JJR0hUX0VMU0VXSEVSRRCuBBpfirUYWwgHEh7mgqjnmoTmnYPpmZDkuI3lj4rmraTojIPlm7TjgIIaI1lvdSBoYXZlIHRoaXMgcmlnaHQsIGJ1dCBub3QgdGhlcmUuIgVyaWdodCILYnJhbmNoX2NvZGUSaQoSU1VTUEVOU0lPTl9VTktOT1dOEK8EGlCKtRhMCAUSG+ayoeaciei/meadoeWBnOWAn+iusOW9leOAghocVGhlcmUgaXMgbm8gc3VjaCBzdXNwZW5zaW9uLiINc3VzcGVuc2lvbl9pZBKOAQoPU1VTUEVOU0lPTl9PVkVSELAEGniKtRh0CAkSIeivpeWBnOWAn+W3sue7k+adn+aIluW3suino+mZpOOAghomVGhlIHN1c3BlbnNpb24gaXMgb3Zlciwgb3Igd2FzIGxpZnRlZC4iDXN1c3BlbnNpb25faWQiCHVudGlsX21zIgxsaWZ0ZWRfYXRfbXMSqwEKDUNPVU5UX0NIQU5HRUQQqwQalgGKtRiRAQgJEjbmnKrop4Hlm77kuabnmoTmlbDnm67mnInlj5jvvIzor7fph43mlrDmoLjlr7nmuIXljZXjgIIaOk90aGVyIGl0ZW1zIGFyZSBtaXNzaW5nIHRoYW4gd2VyZSBsaXN0ZWQ7IGxpc3QgdGhlbSBhZ2Fpbi4iCGNvdW50X2lkIghleHBlY3RlZCIFZm91bmQq3AEKCUl0ZW1TdGF0ZRIaChZJVEVNX1NUQVRFX1VOU1BFQ0lGSUVEEAASDQoJQVZBSUxBQkxFEAESCwoHT05fTE9BThACEg4KCklOX1RSQU5TSVQQAxIMCghPTl9PUkRFUhAEEg4KCklOX1BST0NFU1MQBRIRCg1PTl9IT0xEX1NIRUxGEAYSFAoQQ0xBSU1FRF9SRVRVUk5FRBAHEggKBExPU1QQCBILCgdNSVNTSU5HEAkSCwoHREFNQUdFRBAKEg0KCUlOX1JFUEFJUhALEg0KCVdJVEhEUkFXThAMKlAKBlNvcnRUbxIXChNTT1JUX1RPX1VOU1BFQ0lGSUVEEAASCQoFU0hFTEYQARIOCgpIT0xEX1NIRUxGEAISBwoDVkFOEAMSCQoFU1RBRkYQBCpyCgxSdWxlU2V0U3RhdGUSHgoaUlVMRV9TRVRfU1RBVEVfVU5TUEVDSUZJRUQQABISCg5SVUxFX1NFVF9EUkFGVBABEhYKElJVTEVfU0VUX1NDSEVEVUxFRBACEhYKElJVTEVfU0VUX1dJVEhEUkFXThADKoIBCglIb2xkU3RhdGUSGgoWSE9MRF9TVEFURV9VTlNQRUNJRklFRBAAEgsKB1dBSVRJTkcQARINCglTVVNQRU5ERUQQAhIKCgZDT01JTkcQAxIJCgVSRUFEWRAEEgoKBkZJTExFRBAFEg0KCUNBTkNFTExFRBAGEgsKB0VYUElSRUQQByorCglIb2xkU2NvcGUSCAoEV09SSxAAEgoKBlJFQ09SRBABEggKBElURU0QAipDCg5FbGVjdHJvbmljRm9ybRIXChNBTllfRUxFQ1RST05JQ19GT1JNEAASCQoFRUJPT0sQAhINCglBVURJT0JPT0sQAypSCgtMaWNlbmNlS2luZBIcChhMSUNFTkNFX0tJTkRfVU5TUEVDSUZJRUQQABINCglVTkxJTUlURUQQARIJCgVTTE9UUxACEgsKB01FVEVSRUQQAypMCgpEcm9wTW9tZW50EhUKEURST1BfTEFTVF9FTVBUSUVEEAASFQoRRFJPUF9MQVNUX0NMT1NJTkcQARIQCgxEUk9QX0VNUFRJRUQQAipzCgpDb3VudFN0YXRlEhsKF0NPVU5UX1NUQVRFX1VOU1BFQ0lGSUVEEAASDgoKQ09VTlRfT1BFThABEhEKDUNPVU5UX0NMT1NJTkcQAhIQCgxDT1VOVF9DTE9TRUQQAxITCg9DT1VOVF9BQkFORE9ORUQQBCrCAQoLRmluZGluZ0tpbmQSHAoYRklORElOR19LSU5EX1VOU1BFQ0lGSUVEEAASDAoISU5fUExBQ0UQARINCglNSVNQTEFDRUQQAhIPCgtPVEhFUl9TSEVMRhADEhAKDE9USEVSX0JSQU5DSBAEEggKBExFTlQQBRINCglLRVBUX0JBQ0sQBhIOCgpGT1JfQV9IT0xEEAcSCQoFRk9VTkQQCBIQCgxVTktOT1dOX0lURU0QCRIPCgtOT1RfU0NBTk5FRBAKKnUKD092ZXJkdWVTdGVwS2luZBIhCh1PVkVSRFVFX1NURVBfS0lORF9VTlNQRUNJRklFRBAAEhAKDEZJUlNUX05PVElDRRABEhEKDVNFQ09ORF9OT1RJQ0UQAhIQCgxUSElSRF9OT1RJQ0UQAxIICgRCSUxMEAQy324KC0NpcmN1bGF0aW9uErsDCgZCb3Jyb3cSJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkJvcnJvd1JlcXVlc3QaJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkJvcnJvd1Jlc3BvbnNlIuECirUY3AIKAggBCgQIARABCgQIAhABCgQIAxABCgQIAxACEAIqDElURU1fVU5LTk9XTioMSVRFTV9PTl9MT0FOKhFJVEVNX05PVF9MRU5EQUJMRSoOUkVBREVSX0JMT0NLRUQqDlJFQURFUl9FWFBJUkVEKhJMT0FOX0xJTUlUX1JFQUNIRUQqB05PX1JVTEUqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoTUE9JTlRfRE9FU19OT1RfTEVORCoRT05fTE9BTl9UT19SRUFERVIqDElURU1fT05fSE9MRCoNSVRFTV9XSVRISEVMRCoUT1ZFUlJJREVfTk9UX0FMTE9XRUQqDUZJRUxEX0lOVkFMSUQqDE5PVF9MSUNFTlNFRCoRTElDRU5DRV9FWEhBVVNURURKEGNpcmN1bGF0aW9uLmxlbmQS4wEKBlJldHVybhIlLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmV0dXJuUmVxdWVzdBomLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmV0dXJuUmVzcG9uc2UiiQGKtRiEAQoCCAEKAggDCgQIARABCgQIAxABCgQIAhABEAIqDElURU1fVU5LTk9XTioVU0VSVklDRV9QT0lOVF9VTktOT1dOKhZQT0lOVF9UQUtFU19OT19SRVRVUk5TKhVOT1RfT05fTE9BTl9UT19SRUFERVIqEkRST1BfQkFUQ0hfVU5LTk9XThLaAgoFUmVuZXcSJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlbmV3UmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmVuZXdSZXNwb25zZSKDAoq1GP4BCgQIARABCgQIAhABCgQIAxABCgQIAxACEAIqDElURU1fVU5LTk9XTioVTk9UX09OX0xPQU5fVE9fUkVBREVSKg9SRU5FV0FMX0FXQUlURUQqFVJFTkVXQUxfTElNSVRfUkVBQ0hFRCoVUkVORVdBTF9HQUlOU19OT1RISU5HKhFSRU5FV0FMX1RPT19FQVJMWSoSSVRFTV9TVEFURV9GT1JCSURTKg5SRUFERVJfQkxPQ0tFRCoOUkVBREVSX0VYUElSRUQqB05PX1JVTEUqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRURKEGNpcmN1bGF0aW9uLmxlbmQSoAEKBUxvYW5zEiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2Fuc1JlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5zUmVzcG9uc2UiSoq1GEYKBAgBEAEKBAgCEAEKAggDCgIIBBABIAEqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDkNVUlNPUl9JTlZBTElEEt0BCgdFeHBsYWluEiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FeHBsYWluUmVxdWVzdBonLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRXhwbGFpblJlc3BvbnNlIoABirUYfAoECAEQAQoECAIQAQoECAMQAQoECAMQAgoCCAQQASoMSVRFTV9VTktOT1dOKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKgdOT19SVUxFKhVTRVJWSUNFX1BPSU5UX1VOS05PV05KEGNpcmN1bGF0aW9uLmxlbmQSbgoFSXRlbXMSJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1zUmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbXNSZXNwb25zZSIYirUYFAoACgIIAQoCCAIKAggDCgIIBBABEn4KB0dldEl0ZW0SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkdldEl0ZW1SZXF1ZXN0GiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtRGV0YWlscyImirUYIgoACgIIAQoCCAIKAggDCgIIBBABKgxJVEVNX1VOS05PV04SnQEKB0hpc3RvcnkSJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhpc3RvcnlSZXF1ZXN0GicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5IaXN0b3J5UmVzcG9uc2UiQYq1GD0KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLml0ZW1zEp8BCgdPdmVyZHVlEiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlUmVxdWVzdBonLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVJlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKg5CUkFOQ0hfVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEqUBCglJblRyYW5zaXQSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkluVHJhbnNpdFJlcXVlc3QaKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkluVHJhbnNpdFJlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKg5CUkFOQ0hfVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEpMBCgdDaGVja0luEiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaGVja0luUmVxdWVzdBohLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2hlY2tlZEluIjmKtRg1CgIIAQoCCAMQAioVU0VSVklDRV9QT0lOVF9VTktOT1dOKhJEUk9QX0JBVENIX1VOS05PV04oATABEqwBCglFbXB0eURyb3ASKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVtcHR5RHJvcFJlcXVlc3QaIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkRyb3BCYXRjaCJSirUYTgoCCAQKBAgDEAIQAioNUE9JTlRfVU5LTk9XTioQUE9JTlRfSVNfTk9fRFJPUCoNRklFTERfSU5WQUxJREoQY2lyY3VsYXRpb24ubGVuZBKSAQoHUHV0RHJvcBImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUHV0RHJvcFJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkRyb3AiQYq1GD0KAggECgQIAxACEAIqDVBPSU5UX1VOS05PV04qDUZJRUxEX0lOVkFMSURKEWNpcmN1bGF0aW9uLnJ1bGVzEmQKBURyb3BzEiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ecm9wc1JlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkRyb3BzUmVzcG9uc2UiDoq1GAoKAggECgIIAxABErcBCgpVc2VJbkhvdXNlEikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Vc2VJbkhvdXNlUmVxdWVzdBojLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVXNlZEluSG91c2UiWYq1GFUKAggBCgIIAxACKgxJVEVNX1VOS05PV04qDElURU1fT05fTE9BTioVU0VSVklDRV9QT0lOVF9VTktOT1dOKhZQT0lOVF9UQUtFU19OT19SRVRVUk5TEroBCgtJbkhvdXNlVXNlcxIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSW5Ib3VzZVVzZXNSZXF1ZXN0GisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JbkhvdXNlVXNlc1Jlc3BvbnNlIlKKtRhOCgIIBAoECAMQAhABKg5CUkFOQ0hfVU5LTk9XTioNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEr0BCgRVbmRvEiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5VbmRvUmVxdWVzdBokLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVW5kb1Jlc3BvbnNlImqKtRhmCgQIAxACEAIqDElURU1fVU5LTk9XTioRVU5ET19OT1RfUE9TU0lCTEUqEklURU1fU1RBVEVfRk9SQklEUyoVU0VSVklDRV9QT0lOVF9VTktOT1dOShBjaXJjdWxhdGlvbi5sZW5kEo0BCgpBY3RPbkNsYWltEhQubGVjdGVybi53b3JrLnYxLkFjdBoWLmxlY3Rlcm4ud29yay52MS5BY3RlZCJRirUYTQoECAMQAhACKgpDTEFJTV9PVkVSKg1GSUVMRF9JTlZBTElEKhVTRVJWSUNFX1BPSU5UX1VOS05PV05KEWNpcmN1bGF0aW9uLml0ZW1zEpgBCglPcGVuQ291bnQSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk9wZW5Db3VudFJlcXVlc3QaHS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50IkKKtRg+CgIIBAoECAMQAhACKg5CUkFOQ0hfVU5LTk9XTioNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24uaXRlbXMSrwEKCVNjYW5TaGVsZhIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2NhblNoZWxmUmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2NhblNoZWxmUmVzcG9uc2UiTYq1GEkKAggECgQIAxACEAIqDUNPVU5UX1VOS05PV04qCkNPVU5UX09WRVIqDUZJRUxEX0lOVkFMSURKEWNpcmN1bGF0aW9uLml0ZW1zEpwBCgZDb3VudHMSJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50c1JlcXVlc3QaJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50c1Jlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKg5CUkFOQ0hfVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEr8BCg1Db3VudEZpbmRpbmdzEiwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db3VudEZpbmRpbmdzUmVxdWVzdBotLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRGaW5kaW5nc1Jlc3BvbnNlIlGKtRhNCgIIBAoECAMQAhABKg1DT1VOVF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSpQEKCkNsb3NlQ291bnQSKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNsb3NlQ291bnRSZXF1ZXN0Gh0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db3VudCJNirUYSQoCCAQKBAgDEAIQAioNQ09VTlRfVU5LTk9XTioKQ09VTlRfT1ZFUioNQ09VTlRfQ0hBTkdFREoRY2lyY3VsYXRpb24uaXRlbXMScQoMQWR2YW5jZUNvdW50EisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZHZhbmNlQ291bnRSZXF1ZXN0GiwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZHZhbmNlQ291bnRSZXNwb25zZSIGirUYAhACErIBCg9QdXRPdmVyZHVlU3RlcHMSJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk92ZXJkdWVTdGVwcxokLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVN0ZXBzIlOKtRhPCgIIBAoECAMQAhACKg5CUkFOQ0hfVU5LTk9XTioNRklFTERfSU5WQUxJRCoPUklHSFRfRUxTRVdIRVJFShFjaXJjdWxhdGlvbi5ydWxlcxKFAQoQTGlzdE92ZXJkdWVTdGVwcxIvLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGlzdE92ZXJkdWVTdGVwc1JlcXVlc3QaMC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpc3RPdmVyZHVlU3RlcHNSZXNwb25zZSIOirUYCgoCCAQKAggDEAEStAEKCUJ1c3lIb3VycxIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQnVzeUhvdXJzUmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQnVzeUhvdXJzUmVzcG9uc2UiUoq1GE4KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSwwEKB1B1dEl0ZW0SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlB1dEl0ZW1SZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtInKKtRhuCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg5SRUNPUkRfVU5LTk9XTioOQlJBTkNIX1VOS05PV04qDElURU1fVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVEoRY2lyY3VsYXRpb24uaXRlbXMS7AEKCUlzc3VlSXRlbRIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXNzdWVJdGVtUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hbiKWAYq1GJEBEAIqDUZJRUxEX0lOVkFMSUQqDlJFQ09SRF9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTioOUkVBREVSX1VOS05PV04qDlJFQURFUl9CTE9DS0VEKg5SRUFERVJfRVhQSVJFRCoHTk9fUlVMRSoRSVRFTV9OT1RfTEVOREFCTEUqEkxPQU5fTElNSVRfUkVBQ0hFRBJ9Cg5UYWtlQmFja0lzc3VlZBItLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVGFrZUJhY2tJc3N1ZWRSZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXNwb25zZSIUirUYEBACKgxJVEVNX1VOS05PV04ShwEKDldpdGhkcmF3SXNzdWVkEi0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5XaXRoZHJhd0lzc3VlZFJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW0iKIq1GCQQAioMSVRFTV9VTktOT1dOKhJJVEVNX1NUQVRFX0ZPUkJJRFMSxQEKDUFjY2Vzc2lvbkl0ZW0SLC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFjY2Vzc2lvbkl0ZW1SZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXNwb25zZSJeirUYWhACKg1GSUVMRF9JTlZBTElEKgxJVEVNX1VOS05PV04qDkJSQU5DSF9VTktOT1dOKhJJVEVNX1NUQVRFX0ZPUkJJRFMqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XThK6AgoHSG9sZEZvchImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZEZvclJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGQi6AGKtRjjARACKg5SRUFERVJfVU5LTk9XTioOUkVBREVSX0JMT0NLRUQqDlJFQURFUl9FWFBJUkVEKg5SRUNPUkRfVU5LTk9XTioNRklFTERfSU5WQUxJRCoPTk9USElOR19UT19IT0xEKgtIT0xEX0VYSVNUUyoRT05fTE9BTl9UT19SRUFERVIqEkhPTERfTElNSVRfUkVBQ0hFRCoRSE9MRFNfTk9UX0FMTE9XRUQqDUlURU1fT05fU0hFTEYqE1BPSU5UX0tFRVBTX05PVEhJTkcqFFBJQ0tVUF9QT0lOVF9VTktOT1dOErYCCgtSZXNlcnZlSXRlbRIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmVzZXJ2ZUl0ZW1SZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkItwBirUY1wEQAioMSVRFTV9VTktOT1dOKhJJVEVNX1NUQVRFX0ZPUkJJRFMqDlJFQURFUl9VTktOT1dOKg5SRUFERVJfQkxPQ0tFRCoOUkVBREVSX0VYUElSRUQqD05PVEhJTkdfVE9fSE9MRCoLSE9MRF9FWElTVFMqEU9OX0xPQU5fVE9fUkVBREVSKhJIT0xEX0xJTUlUX1JFQUNIRUQqEUhPTERTX05PVF9BTExPV0VEKhNQT0lOVF9LRUVQU19OT1RISU5HKhRQSUNLVVBfUE9JTlRfVU5LTk9XThKjAQoNTGVuZERlbGl2ZXJlZBIsLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGVuZERlbGl2ZXJlZFJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW4iRoq1GEIQAioMSVRFTV9VTktOT1dOKgxJVEVNX09OX0xPQU4qEklURU1fU1RBVEVfRk9SQklEUyoOUkVBREVSX1VOS05PV04SlgEKC1B1dExvYW5SdWxlEioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QdXRMb2FuUnVsZVJlcXVlc3QaIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlIjmKtRg1CgIIBBACKg1GSUVMRF9JTlZBTElEKgxSVUxFX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QScAoJTG9hblJ1bGVzEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUnVsZXNSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUnVsZXNSZXNwb25zZSIOirUYCgoCCAQKAggDEAESjwEKCUNvbmZsaWN0cxIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uZmxpY3RzUmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uZmxpY3RzUmVzcG9uc2UiLYq1GCkKAggECgQIAxACEAEqDkNVUlNPUl9JTlZBTElESgt3b3JrLnNldHRsZRKYAQoJT3ZlcnJpZGVzEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVycmlkZXNSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdHNSZXNwb25zZSI2irUYMgoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKFGNpcmN1bGF0aW9uLm92ZXJyaWRlErMBCg5TZXR0bGVDb25mbGljdBItLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2V0dGxlQ29uZmxpY3RSZXF1ZXN0GiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdCJQirUYTAoCCAQKBAgDEAIQAioQQ09ORkxJQ1RfVU5LTk9XTioQQ09ORkxJQ1RfU0VUVExFRCoNRklFTERfSU5WQUxJREoLd29yay5zZXR0bGUSpAEKDUFjdE9uQ29uZmxpY3QSFC5sZWN0ZXJuLndvcmsudjEuQWN0GhYubGVjdGVybi53b3JrLnYxLkFjdGVkImWKtRhhCgQIAxACEAIqEENPTkZMSUNUX1VOS05PV04qEENPTkZMSUNUX1NFVFRMRUQqF0NPTkZMSUNUX05PVF9SRVZFUlNJQkxFKg1GSUVMRF9JTlZBTElESgt3b3JrLnNldHRsZRKpAQoOQWN0T25Db25mbGljdHMSFC5sZWN0ZXJuLndvcmsudjEuQWN0GhYubGVjdGVybi53b3JrLnYxLkFjdGVkImWKtRhhCgQIAxACEAIqEENPTkZMSUNUX1VOS05PV04qEENPTkZMSUNUX1NFVFRMRUQqF0NPTkZMSUNUX05PVF9SRVZFUlNJQkxFKg1GSUVMRF9JTlZBTElESgt3b3JrLnNldHRsZSgBMAESegoPQWRkQ29uZmxpY3RXb3JrEi4ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZGRDb25mbGljdFdvcmtSZXF1ZXN0Gi8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZGRDb25mbGljdFdvcmtSZXNwb25zZSIGirUYAhACEooBCgxNZXJnZVJlYWRlcnMSKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk1lcmdlUmVhZGVyc1JlcXVlc3QaLC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk1lcmdlUmVhZGVyc1Jlc3BvbnNlIh+KtRgbCgIIBAoECAMQAhACSg1yZWFkZXJzLm1lcmdlEpIBChBUZWxsUmVhZGVyc0FwYXJ0Ei8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5UZWxsUmVhZGVyc0FwYXJ0UmVxdWVzdBosLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTWVyZ2VSZWFkZXJzUmVzcG9uc2UiH4q1GBsKAggECgQIAxACEAJKDXJlYWRlcnMubWVyZ2USvwEKClB1dFJ1bGVTZXQSKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlB1dFJ1bGVTZXRSZXF1ZXN0Gh8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlU2V0ImWKtRhhCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKhBWRVJTSU9OX0NPTkZMSUNUKg5CUkFOQ0hfVU5LTk9XTioPTElCUkFSWV9VTktOT1dOShFjaXJjdWxhdGlvbi5ydWxlcxLJAQoPU2NoZWR1bGVSdWxlU2V0Ei4ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TY2hlZHVsZVJ1bGVTZXRSZXF1ZXN0Gh8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlU2V0ImWKtRhhCgIIBAoECAMQAhACKhBSVUxFX1NFVF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKhBWRVJTSU9OX0NPTkZMSUNUKg1FWEFNUExFX0ZBSUxTShFjaXJjdWxhdGlvbi5ydWxlcxKsAQoPV2l0aGRyYXdSdWxlU2V0Ei4ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5XaXRoZHJhd1J1bGVTZXRSZXF1ZXN0Gh8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlU2V0IkiKtRhECgIIBAoECAMQAhACKhBSVUxFX1NFVF9VTktOT1dOKhFSVUxFX1NFVF9JTl9GT1JDRUoRY2lyY3VsYXRpb24ucnVsZXMSfQoIUnVsZVNldHMSJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXRzUmVxdWVzdBooLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVNldHNSZXNwb25zZSIeirUYGgoCCAQKAggDEAEqDkNVUlNPUl9JTlZBTElEEnoKCkdldFJ1bGVTZXQSKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkdldFJ1bGVTZXRSZXF1ZXN0Gh8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlU2V0IiCKtRgcCgIIBAoCCAMQASoQUlVMRV9TRVRfVU5LTk9XThKgAQoMQ2hlY2tSdWxlU2V0EisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaGVja1J1bGVTZXRSZXF1ZXN0GiwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaGVja1J1bGVTZXRSZXNwb25zZSI1irUYMQoCCAQKBAgDEAIQASoQUlVMRV9TRVRfVU5LTk9XTkoRY2lyY3VsYXRpb24ucnVsZXMSuQEKClRyeVJ1bGVTZXQSKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlRyeVJ1bGVTZXRSZXF1ZXN0GioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5UcnlSdWxlU2V0UmVzcG9uc2UiVIq1GFAKAggECgQIAxACEAEqEFJVTEVfU0VUX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5ydWxlcxKVAQoJUG9zdHBvbmVkEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Qb3N0cG9uZWRSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Qb3N0cG9uZWRSZXNwb25zZSIzirUYLwoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEm4KC1Bvc3Rwb25lRHVlEioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Qb3N0cG9uZUR1ZVJlcXVlc3QaKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBvc3Rwb25lRHVlUmVzcG9uc2UiBoq1GAIQAhJlCghTd2VlcER1ZRInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU3dlZXBEdWVSZXF1ZXN0GigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Td2VlcER1ZVJlc3BvbnNlIgaKtRgCEAISuAMKCVBsYWNlSG9sZBIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUGxhY2VIb2xkUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZCLiAoq1GN0CCgQIARABCgQIAhABCgQIAxABCgIIBAoECAMQAhACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg5SRUFERVJfQkxPQ0tFRCoOUkVBREVSX0VYUElSRUQqDlJFQ09SRF9VTktOT1dOKgxJVEVNX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqD05PVEhJTkdfVE9fSE9MRCoLSE9MRF9FWElTVFMqEU9OX0xPQU5fVE9fUkVBREVSKhJIT0xEX0xJTUlUX1JFQUNIRUQqEUhPTERTX05PVF9BTExPV0VEKg1JVEVNX09OX1NIRUxGKhNQT0lOVF9LRUVQU19OT1RISU5HKhRQSUNLVVBfUE9JTlRfVU5LTk9XTioMSE9MRF9VTktOT1dOKgxOT1RfTElDRU5TRUQqEUxJQ0VOQ0VfRVhIQVVTVEVEShFjaXJjdWxhdGlvbi5ob2xkcxK9AQoKQ2FuY2VsSG9sZBIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2FuY2VsSG9sZFJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGQiZoq1GGIKBAgBEAEKBAgCEAEKBAgDEAEKAggECgQIAxACEAIqDEhPTERfVU5LTk9XTioSSE9MRF9TVEFURV9GT1JCSURTKg1GSUVMRF9JTlZBTElEShFjaXJjdWxhdGlvbi5ob2xkcxK/AQoLU3VzcGVuZEhvbGQSKi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlN1c3BlbmRIb2xkUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZCJmirUYYgoECAEQAQoECAIQAQoECAMQAQoCCAQKBAgDEAIQAioMSE9MRF9VTktOT1dOKhJIT0xEX1NUQVRFX0ZPUkJJRFMqDUZJRUxEX0lOVkFMSURKEWNpcmN1bGF0aW9uLmhvbGRzEq4BCgpSZXN1bWVIb2xkEikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXN1bWVIb2xkUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZCJXirUYUwoECAEQAQoECAIQAQoECAMQAQoCCAQKBAgDEAIQAioMSE9MRF9VTktOT1dOKhJIT0xEX1NUQVRFX0ZPUkJJRFNKEWNpcmN1bGF0aW9uLmhvbGRzEsgBCgVIb2xkcxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZHNSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkc1Jlc3BvbnNlInKKtRhuCgQIARABCgQIAhABCgQIAxABCgIIBAoECAMQAhABKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg5DVVJTT1JfSU5WQUxJRCoNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24uaG9sZHMSmwEKB0dldEhvbGQSJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkdldEhvbGRSZXF1ZXN0GiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkRGV0YWlscyJDirUYPwoECAEQAQoECAIQAQoECAMQAQoCCAQKBAgDEAIQASoMSE9MRF9VTktOT1dOShFjaXJjdWxhdGlvbi5ob2xkcxK8AQoISG9sZExpbmUSJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRMaW5lUmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZHNSZXNwb25zZSJgirUYXAoCCAQKBAgDEAIQASoOUkVDT1JEX1VOS05PV04qDElURU1fVU5LTk9XTioNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmhvbGRzEvABCgpSZWNhbGxMb2FuEikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZWNhbGxMb2FuUmVxdWVzdBoqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmVjYWxsTG9hblJlc3BvbnNlIooBirUYhQEKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLTk9UX09OX0xPQU4qEklURU1fU1RBVEVfRk9SQklEUyoQTE9BTl9OT1RfQVdBSVRFRCoUUkVDQUxMX0dBSU5TX05PVEhJTkcqDUZJRUxEX0lOVkFMSURKEWNpcmN1bGF0aW9uLmhvbGRzEqIBCghQaWNrTGlzdBInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUGlja0xpc3RSZXF1ZXN0GigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QaWNrTGlzdFJlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKg5CUkFOQ0hfVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEqEBCglIb2xkU2hlbGYSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRTaGVsZlJlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRzUmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMS8AEKCE1vdmVJdGVtEicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Nb3ZlSXRlbVJlcXVlc3QaJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlIpIBirUYjQEKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioSSVRFTV9TVEFURV9GT1JCSURTKgxJVEVNX09OX0xPQU4qDUZJRUxEX0lOVkFMSUQqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTioWUE9JTlRfVEFLRVNfTk9fUkVUVVJOU0oRY2lyY3VsYXRpb24uaXRlbXMSugEKDEl0ZW1zSW5TdGF0ZRIrLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbXNJblN0YXRlUmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSW5UcmFuc2l0UmVzcG9uc2UiUoq1GE4KAggECgQIAxACEAEqDUZJRUxEX0lOVkFMSUQqDkJSQU5DSF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSzwEKClB1dExpY2VuY2USKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlB1dExpY2VuY2VSZXF1ZXN0Gh8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MaWNlbmNlInWKtRhxCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg5SRUNPUkRfVU5LTk9XTioOQlJBTkNIX1VOS05PV04qD0xJQ0VOQ0VfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVEoRY2lyY3VsYXRpb24uaXRlbXMSkgEKCExpY2VuY2VzEicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MaWNlbmNlc1JlcXVlc3QaKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2VzUmVzcG9uc2UiM4q1GC8KAggECgQIAxACEAEqDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxKMAQoITGlua0xvYW4SJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpbmtMb2FuUmVxdWVzdBomLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0xpbmsiL4q1GCsKBAgBEAEKBAgCEAEKBAgDEAEQASoVTk9UX09OX0xPQU5fVE9fUkVBREVSEngKB1VzZUxpbmsSJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlVzZUxpbmtSZXF1ZXN0GicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Vc2VMaW5rUmVzcG9uc2UiHIq1GBgKAggCCgIIBBACKgxMSU5LX0lOVkFMSUQSjwEKEEVsZWN0cm9uaWNDb3BpZXMSLy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVsZWN0cm9uaWNDb3BpZXNSZXF1ZXN0GjAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljQ29waWVzUmVzcG9uc2UiGIq1GBQKAAoCCAEKAggCCgIIAwoCCAQQARJxCgxTaG9ydGVuTG9hbnMSKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNob3J0ZW5Mb2Fuc1JlcXVlc3QaLC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNob3J0ZW5Mb2Fuc1Jlc3BvbnNlIgaKtRgCEAISrwEKDlB1dEhvbGRXZWlnaHRzEiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkV2VpZ2h0cxojLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFdlaWdodHMiU4q1GE8KAggECgQIAxACEAIqDkJSQU5DSF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg9SSUdIVF9FTFNFV0hFUkVKEWNpcmN1bGF0aW9uLnJ1bGVzEoIBCg9MaXN0SG9sZFdlaWdodHMSLi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpc3RIb2xkV2VpZ2h0c1JlcXVlc3QaLy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpc3RIb2xkV2VpZ2h0c1Jlc3BvbnNlIg6KtRgKCgIIBAoCCAMQARKZAQoLRXhwbGFpbkhvbGQSKi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkV4cGxhaW5Ib2xkUmVxdWVzdBorLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRXhwbGFpbkhvbGRSZXNwb25zZSIxirUYLQoCCAQKBAgDEAIQASoMSE9MRF9VTktOT1dOShFjaXJjdWxhdGlvbi5ob2xkcxLKAQoLU3VzcGVuc2lvbnMSKi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlN1c3BlbnNpb25zUmVxdWVzdBorLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU3VzcGVuc2lvbnNSZXNwb25zZSJiirUYXgoECAEQAQoECAIQAQoECAMQAQoCCAQKBAgDEAIQASoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoOQ1VSU09SX0lOVkFMSURKEGNpcmN1bGF0aW9uLmxlbmQSuwEKDkxpZnRTdXNwZW5zaW9uEi0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MaWZ0U3VzcGVuc2lvblJlcXVlc3QaIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlN1c3BlbnNpb24iVoq1GFIKAggECgQIAxACEAIqElNVU1BFTlNJT05fVU5LTk9XTioPU1VTUEVOU0lPTl9PVkVSKg1GSUVMRF9JTlZBTElEShBjaXJjdWxhdGlvbi5saWZ0EmIKB0VuZExvYW4SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVuZExvYW5SZXF1ZXN0GicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbmRMb2FuUmVzcG9uc2UiBoq1GAIQAhJuCgtBZHZhbmNlSG9sZBIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQWR2YW5jZUhvbGRSZXF1ZXN0GisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZHZhbmNlSG9sZFJlc3BvbnNlIgaKtRgCEAJKntkCCkgKAQwSAwEAEho+IExlbmRpbmc6IGl0ZW1zLCBsb2FucywgYW5kIHRoZSBydWxlcyB0aGF0IGRlY2lkZSBhYm91dCB0aGVtLgoKQwoCBgASBQgAkQMBGjYgVGhlIGxvYW4gZGVzayBvZiB0aGUgY2l0eSwgd2hlcmV2ZXIgdGhlIGRlc2sgc3RhbmRzLgoKxAYKBAYAAgASBBECFAMatQYgTGVuZHMgYW4gaXRlbSB0byB0aGUgcmVhZGVyIHRoYXQgaXMgc2lnbmVkIGluIChvciwgd2hlcmUgc3RhZmYgYXJlIHNpZ25lZCBpbiBhdCBhIGRlc2ssIHRvIHRoZSByZWFkZXIgb2YgYSBjYXJkKS4gV2hhdAogd2FzIGRvbmUgb2ZmbGluZSAodGhlIGNhbGwgY2FycmllcyBhIHRpbWUgaW4gdGhlIHBhc3QgYW5kIGEgZGV2aWNlIHNlcXVlbmNlLCBvciBubyBzZXNzaW9uLCBvciBpcyBvbGRlciB0aGFuIGEgcmVwZWF0CiBjYW4gYmUpIGlzIHJlY29yZGVkIHdoYXRldmVyIHRoZSBydWxlcyBzYXk7IGVhY2ggcnVsZSB0aGF0IGl0IGJyb2tlIGJlY29tZXMgYSBjb25mbGljdC4gQSByZXBlYXQsIHdoaWNoIGNhcnJpZXMgdGhlCiB0aW1lIG9mIHRoZSBmaXJzdCB0cnkgYW5kIG5vIGRldmljZSBzZXF1ZW5jZSwgaXMgZGVjaWRlZCBieSB0aGUgcnVsZXMgYXMgb2YgdGhlbi4gQSBkZXZpY2Ugd2hvc2UgcmVhZGVyIGNvdWxkIG5vdAogc2lnbiBpbiwgc2luY2UgaXRzIGxpbmUgd2FzIGRvd24sIHRlbGxzIHN1Y2ggYSBsb2FuIGxhdGVyIHdpdGhvdXQgYSBzZXNzaW9uIGFuZCBuYW1lcyB0aGUgY2FyZC4KCiBXaXRoIGEgYHJlY29yZF9pZGAgaW5zdGVhZCBvZiBhIGJhcmNvZGUgYW4gZWxlY3Ryb25pYyBjb3B5IGlzIGxlbnQsIHRvIGEgcmVhZGVyIHdobyBpcyBzaWduZWQgaW4gYW55d2hlcmUsIG9uIGEgcGhvbmUgdG9vOiB1bmRlciB0aGUgc2FtZQogcnVsZXMgYW5kIGxpbWl0cy4gVGhlIGFuc3dlciBoYXMgYSBsaW5rIHRvIGl0OyB0aGUgbG9hbiBlbmRzIGJ5IGl0c2VsZiB3aGVuIGl0IGZhbGxzIGR1ZSwgb3IgZWFybGllciBieSBSZXR1cm4uCgqhAQoEBgACARIEFgIZAxqSASBUYWtlcyBhbiBpdGVtIGJhY2ssIGZyb20gYW55b25lLCBhbnl3aGVyZTsgYW4gZWxlY3Ryb25pYyBjb3B5IGZyb20gdGhlIHJlYWRlciB3aG8gaGFzIGl0LCBvciBzdGFmZi4gQW4gaXRlbSBvZiBhbm90aGVyIGJyYW5jaCBnb2VzIGludG8gdHJhbnNpdC4KCisKBAYAAgISBBsCHgMaHSBNb3ZlcyBhIGxvYW4ncyBkdWUgZGF0ZSBvbi4KCtkBCgQGAAIDEgQhAiQDGsoBIExpc3RzIHRoZSByZWFkZXIncyBsb2Fuczogb3BlbiBvbmVzIGJ5IGR1ZSBkYXRlLCBvciBwYXN0IG9uZXMsIG5ld2VzdCBmaXJzdC4gQXQgYSBkZXNrIHdoZXJlIG5vYm9keSBpcyBzaWduZWQgaW4gdGhlCiBvcGVuIGxvYW5zIG9mIHRoZSBjYXJkIHRoYXQgaXMgcHJlc2VudGVkIHRoZXJlIGFyZSB0b2xkOyBwYXN0IG9uZXMgbmVlZCBhIHNlc3Npb24uCgpfCgQGAAIEEgQmAikDGlEgVGVsbHMgd2hhdCB3b3VsZCBiZSBkZWNpZGVkLCBieSB3aGljaCBydWxlIGFuZCB3aHksIGFuZCB3aGljaCBvdGhlciBydWxlcyBsb3N0LgoKNgoEBgACBRIEKwItAxooIExpc3RzIHdoZXJlIHRoZSBpdGVtcyBvZiBhIHJlY29yZCBhcmUuCgp6CgQGAAIGEgQvAjIDGmwgVGVsbHMgYW4gaXRlbSBieSBpdHMgYmFyY29kZTogd2hhdCBpdCBpcywgd2hlcmUgaXQgaXMsIGFuZCBpdHMgb3BlbiBsb2FuIGFzIGZhciBhcyB0aGUgY2FsbGVyIG1heSBrbm93IGl0LgoKdQoEBgACBxIENAI2AxpnIExpc3RzIHdoYXQgaGFwcGVuZWQgdG8gYW4gaXRlbSBhbmQgdG8gaXRzIGxvYW5zLCB0aGUgbGFzdCBmaXJzdDogd2hvIGRpZCBpdCB3aGVyZSwgYW5kIGJ5IHdoaWNoIGNhbGwuCgpfCgQGAAIIEgQ4AjoDGlEgTGlzdHMgdGhlIG9wZW4gbG9hbnMgb2YgYSBicmFuY2ggdGhhdCBhcmUgb3ZlcmR1ZSwgdGhlIGVhcmxpZXN0IGR1ZSBkYXRlIGZpcnN0LgoKaQoEBgACCRIEPAI+AxpbIExpc3RzIHRoZSBpdGVtcyB0aGF0IGFyZSBvbiB0aGVpciB3YXkgdG8gYSBicmFuY2gsIHdoYXQgd2FzIHNlbnQgZmlyc3QgYmVmb3JlIHRoZSBvdGhlcnMuCgqPAgoEBgACChIEQQJEAxqAAiBUYWtlcyBtYW55IGl0ZW1zIGJhY2ssIGZyb20gYSBzb3J0ZXIsIGEgdHJvbGxleSBvciBhIGJvb2sgZHJvcDogYW4gaXRlbSBvZiB0aGUgc3RyZWFtIGZvciBlYWNoLCBhbnN3ZXJlZCB3aXRoIHdoZXJlIGl0IGdvZXMuIFdoYXQgY2FuJ3QgYmUKIHRha2VuIGJhY2sgaXMgYW5zd2VyZWQgd2l0aCB3aHksIGFuZCB0aGUgcmVzdCBnb2VzIG9uOyB3aGF0IG5vYm9keSBrbm93cyBvZiBhIHNvcnRlciBvciBhIGRyb3AgaXMgYW4gaXRlbSBvZiB3b3JrLgoKrgEKBAYAAgsSBEcCSgManwEgU2F5cyB0aGF0IGEgYm9vayBkcm9wIGlzIGVtcHRpZWQgbm93LiBXaGF0IGlzIHRha2VuIGJhY2sgYXMgb2YgaXRzIGJhdGNoIGNvdW50cyBhcyByZXR1cm5lZCBhdCB0aGUgbW9tZW50IHRoYXQgaXMgYmVzdCBmb3IgcmVhZGVycywgYnkgdGhlIHJ1bGUKIG9mIHRoZSBkcm9wLgoKrwEKBAYAAgwSBE0CUAMaoAEgQWRkcyBvciBjaGFuZ2VzIHdoYXQgY291bnRzIGZvciB3aGF0IGlzIGZvdW5kIGluIGEgYm9vayBkcm9wOiBhIHNlcnZpY2UgcG9pbnQgb2YgdGhlIGtpbmQgQk9PS19EUk9QLCBvciBvbmUgdGhhdCBoYXMgYSBzbG90LCBhcyB3aGljaCBpdCBjb3VudHMKIGZyb20gdGhlbiBvbi4KCkUKBAYAAg0SBFICVAMaNyBMaXN0cyB0aGUgYm9vayBkcm9wcyB3aXRoIHdoZW4gZWFjaCB3YXMgZW1wdGllZCBsYXN0LgoKrgEKBAYAAg4SBFcCWgManwEgQ291bnRzIGFuIGl0ZW0gdGhhdCB3YXMgdXNlZCBpbiB0aGUgbGlicmFyeSBhbmQgbm90IGxlbnQ6IGl0IHdhcyBsZWZ0IG9uIGEgdGFibGUuIEl0IGlzIGNoZWNrZWQgaW4gd2hlcmUgaXQgbGllczogd2hhdCB3YXMgb24gaXRzIHdheSwgb3IKIG1pc3NpbmcsIGlzIHRoZXJlLgoKTwoEBgACDxIEXAJeAxpBIExpc3RzIHdoYXQgd2FzIHVzZWQgaW4gYSBicmFuY2ggd2l0aG91dCBiZWluZyBsZW50LCBkYXkgYnkgZGF5LgoK0QEKBAYAAhASBGECZAMawgEgVGFrZXMgYmFjayB3aGF0IHRoaXMgZGVzayBkaWQgd2l0aCBhbiBpdGVtIGxhc3QsIHdpdGhpbiBhIG1pbnV0ZSBhbmQgYmVmb3JlIGFueXRoaW5nIGVsc2UgaGFwcGVuZWQgdG8gdGhlIGl0ZW06IGl0IGxlbnQgaXQsIHRvb2sgaXQgYmFjaywKIHJlbmV3ZWQgaXRzIGxvYW4gb3IgbW92ZWQgaXQuIFRoZSBoaXN0b3J5IGtlZXBzIGJvdGguCgqmAwoEBgACERIEaAJrAxqXAyBEb2VzIHdpdGggYSBjbGFpbSwgYW4gaXRlbSB0aGF0IGl0cyByZWFkZXIgc2F5cyB3YXMgcmV0dXJuZWQsIHdoYXQgc3RhZmYgaGF2ZSBkZWNpZGVkOiBhbiBhY3Rpb24gb2YgaXRzIGl0ZW0gb2Ygd29yaywgd2hpY2ggdGhlIGNhbGxlciBoYXMKIGNsYWltZWQuICJmb3VuZCI6IGl0IGlzIGluIHRoZSBsaWJyYXJ5OyBpdHMgbG9hbiBlbmRzIGFzIG9mIHdoZW4gdGhlIHJlYWRlciBzYWlkIHNvLiAid2l0aF9yZWFkZXIiOiB0aGUgcmVhZGVyIGhhcyBpdCBhZnRlciBhbGwuICJjaGFyZ2UiOiBpdAogd2FzIGxvb2tlZCBmb3IgaW4gdmFpbjsgaXQgaXMgbG9zdCwgYW5kIHRoZSByZWFkZXIgb3dlcyB3aGF0IGl0IGNvc3RzLiBBIHNlYXJjaCBpbiB2YWluIHRoYXQgaXMgbm90IHRoZSBsYXN0IGlzIGEgY29tbWVudC4KCqABCgQGAAISEgRtAnADGpEBIEJlZ2lucyB0byBjb3VudCB3aGF0IHN0YW5kcyBvbiBzaGVsdmVzIG9mIGEgYnJhbmNoOiB0aG9zZSBvZiBhIHJhbmdlIG9mIGNhbGwgbnVtYmVycywgb2YgYSBjb2xsZWN0aW9uLCBvciBhbGwuIEFueSBudW1iZXIgb2YgZGVza3Mgc2NhbiBmb3IgaXQuCgrNAQoEBgACExIEcwJ2Axq+ASBDb3VudHMgdGhlIGl0ZW1zIG9mIGEgc2hlbGYsIGluIHRoZSBvcmRlciBpbiB3aGljaCB0aGV5IHN0YW5kLCBhbmQgdGVsbHMgb2YgZWFjaCB3aGV0aGVyIGl0IGlzIHdoZXJlIGl0IGJlbG9uZ3MuIFdoYXQgd2FzIG1pc3Npbmcgb3Igb24gaXRzIHdheQogaGVyZSBpcyB0aGVyZSBhZ2FpbjsgYWxsIGVsc2UgaXMgb25seSB0b2xkLgoKLQoEBgACFBIEeAJ6AxofIExpc3RzIGNvdW50cywgdGhlIGxhc3QgZmlyc3QuCgrDAQoEBgACFRIEfQJ/Axq0ASBMaXN0cyB3aGF0IHdhcyBmb3VuZCBieSBhIGNvdW50IHRoYXQgaXMgbm90IHdoZXJlIGl0IGJlbG9uZ3MsIG9yIHdoYXQgd2FzIG5vdCBmb3VuZCwgaW4gdGhlIG9yZGVyIG9mIHRoZSBzaGVsdmVzOiBvbmNlIGl0IGlzIGNsb3NlZCwgd2hhdCBpdCBoYXMKIG1hcmtlZCBhcyBtaXNzaW5nLCBhcyBpdCBpcyBub3cuCgrZAQoEBgACFhIGggEChQEDGsgBIEVuZHMgYSBjb3VudDogd2hhdCBzaG91bGQgYmUgdGhlcmUgYW5kIHdhcyBub3Qgc2Nhbm5lZCBpcyBtaXNzaW5nIGZyb20gbm93IG9uLiBUaGUgY2FsbGVyIHNheXMgaG93IG1hbnkgdGhhdCBhcmUsIGFzIGl0IHdhcyBsaXN0ZWQ7IHdoZXJlIGl0IGlzCiBhbm90aGVyIG51bWJlciwgaXQgaXMgcmVmdXNlZCBhbmQgbm90aGluZyBpcyBtaXNzaW5nLgoKhwEKBAYAAhcSBocBAokBAxp3IFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyOiBtYXJrcyB3aGF0IGEgY291bnQgdGhhdCBpcyBiZWluZyBjbG9zZWQgZGlkIG5vdCBmaW5kIGFzIG1pc3NpbmcsIHNvbWUgaXRlbXMgYXQgYSB0aW1lLgoK+AEKBAYAAhgSBowBAo8BAxrnASBTYXlzIHdoZW4gcmVhZGVycyBhcmUgdG9sZCBvZiBvdmVyZHVlIGxvYW5zLCBhbmQgd2hlbiB0aGV5IGFyZSBzZW50IHRoZSBiaWxsOiBkYXlzIGFmdGVyIHRoZSBkdWUgZGF0ZSwgb2YgYSBicmFuY2ggb3Igb2YgYWxsIGJyYW5jaGVzIHRoYXQgaGF2ZQogbm8gZGF5cyBvZiB0aGVpciBvd247IHdobyBoYXMgdGhlIHJpZ2h0IGF0IGEgYnJhbmNoIGFsb25lIG1heSBzYXkgaXQgb2YgdGhhdCBicmFuY2guCgo6CgQGAAIZEgaRAQKTAQMaKiBMaXN0cyB0aGVtOiB0aG9zZSBvZiBhbGwgYnJhbmNoZXMgZmlyc3QuCgrQAQoEBgACGhIGlgECmAEDGr8BIExpc3RzIGhvdyBtYW55IGxvYW5zIGJlZ2FuIGFuZCBob3cgbWFueSBlbmRlZCBhdCBhIGJyYW5jaCwgaG91ciBieSBob3VyIG9mIGxvY2FsIGRheXMsIG9yIGZvciBlYWNoIGhvdXIgb2YgdGhlIHdlZWsuIEhvdXJzIHdpdGhvdXQKIGFueSBhcmUgbGVmdCBvdXQuIEl0IGlzIGNvdW50ZWQgYSBtb21lbnQgYWZ0ZXIgdGhlIGxvYW5zLgoKPAoEBgACGxIGmgECnAEDGiwgQWRkcyBvciBjaGFuZ2VzIGFuIGl0ZW0sIGZvdW5kIGJ5IGJhcmNvZGUuCgrWAQoEBgACHBIGnwECoQEDGsUBIE90aGVyIHBsdWdpbnM6IGFkZHMgYW4gaXRlbSB0aGF0IGEgcmVhZGVyIGNob3NlIGluIGEgc2hvcCwgYW5kIGxlbmRzIGl0IHRvIHRoYXQgcmVhZGVyIGF0IG9uY2UsIGJ5IHRoZSBydWxlcyBpbiBmb3JjZSBhdCBpdHMgYnJhbmNoLiBPbgogaXRzIHJldHVybiBpdCBpcyBtYWRlIHJlYWR5IGJlZm9yZSBpdCBpcyBhbiBvcmRpbmFyeSBpdGVtLgoKfAoEBgACHRIGowECpQEDGmwgT3RoZXIgcGx1Z2luczogc3VjaCBhbiBpdGVtIHdhcyBnaXZlbiBiYWNrLCBpbiB0aGUgc2hvcC4gTm90aGluZyBjaGFuZ2VzIHdoZXJlIGl0IGlzIG5vdCBvbiBsb2FuIGFueSBtb3JlLgoKhwEKBAYAAh4SBqcBAqkBAxp3IE90aGVyIHBsdWdpbnM6IHN1Y2ggYW4gaXRlbSBkb2VzIG5vdCBjb21lIHRvIHRoZSBzdG9jazogdGhlIHNhbGUgd2FzIHJldmVyc2VkLCBvciB0aGUgcmVhZGVyIGtlZXBzIGl0LiBJdHMgbG9hbiBlbmRzLgoKhwEKBAYAAh8SBqsBAq0BAxp3IE90aGVyIHBsdWdpbnM6IHN1Y2ggYW4gaXRlbSBpcyByZWFkeSwgd2l0aCBpdHMgb3duIGJhcmNvZGUsIGJyYW5jaCBhbmQgc2hlbGYgbWFyazsgZnJvbSBub3cgb24gaXQgaXMgYW4gb3JkaW5hcnkgb25lLgoKfAoEBgACIBIGrwECsgEDGmwgT3RoZXIgcGx1Z2luczogYSBob2xkIGZvciB0aGUgcmVhZGVyIGZvciB3aG9tIGEgYm9vayB3YXMgYm91Z2h0LCBvbiBpdHMgcmVjb3JkLCBieSB0aGUgcnVsZXMgb2YgUGxhY2VIb2xkLgoK6wEKBAYAAiESBrUBArcBAxraASBEZWxpdmVyeToga2VlcHMgb25lIGl0ZW0gdGhhdCBpcyBvbiBhIHNoZWxmIGZvciBhIHJlYWRlciwgYnkgYSBob2xkIG9uIGl0IHRoYXQgaXMgbm90IG9uIHBpY2sgbGlzdHM6IHdob2V2ZXIgY2FsbHMgaGFzIGl0IGZldGNoZWQuIEl0IGlzIHRoZSByZWFkZXIncwogdHVybiBvbmNlIGl0IGlzIHNjYW5uZWQsIHVubGVzcyBzb21lYm9keSB3YWl0cyB3aG8gYXNrZWQgZWFybGllci4KCuoBCgQGAAIiEga6AQK8AQMa2QEgRGVsaXZlcnk6IGFuIGl0ZW0gd2FzIGJyb3VnaHQgdG8gYSByZWFkZXIsIHdobyBoYXMgaXQ6IGl0IGlzIGxlbnQgYXMgb2YgdGhlbiwgYnkgdGhlIHJ1bGVzIG9mIHRoZSBicmFuY2ggdGhhdCBpdCBiZWxvbmdzIHRvLiBXaGF0IHRoZXkgd291bGQgaGF2ZSByZWZ1c2VkIGlzCiBhIGNvbmZsaWN0IGZvciBzdGFmZiwgYXMgb2YgYSBsb2FuIHRoYXQgd2FzIG1hZGUgb2ZmbGluZS4KCj0KBAYAAiMSBr4BAsABAxotIEFkZHMgb3IgY2hhbmdlcyBhIGxvYW4gcnVsZSwgZm91bmQgYnkgY29kZS4KCjwKBAYAAiQSBsIBAsQBAxosIExpc3RzIHRoZSBsb2FuIHJ1bGVzLCBtb3N0IHNwZWNpZmljIGZpcnN0LgoKegoEBgACJRIGxgECyAEDGmogTGlzdHMgd2hhdCBoYXBwZW5lZCBhZ2FpbnN0IHRoZSBydWxlcyBhdCB0ZXJtaW5hbHMgdGhhdCB3ZXJlIG9mZmxpbmUsIG9sZGVzdCBmaXJzdCwgZm9yIHN0YWZmIHRvIHNldHRsZS4KCo0BCgQGAAImEgbKAQLMAQMafSBMaXN0cyB3aGF0IHN0YWZmIGhhdmUgbGVudCBhZ2FpbnN0IHRoZSBydWxlcywgZWFjaCB3aXRoIGl0cyByZWFzb24sIHRoZSBsYXN0IGZpcnN0LiBUaGUgcmlnaHQgaXMgdGhlIG9uZSBieSB3aGljaCB0aGV5IG1heS4KCsoBCgQGAAInEgbPAQLRAQMauQEgU2F5cyB0aGF0IHN0YWZmIGhhdmUgbG9va2VkIGF0IGEgY29uZmxpY3QgYW5kIGRvbmUgd2hhdCB0aGVyZSB3YXMgdG8gZG8uIEl0cyBpdGVtIG9mIHdvcmssIHdoaWNoIEFjdE9uQ29uZmxpY3Qgc2V0dGxlcyB3aXRoIGEKIGRlY2lzaW9uLCBpcyB3aXRoZHJhd24sIGFsc28gd2hpbGUgc29tZWJvZHkgd29ya3Mgb24gaXQuCgryAgoEBgACKBIG1QEC2AEDGuECIERvZXMgd2l0aCBhIGNvbmZsaWN0IHdoYXQgc3RhZmYgaGF2ZSBkZWNpZGVkOiBhbiBhY3Rpb24gb2YgaXRzIGl0ZW0gb2Ygd29yaywgd2hpY2ggdGhlIGNhbGxlciBoYXMgY2xhaW1lZC4gImFjY2VwdCI6IHdoYXQgaGFwcGVuZWQKIHN0YXlzIGFzIGl0IHdhcyByZWNvcmRlZC4gInJldmVyc2UiOiB0aGUgbG9hbiB0aGF0IHdhcyBtYWRlIG9mIGl0IGVuZHMgbm93LCBhbmQgdGhlIGl0ZW0gaXMgd2hlcmUgaXQgd2FzIHNlZW4gbGFzdC4gImNoYXJnZSI6IHRoZQogcmVhZGVyIG93ZXMgdGhlIGBhbW91bnRgLiAiY29udGFjdCI6IHRoZSByZWFkZXIgd2FzIHRvbGQ7IHRoZSBub3RlIHNheXMgd2hhdCBjYW1lIG9mIGl0LgoKTwoEBgACKRIG2gEC3QEDGj8gVGhlIHNhbWUgd2l0aCBtYW55IGNvbmZsaWN0cywgYW4gaXRlbSBvZiB0aGUgc3RyZWFtIGZvciBlYWNoLgoKeAoEBgACKhIG3wEC4QEDGmggVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXI6IGFkZHMgaXRlbXMgb2Ygd29yayBmb3Igb3BlbiBjb25mbGljdHMgdGhhdCBhbiBlYXJsaWVyIHZlcnNpb24gcmVjb3JkZWQuCgrNAQoEBgACKxIG5AEC5gEDGrwBIFNheXMgdGhhdCB0d28gcmVjb3JkcyBvZiByZWFkZXJzIGFyZSBvZiBvbmUgcGVyc29uOiBmcm9tIHRoaXMgY29tbWl0IG9uIGxpbWl0cyBob2xkIG92ZXIgdGhlIGxvYW5zIG9mIGJvdGgsIGFuZCBlYWNoIGxpc3RzIHRoZW0gYWxsLiBMb2FucyBzdGF5CiB3aXRoIHRoZSByZWNvcmQgdGhhdCB0aGV5IHdlcmUgbWFkZSB3aXRoLgoKhQEKBAYAAiwSBugBAuoBAxp1IFNheXMgdGhhdCBhIHJlY29yZCB0aGF0IHdhcyBtZXJnZWQgaXMgYW5vdGhlciBwZXJzb24ncyBhZnRlciBhbGw6IGVhY2ggcmVjb3JkIGhhcyB0aGUgbG9hbnMgdGhhdCB3ZXJlIG1hZGUgd2l0aCBpdC4KCqUBCgQGAAItEgbtAQLwAQMalAEgV3JpdGVzIHRoZSBkcmFmdCBvZiBhIHJ1bGUgc2V0LCBmb3VuZCBieSBpdHMgY29kZTogd2hvbGUsIHdpdGggaXRzIGxpbWl0cyBhbmQgaXRzIGV4YW1wbGVzLiBXaGF0IGlzIGluIGZvcmNlIG9yIHdhaXRzIGZvciBpdHMgZGF5IHN0YXlzIGFzCiBpdCBpcy4KCoYBCgQGAAIuEgbyAQL1AQMadiBIYXMgdGhlIGRyYWZ0IG9mIGEgcnVsZSBzZXQgdGFrZSBlZmZlY3QgYXQgYSBtb21lbnQsIGZyb20gd2hpY2ggb24gaXQgYWxvbmUgZGVjaWRlcy4gRWFjaCBvZiBpdHMgZXhhbXBsZXMgbXVzdCBob2xkLgoKSgoEBgACLxIG9wEC+gEDGjogVGFrZXMgYmFjayB0aGF0IGEgcnVsZSBzZXQgdGFrZXMgZWZmZWN0LCBiZWZvcmUgaXQgZG9lcy4KCk0KBAYAAjASBvwBAv4BAxo9IExpc3RzIHRoZSBydWxlIHNldHMgd2l0aG91dCB0aGVpciBjb250ZW50cywgdGhlIGxhc3QgZmlyc3QuCgopCgQGAAIxEgaAAgKCAgMaGSBUZWxscyBhIHJ1bGUgc2V0IHdob2xlLgoKfgoEBgACMhIGhAIChwIDGm4gRGVjaWRlcyB0aGUgZXhhbXBsZXMgb2YgYSBydWxlIHNldCwgYW5kIHRlbGxzIG9mIGVhY2ggd2hldGhlciB0aGUgYW5zd2VyIGlzIHRoZSBvbmUgdGhhdCBzdGFmZiBoYXZlIHdyaXR0ZW4uCgqHAQoEBgACMxIGiQICjAIDGncgRGVjaWRlcyBsb2FucyB0aGF0IHdlcmUgbWFkZSBvbmNlIG1vcmUsIGJ5IGEgcnVsZSBzZXQsIGFuZCB0ZWxscyB0aG9zZSBmb3Igd2hpY2ggc29tZXRoaW5nIHdvdWxkIGhhdmUgYmVlbiBvdGhlcndpc2UuCgqZAQoEBgACNBIGjgICkAIDGogBIExpc3RzIHRoZSBsb2FucyB3aG9zZSBkdWUgZGF0ZXMgd2VyZSBtb3ZlZCBvbiwgc2luY2UgdGhlIGJyYW5jaCB0aGF0IGxlbnQgaXMgY2xvc2VkIHRoZW46IGJ5IGEgY2xvc3VyZSwgb3IgYnkgY2hhbmdlcyBvZiBpdHMgY2FsZW5kYXIuCgr7AQoEBgACNRIGkwIClQIDGuoBIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGFmdGVyIGEgY2xvc3VyZSBvciBhIGNoYW5nZSBvZiBhIGNhbGVuZGFyOiBtb3ZlcyBkdWUgZGF0ZXMgb24gdGhhdCBmYWxsIHdoZXJlIGEgYnJhbmNoIGlzIGNsb3NlZC4gRWFjaCBtb3Zlcwogb25jZSwgYW5kIG5vbmUgbW92ZXMgYmFjayB3aGVyZSB0aGUgY2xvc3VyZSBpcyBzaG9ydGVuZWQgb3IgbGlmdGVkOiBpdCB3YXMgdG9sZCB0byBhIHJlYWRlci4KCn0KBAYAAjYSBpcCApkCAxptIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIGJyYW5jaDogdGVsbHMgd2hpY2ggb2YgaXRzIGxvYW5zIGFyZSBkdWUgc29vbiBhbmQgd2hpY2ggYXJlIG92ZXJkdWUuCgqqAwoEBgACNxIGnQICoAIDGpkDIEFza3MgZm9yIGFuIGl0ZW06IG9mIGEgd29yaywgb2Ygb25lIHJlY29yZCwgb3Igb25lIGl0ZW07IG9yIHN0YWZmIGZvciB0aGUgcmVhZGVyIG9mIGEgY2FyZC4gSXQgd2FpdHMgaW4gdGhlIGxpbmUgb2YgaXRzIHdvcmsgdW50aWwgYW4KIGl0ZW0gY29tZXMgaW4gdGhhdCBmaXRzLCB3aGljaCB0aGVuIHdhaXRzIGZvciB0aGUgcmVhZGVyIGF0IHRoZSBwaWNrLXVwIHBvaW50LiBXaGVyZSBhbiBpdGVtIGlzIG9uIGEgc2hlbGYsIGEgYnJhbmNoIGlzIGFza2VkIHRvIGZldGNoIGl0LgogV2l0aCBhbiBlbGVjdHJvbmljIGZvcm0gaXQgYXNrcyBmb3IgYSBjb3B5IHVuZGVyIGEgbGljZW5jZSwgd2hpY2ggaXMgb2ZmZXJlZCB0byB0aGUgbmV4dCBpbiB0aGUgbGluZSBmb3Igc29tZSBkYXlzIG9uY2Ugb25lIGlzIGZyZWUuCgppCgQGAAI4EgaiAgKlAgMaWSBHaXZlcyBhIGhvbGQgdXAuIEFuIGl0ZW0gdGhhdCB3YWl0cyBmb3IgaXQgc3RheXMgb24gdGhlIGhvbGQgc2hlbGYgdW50aWwgc3RhZmYgc2NhbiBpdC4KClAKBAYAAjkSBqcCAqoCAxpAIExldHMgb3RoZXJzIGdvIGZpcnN0IGZvciBhIHdoaWxlOyB0aGUgcGxhY2UgaW4gdGhlIGxpbmUgc3RheXMuCgosCgQGAAI6EgasAgKvAgMaHCBFbmRzIHRoYXQgYmVmb3JlIGl0cyB0aW1lLgoKeAoEBgACOxIGsQICtAIDGmggTGlzdHMgdGhlIHJlYWRlcidzIGhvbGRzOiBvcGVuIG9uZXMsIHRob3NlIGZpcnN0IHRoYXQgd2VyZSBwbGFjZWQgZmlyc3QsIG9yIHBhc3Qgb25lcywgdGhlIGxhc3QgZmlyc3QuCgp1CgQGAAI8Ega2AgK4AgMaZSBUZWxscyBhIGhvbGQgd2l0aCBpdHMgcG9zaXRpb24sIGFuIGVzdGltYXRlIG9mIHdoZW4gYW4gaXRlbSB3aWxsIGJlIHRoZXJlLCBhbmQgd2hhdCBoYXBwZW5lZCB0byBpdC4KCj0KBAYAAj0SBroCArwCAxotIExpc3RzIHdobyB3YWl0cyBmb3IgYSB3b3JrLCBpbiB0aGVpciBvcmRlci4KCpwCCgQGAAI+Ega/AgLCAgMaiwIgSGFzIGEgbG9hbiBmYWxsIGR1ZSBzb29uZXIsIHNpbmNlIHNvbWVib2R5IHdhaXRzIHdob20gdGhlIGl0ZW0gd291bGQgc2VydmU6IGFzIHNvb24gYXMgdGhlIHJ1bGVzIGFsbG93LCBhdCB0aGUgZW5kIG9mIGFuIG9wZW5pbmcgZGF5LiBUaGUKIHJlYWRlciBpcyB0b2xkLiBBIHJ1bGUgd2l0aCBgcmVjYWxsc19hbGxvd2VkYCBkb2VzIHRoZSBzYW1lIGJ5IGl0c2VsZiB3aGVyZSBhIGhvbGQgaXMgcGxhY2VkIGFuZCBub3RoaW5nIGlzIG9uIGEgc2hlbGYgZm9yIGl0LgoKcwoEBgACPxIGxAICxgIDGmMgTGlzdHMgd2hhdCBhIGJyYW5jaCBpcyBhc2tlZCB0byBmZXRjaCBmcm9tIGl0cyBzaGVsdmVzOyBlYWNoIHBhZ2UgaXMgaW4gdGhlIG9yZGVyIG9mIHRoZSBzaGVsdmVzLgoKeQoEBgACQBIGyAICygIDGmkgTGlzdHMgd2hhdCBzdGFuZHMgb24gdGhlIGhvbGQgc2hlbGYgb2YgYSBicmFuY2gsIG9yIG9ubHkgd2hhdCBpcyB0byBiZSBjbGVhcmVkLCBzaW5jZSBpdHMgaG9sZCBpcyBvdmVyLgoKxgEKBAYAAkESBs0CAtACAxq1ASBNb3ZlcyBhbiBpdGVtIGluIGl0cyBsaWZlOiBpdCBpcyBsb3N0LCBtaXNzaW5nLCBkYW1hZ2VkLCBpbiByZXBhaXIsIHdpdGhkcmF3biwgb3IgZml0IGZvciBsZW5kaW5nIGFnYWluLiBXaGF0IHdhcyBkb25lIHdoaWxlIHRoZSBkZXNrIHdhcwogb2ZmbGluZSBhbmQgY2FuJ3QgYmUgYmVjb21lcyBhIGNvbmZsaWN0LgoKkwEKBAYAAkISBtICAtQCAxqCASBMaXN0cyB0aGUgaXRlbXMgaW4gYSBzdGF0ZSBpbiB3aGljaCBzdGFmZiBrZWVwIHRoZW0gYmFjaywgTE9TVCBmb3IgaW5zdGFuY2U7IHdpdGggYSBicmFuY2ggb25seSB0aG9zZSB0aGF0IHdlcmUgbGFzdCBzZWVuIHRoZXJlLgoKbwoEBgACQxIG1gIC2QIDGl8gQWRkcyBvciBjaGFuZ2VzIGEgbGljZW5jZSwgZm91bmQgYnkgY29kZTogaG93IG1hbnkgZWxlY3Ryb25pYyBjb3BpZXMgb2YgYSByZWNvcmQgbWF5IGJlIGxlbnQuCgphCgQGAAJEEgbbAgLdAgMaUSBMaXN0cyB0aGUgbGljZW5jZXMgb2YgYSByZWNvcmQsIG9yIGFsbCwgYnkgY29kZSwgd2l0aCBob3cgbXVjaCBvZiBlYWNoIGlzIHVzZWQuCgpwCgQGAAJFEgbfAgLiAgMaYCBUZWxscyBhIG5ldyBsaW5rIHRvIGFuIGVsZWN0cm9uaWMgY29weSB0aGF0IHRoZSByZWFkZXIgaGFzIG9uIGxvYW4sIGFzIEJvcnJvdyB0ZWxscyB0aGUgZmlyc3QuCgp2CgQGAAJGEgbkAgLmAgMaZiBGb3IgdGhlIHByb3ZpZGVyIHRvIHdob20gYSBsaW5rIGxlYWRzOiB0ZWxscyB3aGV0aGVyIGl0cyB0b2tlbiBpcyBnb29kLCBhbmQgY291bnRzIHRoYXQgaXQgd2FzIHVzZWQuCgp7CgQGAAJHEgboAgLqAgMaayBUZWxscyB3aGV0aGVyIGVsZWN0cm9uaWMgY29waWVzIG9mIGEgcmVjb3JkIGNhbiBiZSBoYWQ6IGluIHdoaWNoIGZvcm1zLCBob3cgbWFueSBhcmUgbGVudCwgaG93IG1hbnkgd2FpdC4KCpQBCgQGAAJIEgbsAgLuAgMagwEgVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgYWZ0ZXIgYSBsaWNlbmNlIHdhcyBjaGFuZ2VkOiBvcGVuIGxvYW5zIHRoYXQgd291bGQgbGFzdCBsb25nZXIgdGhhbiBpdCBlbmQgd2l0aCBpdCwgc29tZSBhdCBhIHRpbWUuCgrDAQoEBgACSRIG8QIC9AIDGrIBIFNheXMgd2hhdCBjb3VudHMgaG93IG11Y2ggd2hlcmUgYSBicmFuY2ggaXMgY2hvc2VuIHRoYXQgaXMgYXNrZWQgdG8gZmV0Y2ggYW4gaXRlbSBmb3IgYSBob2xkOiBmb3IgdGhlIHBpY2stdXAgcG9pbnRzIG9mIGEgYnJhbmNoLCBvciBmb3IgYWxsIHRoYXQKIGhhdmUgbm8gd2VpZ2h0cyBvZiB0aGVpciBvd24uCgo6CgQGAAJKEgb2AgL4AgMaKiBMaXN0cyB0aGVtOiB0aG9zZSBvZiBhbGwgYnJhbmNoZXMgZmlyc3QuCgrEAQoEBgACSxIG+wIC/QIDGrMBIFRlbGxzIHdoaWNoIGJyYW5jaGVzIGNvdWxkIGZldGNoIGFuIGl0ZW0gZm9yIGEgaG9sZCB0aGF0IHdhaXRzLCB3aXRoIHRoZSBwb2ludHMgb2YgZWFjaCBhbmQgd2hhdCB0aGV5IGFyZSBtYWRlIG9mLCB0aGUgYmVzdCBmaXJzdDogYXMgb2Ygbm93LCBhbmQKIGFzIGlmIG5vbmUgaGFkIGJlZW4gYXNrZWQgeWV0LgoKdQoEBgACTBIG/wICggMDGmUgTGlzdHMgZm9yIGhvdyBsb25nIGEgcmVhZGVyIG1heSBub3QgYm9ycm93IHNpbmNlIHNvbWV0aGluZyBjYW1lIGJhY2sgbGF0ZSwgYW5kIHdoeTsgdGhlIGxhc3QgZmlyc3QuCgo0CgQGAAJNEgaEAwKHAwMaJCBFbmRzIGEgc3VzcGVuc2lvbiBiZWZvcmUgaXRzIHRpbWUuCgpvCgQGAAJOEgaJAwKLAwMaXyBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCBsb2FuIG9mIGFuIGVsZWN0cm9uaWMgY29weTogaXQgZW5kcyB3aGVuIGl0IGZhbGxzIGR1ZS4KCrgBCgQGAAJPEgaOAwKQAwMapwEgVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgZm9yIGVhY2ggaG9sZCB0aGF0IGhhcyBhIGRhdGU6IGl0cyBzdXNwZW5zaW9uIG9yIGl0cyB0aW1lIG9uIHRoZSBzaGVsZiBpcyBvdmVyLCBpdCBpcyBub3QgbmVlZGVkIGFueSBtb3JlLAogb3IgYW5vdGhlciBicmFuY2ggaXMgYXNrZWQuCgooCgIFABIGlAMA1AMBGhogV2h5IENpcmN1bGF0aW9uIHJlZnVzZXMuCgotCgIFARIG1wMA6QMBGh8gV2hlcmUgYW4gaXRlbSBpcyBpbiBpdHMgbGlmZS4KClEKBAUBAgMSBNwDAhEaQyBPbiBpdHMgd2F5IHRvIHdoZXJlIGl0IGJlbG9uZ3MsIG9yIHRvIHdoZXJlIGEgcmVhZGVyIHBpY2tzIGl0IHVwLgoKXAoEBQECBhIE4AMCFBpOIEF0IGEgcGljay11cCBwb2ludDogYSByZWFkZXIgd2hvIGFza2VkIGZvciBpdCBoYXMgc29tZSBkYXlzIHRvIGNvbWUsIG9yIGhhZC4KCkgKBAUBAgcSBOIDAhcaOiBUaGUgcmVhZGVyIHdobyBoYXMgaXQgb24gbG9hbiBzYXlzIHRoYXQgaXQgd2FzIHJldHVybmVkLgoKPgoEBQECCRIE5QMCDhowIE5vdCB3aGVyZSBpdCBzaG91bGQgYmU7IG5vYm9keSBoYXMgaXQgb24gbG9hbi4KCi4KBAQAAgMSBPADAhsaICBUaGUgYnJhbmNoIHRoYXQgaXQgYmVsb25ncyB0by4KCksKBAQAAgQSBPIDAhYaPSBUaGUgYnJhbmNoIHRoYXQgaXQgaXMgYXQsIG9yLCBpbiB0cmFuc2l0LCB3YXMgbGFzdCBzZWVuIGF0LgoKKgoEBAACBRIE9AMCIhocIEluIHRyYW5zaXQ6IHdoZXJlIGl0IGdvZXMuCgpECgQEAAIGEgT2AwIXGjYgImJvb2siLCAicmVmZXJlbmNlIiwgImR2ZCI6IHdoYXQgcnVsZXMgYXJlIG1hZGUgZm9yLgoKKAoEBAACCRIE+gMCFxoaIE9uIGxvYW46IHdoZW4gaXQgaXMgZHVlLgoKggEKBAQAAgsSBP0DAhUadCBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlIGJ5IFB1dEl0ZW07IGxlbmRpbmcgY2hhbmdlcyBub3RoaW5nIG9mIGl0LiBUb2xkIGJ5IEdldEl0ZW0sIEl0ZW1zIGFuZCBQdXRJdGVtLCBlbHNld2hlcmUgMC4KCpcBCgQEAAIMEgT/AwIaGogBIFdoZXJlIGl0IGJlbG9uZ3Mgd2l0aGluIHRoZSBicmFuY2gsIGFzIGl0cyBsaWJyYXJ5IHNheXM6ICJyZWZlcmVuY2UiLCAiY2hpbGRyZW4iLiBUb2xkIGJ5IEdldEl0ZW0sIEl0ZW1zIGFuZCBQdXRJdGVtLCBlbHNld2hlcmUgZW1wdHkuCgpRCgQEAAINEgSBBAIYGkMgSVNPIDYzOS0yL0IsICJjaGkiOiBpdHMgcmVjb3JkJ3Mgd2hlbiB0aGUgaXRlbSB3YXMgcHV0LiBMaWtld2lzZS4KClIKBAQAAg4SBIMEAhUaRCBJbiB0cmFuc2l0IG9yIG9uIHRoZSBob2xkIHNoZWxmOiB0aGUgaG9sZCB0aGF0IGl0IGlzIGZvcjsgMDogbm9uZS4KCjAKAgQBEgaHBACaBAEaIiBBbiBpdGVtIHdpdGggd2hhdCBiZWxvbmdzIHRvIGl0LgoKIQoEBAECABIEiQQCEBoTIFdpdGggaXRzIHZlcnNpb24uCgq7AQoEBAECARIEjAQCEBqsASBUaGUgb3BlbiBsb2FuLiBBYnNlbnQgd2hlcmUgdGhlcmUgaXMgbm9uZSwgYW5kIHdoZXJlIHRoZSBjYWxsZXIgbWF5IG5vdCBrbm93IHdob3NlIGl0IGlzOiBhIGRlc2sgYW5kIGFuIGFkbWluaXN0cmF0b3IKIG1heSwgYW5kIHRoZSByZWFkZXIgd2hvIGhhcyBpdC4gSXRzIGl0ZW0gaXMgYWJzZW50LgoKRQoEBAECAhIEjgQCHho3IFRoZSBuYW1lcyBvZiB0aGUgYnJhbmNoZXM7IGVtcHR5IHdoZXJlIHRoZXJlIGlzIG5vbmUuCgp/CgQEAQIFEgSSBAIXGnEgV2hlbiBhbmQgYXQgd2hpY2ggdGVybWluYWwgaXQgd2FzIGxhc3QgbGVudCBvciB0YWtlbiBiYWNrOyAwIGFuZCBlbXB0eTogbmV2ZXIuIEZvciBhIGRlc2sgYW5kIGFuIGFkbWluaXN0cmF0b3IuCgp9CgQEAQIHEgSVBAIaGm8gT24gdGhlIGhvbGQgc2hlbGY6IHRoZSBjb2RlIG9mIHRoZSBwaWNrLXVwIHBvaW50LCBhbmQgdW50aWwgd2hlbiBpdCBpcyBrZXB0LiBGb3IgYSBkZXNrIGFuZCBhbiBhZG1pbmlzdHJhdG9yLgoKTAoEBAECCRIEmAQCIBo+IFdoYXQgaXQgY29zdHMgdG8gYnV5IGFnYWluLiBGb3IgYSBkZXNrIGFuZCBhbiBhZG1pbmlzdHJhdG9yLgoKHQoEBAICBRIEowQCGxoPIDA6IHN0aWxsIG91dC4KCjMKBAQCAgcSBKYEAhIaJSBUaGUgcnVsZSB0aGF0IGRlY2lkZWQsIGJ5IGl0cyBjb2RlLgoKNAoEBAICChIEqgQCFBomIFN0aWxsIG91dCwgYW5kIGl0cyBkdWUgZGF0ZSBpcyBvdmVyLgoKbQoEBAICCxIErAQCIxpfIEl0IHdhcyByZWNhbGxlZCwgc2luY2Ugc29tZWJvZHkgd2FpdHMgZm9yIGl0OiB0aGUgZHVlIGRhdGUgdGhhdCBpdCBoYWQgYmVmb3JlOyAwOiBpdCB3YXMgbm90LgoKfwoEBAICDBIErgQCHxpxIFdoYXQgY29tZXMgb2YgYmVpbmcgbGF0ZSBieSB0aGUgcnVsZXMgdGhhdCBoZWxkIHdoZW4gaXQgZmVsbCBkdWU7IGFic2VudDogbm90aGluZywgb3Igbm8gcnVsZSBzZXQgd2FzIGluIGZvcmNlLgoKtQEKAgQDEgazBADFBAEapgEgQSBydWxlIGZvciBsb2Fucy4gVGhlIG1vc3Qgc3BlY2lmaWMgdGhhdCBtYXRjaGVzIGRlY2lkZXM6IGVhY2ggb2YgdGhlIHRocmVlIHRoYXQgaXMgZ2l2ZW4gY291bnRzOwogd2hlcmUgYXMgbWFueSBhcmUgZ2l2ZW4sIGNhdGVnb3J5IGdvZXMgYmVmb3JlIHR5cGUgYmVmb3JlIGJyYW5jaC4KCi8KBAQDAgASBLUEAhIaISBTaG9ydCBhbmQgc3RhYmxlOiAiYWR1bHQtYm9vayIuCgobCgQEAwIBEgS3BAIWGg0gRW1wdHk6IGFueS4KCi4KBAQDAgMSBLoEAhYaICAwOiBhbnkuIFRoZSBicmFuY2ggdGhhdCBsZW5kcy4KCm0KBAQDAgYSBL4EAhcaXyBPcGVuIGxvYW5zIHRoYXQgYSByZWFkZXIgbWF5IGhhdmUgdW5kZXIgdGhpcyBydWxlJ3MgY2F0ZWdvcnkgYXQgb25jZSwgd2hhdGV2ZXIgdGhlIGl0ZW0gdHlwZS4KClcKBAQDAggSBMEEAhQaSSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLiBUb2xkIGJ5IExvYW5SdWxlcyBhbmQgUHV0TG9hblJ1bGUsIGVsc2V3aGVyZSAwLgoKVAoEBAMCCRIEwwQCGxpGIEZyb20gd2hlbiB0aGUgcnVsZSBob2xkcywgYW5kIHVudGlsIGJlZm9yZSB3aGVuOyAwOiB3aXRob3V0IGEgYm91bmQuCgqpAQoEBAQCARIEywQCEhqaASBUaGUgcmVhZGVyJ3MgY2FyZDogYXQgYSBkZXNrIHdpdGggYSBzdGFmZiBzZXNzaW9uLCBvciBhdCBhIGRldmljZSB3aXRob3V0IGEgc2Vzc2lvbiB3aGVyZSB0aGUgY2FsbCBjYXJyaWVzIGEgdGltZQogaW4gdGhlIHBhc3QuIEVsc2V3aGVyZSBpdCBpcyByZWZ1c2VkLgoKkwIKBAQEAgISBM4EAh8ahAIgU3RhZmYgd2l0aCB0aGUgcmlnaHQgY2lyY3VsYXRpb24ub3ZlcnJpZGU6IHdoeSB0aGUgaXRlbSBpcyBsZW50IHRob3VnaCBpdCBpcyBrZXB0IGZvciBzb21lYm9keSBlbHNlLCB0aGUgcmVhZGVyIGlzIGJsb2NrZWQsIHRoZSBjYXJkIGhhcyBleHBpcmVkLAogYSBsaW1pdCBpcyByZWFjaGVkLCBvciBzdWNoIGl0ZW1zIGFyZSBub3QgbGVudC4gRWFjaCBydWxlIHRoYXQgaXQgYnJva2UgaXMgYSBjb25mbGljdCB0aGF0IHRoaXMgcmVhc29uIHNldHRsZXMuCgpfCgQEBAIDEgTQBAIYGlEgSW5zdGVhZCBvZiBhIGJhcmNvZGU6IGFuIGVsZWN0cm9uaWMgY29weSBvZiB0aGlzIHJlY29yZCwgb2YgYW55IGZvcm0gb3Igb2Ygb25lLgoKWgoEBAUCARIE1gQCGBpMIE9wZW4gbG9hbnMgb2YgdGhlIHJlYWRlciwgdGhpcyBvbmUgaW5jbHVkZWQsIGFuZCBob3cgbWFueSB0aGUgcnVsZSBhbGxvd3MuCgpuCgQEBQIDEgTZBAIgGmAgUmVhc29ucyB0aGF0IHdvdWxkIGhhdmUgcmVmdXNlZCBpdCwgaGFkIGl0IG5vdCBoYXBwZW5lZCBhbHJlYWR5OiBlYWNoIGlzIGEgY29uZmxpY3QgZm9yIHN0YWZmLgoKOAoEBAUCBBIE2wQCHBoqIE9mIGFuIGVsZWN0cm9uaWMgY29weTogd2hlcmUgaXQgaXMgcmVhZC4KClMKBAQGAgESBOAEAhcaRSBUaGUgYmF0Y2ggb2YgYSBib29rIGRyb3AgdGhhdCBpdCB3YXMgZm91bmQgaW47IDA6IGl0IGNhbWUgYmFjayBub3cuCgpLCgQEBwIBEgTlBAIQGj0gVGhlIGxvYW4gdGhhdCBlbmRlZDsgYWJzZW50IHdoZXJlIHRoZSBpdGVtIHdhcyBub3Qgb24gbG9hbi4KCn8KBAQHAgISBOcEAhUacSBJdCBnb2VzIHRvIGFub3RoZXIgYnJhbmNoLCBob21lIG9yIHRvIHdoZXJlIHNvbWVib2R5IHBpY2tzIGl0IHVwLCBhbmQgaXMgaW4gdHJhbnNpdC4gYHNvcnRfdG9fYnJhbmNoYCBuYW1lcyBpdC4KCnAKBAQHAgMSBOkEAhEaYiBXaGF0IHRoZSBpdGVtIHdhaXRzIGZvciBub3csIG9yIGdvZXMgdG8gYW5vdGhlciBicmFuY2ggZm9yOyB3aG8gaXQgaXMgZm9yIGlzIHRvbGQgYXQgZGVza3Mgb25seS4KCigKBAQHAgQSBOsEAhYaGiBXaGVyZSBpdCBnb2VzIGZyb20gaGVyZS4KCkgKBAQHAgUSBO0EAh0aOiBUaGUgbmFtZSBvZiB0aGUgYnJhbmNoIHRoYXQgaXQgZ29lcyB0bzsgZW1wdHk6IGl0IHN0YXlzLgoKUwoEBAcCBhIE7wQCEhpFIEl0IHdhcyBsb3N0LCBtaXNzaW5nIG9yIGNsYWltZWQgdG8gYmUgcmV0dXJuZWQsIGFuZCBpcyB0aGVyZSBhZ2Fpbi4KCl4KBAQHAgcSBPEEAhgaUCBUaGUgbmFtZSBvZiB0aGUgcmVhZGVyIHdob20gdGhlIGl0ZW0gd2FpdHMgZm9yLCBtYXNrZWQ6ICLlvKAqIjsgYXQgZGVza3Mgb25seS4KCl8KBAQHAggSBPMEAiEaUSBJdCBjYW1lIGJhY2sgbGF0ZSwgYW5kIGl0cyByZWFkZXIgbWF5IG5vdCBib3Jyb3cgdW50aWwgdGhlbjsgMDogdGhhdCBpcyBub3Qgc28uCgpJCgIFAhIG9gQAgAUBGjsgV2hlcmUgYW4gaXRlbSBnb2VzIGZyb20gdGhlIGRlc2sgYXQgd2hpY2ggaXQgd2FzIHNjYW5uZWQuCgoaCgQFAgIBEgT5BAIMGgwgSXRzIHNoZWxmLgoKLgoEBQICAhIE+wQCERogIFRoZSBob2xkIHNoZWxmIG9mIHRoaXMgYnJhbmNoLgoKKgoEBQICAxIE/QQCChocIFRoZSB2YW4gdG8gYW5vdGhlciBicmFuY2guCgpkCgQFAgIEEgT/BAIMGlYgQSBwZXJzb246IGl0IGlzIGRhbWFnZWQsIGluIHJlcGFpciwgd2l0aGRyYXduLCBvbiBvcmRlciBvciBpbiBwcm9jZXNzLCBhbmQgc3RheXMgc28uCgpRCgQECAIBEgSEBQISGkMgV2l0aCBhIHN0YWZmIHNlc3Npb246IHRoZSByZWFkZXIncyBjYXJkLiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCn4KBAQKAgASBIsFAhIacCBGcm9tIHN0YWZmLCBhbiBhZG1pbmlzdHJhdG9yLCBvciBhIGRlc2sgd2hlcmUgbm9ib2R5IGlzIHNpZ25lZCBpbjogdGhlIHJlYWRlcidzIGNhcmQuIEVsc2V3aGVyZSBpdCBpcyByZWZ1c2VkLgoKKQoEBAoCAhIEjgUCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCmsKBAQMAgESBJgFAhIaXSBXaXRoIGEgc3RhZmYgc2Vzc2lvbiwgb3IgZnJvbSBhbiBhZG1pbmlzdHJhdG9yOiB0aGUgcmVhZGVyJ3MgY2FyZC4gRWxzZXdoZXJlIGl0IGlzIHJlZnVzZWQuCgpzCgQEDAICEgSaBQISGmUgQXMgb2YgdGhpcyBtb21lbnQsIHdoaWNoIG1heSBiZSBpbiB0aGUgZnV0dXJlLCBzbyB0aGF0IHJ1bGVzIGNhbiBiZSB0cmllZCBiZWZvcmUgdGhleSBob2xkOyAwOiBub3cuCgolCgQEDQIBEgSfBQIUGhcgRW1wdHkgd2hlcmUgaXQgd291bGQuCgpcCgQEDQICEgShBQIUGk4gVGhlIHJ1bGUgdGhhdCBkZWNpZGVzLCBhbmQgdGhvc2UgdGhhdCBtYXRjaGVkIGFuZCBsb3N0LCBtb3N0IHNwZWNpZmljIGZpcnN0LgoKVQoEBA0CBhIEpgUCKRpHIEV2ZXJ5IHJ1bGUsIG1vc3Qgc3BlY2lmaWMgZmlyc3QsIHdpdGggd2hhdCBiZWNhbWUgb2YgaXQ7IGF0IG1vc3QgNTAwLgoKVwoEBA0CBxIEqAUCGBpJIFRoZSBydWxlIHNldCBpbiBmb3JjZSwgYnkgaXRzIGNvZGU7IGVtcHR5OiBub25lLCB0aGUgbG9hbiBydWxlcyBkZWNpZGUuCgpzCgQEDQIIEgSqBQIaGmUgV2l0aCBhIHJ1bGUgc2V0OiB3aGF0IGhvbGRzLCBlYWNoIHZhbHVlIHdpdGggdGhlIHJ1bGUgdGhhdCBnaXZlcyBpdCwgYW5kIGVhY2ggbGltaXQgd2l0aCBpdHMgY291bnQuCgpjCgQEDQILEgSuBQIfGlUgT2YgdGhlIHJlYWRlcidzIG93biBvcGVuIGxvYW4gb2YgdGhlIGl0ZW0sIHdoZXJlIHRoYXQgaXMgb3ZlcmR1ZTogd2hhdCBjb21lcyBvZiBpdC4KCloKAgQOEgaxBQC1BQEaTCBXaGljaCBydWxlIGEgdmFsdWUgaXMgb2Y6IHRoZSBtb3N0IHNwZWNpZmljIG9mIHRob3NlIHRoYXQgZml0IGFuZCBnaXZlIGl0LgoKPwoEBA4CABIEswUCExoxICJyZW5ld2Fsc19tYXgiOiB0aGUgZmllbGQncyBuYW1lIGluIFJ1bGVWYWx1ZXMuCgo+CgIEDxIGtwUAwAUBGjAgQSBsaW1pdCwgYW5kIGhvdyBtdWNoIG9mIGl0IGEgcmVhZGVyIGhhcyB1c2VkLgoKXgoEBA8CABIEuQUCExpQIEJ5IGl0cyBjb2RlOyAibG9hbnNfbWF4IjogdGhlIG9uZSB0aGF0IHRoZSBydWxlcyBnaXZlOyAiZmFtaWx5IjogdGhlIGZhbWlseSdzLgoKYgoEBA8CAxIEvQUCExpUIFdoZXRoZXIgaXQgY291bnRzIHRoaXMgaXRlbTsgd2hlcmUgbm90LCB3aHkgc2F5cyB3aGljaCBjb2x1bW4gaXMgZm9yIGFub3RoZXIgY2FzZS4KCioKAgQQEgbCBQDLBQEaHCBBIHJ1bGUgdGhhdCB3YXMgbG9va2VkIGF0LgoKpwEKBAQQAgESBMYFAhUamAEgIndvbiIsICJsb3N0IiBhZ2FpbnN0IGEgbW9yZSBzcGVjaWZpYyBvbmUsICJvdGhlcl9jYXNlIiwgIm5vdF95ZXQiIG9yICJvdmVyIjsgb2YgYSBydWxlIHNldCBhbHNvICJnaXZlcyI6IGl0IGdpdmVzIHdoYXQgbW9yZSBzcGVjaWZpYyBvbmVzCiBsZWF2ZSBvdXQuCgouCgQEEAICEgTIBQIRGiAgV2h5LCBpbiB0aGUgY2FsbGVyJ3MgbGFuZ3VhZ2UuCgp6CgQEEAIDEgTKBQIhGmwgT2YgYSBydWxlIHNldDogdGhlIHJ1bGUgd2hvbGU7IGBydWxlYCB0aGVuIGhhcyBpdHMgY29kZSwgd2hhdCBpdCBnaXZlcywgYW5kIHRoZSBjb2x1bW5zIHRoYXQgTG9hblJ1bGUgaGFzLgoKKQoEBBQCARIE2AUCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCjMKAgQWEgbgBQDxBQEaJSBPbmUgbW92ZSBvZiBhbiBpdGVtIG9yIG9mIGl0cyBsb2FuLgoKLQoEBBYCARIE4wUCFBofIFRoZSBsb2FuIHRoYXQgbW92ZWQ7IDA6IG5vbmUuCgpTCgQEFgICEgTlBQITGkUgImxlbnQiOiBhbiBldmVudCBvZiB0aGUgc3RhdGUgdGFibGVzLCBgbGVjdGVybiBzdGF0ZXMgY2lyY3VsYXRpb25gLgoKZQoEBBYCAxIE5wUCEhpXIFN0YXRlcyBvZiB0aGUgaXRlbSwgb3Igb2YgdGhlIGxvYW4gd2hlcmUgdGhlIGl0ZW0ncyBkb2VzIG5vdCBjaGFuZ2U7IGVtcHR5OiBpdCBiZWdhbi4KCi0KBAQWAgcSBOwFAhMaHyBXaG8gd2FzIHNpZ25lZCBpbjsgMDogbm9ib2R5LgoKJAoEBBYCCRIE7wUCFRoWICJDaXJjdWxhdGlvbi9Cb3Jyb3ciCgolCgQEFwIAEgT0BQIZGhcgVGhlIGJyYW5jaCB0aGF0IGxlbnQuCgpECgQEFwIBEgT2BQIaGjYgT25seSBsb2FucyB0aGF0IHdlcmUgZHVlIGJlZm9yZSB0aGlzIG1vbWVudDsgMDogbm93LgoKKQoEBBcCAhIE+AUCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCjMKBAQZAgASBIEGAhkaJSBUaGUgYnJhbmNoIHdoZXJlIHRoZXkgYXJlIGV4cGVjdGVkLgoKRQoEBBkCARIEgwYCGxo3IE9ubHkgaXRlbXMgdGhhdCB3ZXJlIHNlbnQgYmVmb3JlIHRoaXMgbW9tZW50OyAwOiBub3cuCgopCgQEGQICEgSFBgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKUQoEBBoCABIEigYCIRpDIFdpdGggd2hlbiBhbmQgd2hlcmUgZWFjaCB3YXMgc2VudCwgYW5kIHRoZSBuYW1lcyBvZiB0aGUgYnJhbmNoZXMuCgpzCgQEGwIBEgSQBgIXGmUgRGF5cyBhdCB0aGUgYnJhbmNoLCAiMjAyNi0xMC0wMSIsIGJvdGggY291bnRlZCwgYXQgbW9zdCAzNjY7IGVtcHR5OiB0aGUgbGFzdCAyOCBkYXlzIHRoYXQgYXJlIG92ZXIuCgpzCgQEGwIDEgSTBgITGmUgRWFjaCBob3VyIG9mIHRoZSB3ZWVrIHdpdGggdGhlIHN1bXMgb2YgaXRzIGRheXMsIGluc3RlYWQgb2YgZWFjaCBob3VyIG9mIGVhY2ggZGF5OyBhbGwgaW4gb25lIHBhZ2UuCgopCgQEGwIEEgSVBgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKIAoEBBwCABIEmgYCHhoSIEJ5IGRheSBhbmQgaG91ci4KCmMKBAQcAgISBJ0GAhIaVSBUaGUgem9uZSBvZiB0aGUgZGF5cyBhbmQgaG91cnM6IHRoZSBicmFuY2gncywgb3IgVVRDIHdoZXJlIGl0IGhhcyBubyBzZXJ2aWNlIHBvaW50LgoKJAoCBB0SBqAGAKkGARoWIEFuIGhvdXIgYXQgYSBicmFuY2guCgo/CgQEHQIAEgSiBgISGjEgIjIwMjYtMTAtMDEiOyBlbXB0eTogaXQgaXMgYW4gaG91ciBvZiB0aGUgd2Vlay4KCikKBAQdAgESBKQGAhUaGyAxIGlzIE1vbmRheSwgNyBpcyBTdW5kYXkuCgpvCgQEHQICEgSmBgISGmEgMTMgaXMgZnJvbSAxMzowMCB0byAxNDowMC4gQW4gaG91ciB0aGF0IGNvbWVzIHR3aWNlLCBhcyBjbG9ja3MgYXJlIHB1dCBiYWNrLCBpcyBjb3VudGVkIGFzIG9uZS4KClUKBAQeAgUSBLEGAhsaRyBXaXRoIHJlY29yZF9pZCAwOiB0aGUgcmVjb3JkIGJ5IGl0cyBjb250cm9sIG51bWJlciB3aXRoaW4gaXRzIHNvdXJjZS4KCnIKBAQeAgcSBLQGAh0aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQeAggSBLYGAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpICgQEHgIKEgS5BgIgGjogV2hhdCBpdCBjb3N0cyB0byBidXkgYWdhaW4sIGZpZWxkICJwcmljZSI7IDA6IG5vdCBrbm93bi4KChUKBAQeAgsSBLsGAh4aByAiQ05ZIgoKVwoCBB8SBr4GAM4GARpJIFRoZSBmaWVsZHMgb2YgYSBMb2FuUnVsZSwgdW5kZXIgdGhlIHNhbWUgbnVtYmVycyBidXQgZm9yIHdoZW4gaXQgaG9sZHMuCgpyCgQEHwIIEgTJBgIeGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEHwIJEgTLBgIeGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKMwoEBCICABIE1gYCFholIFRoZSByZWNvcmQgdGhhdCBjb3VudHMgZnJvbSBub3cgb24uCgoeCgQEIgIBEgTYBgIdGhAgVGhlIG90aGVyIG9uZS4KCiQKBAQiAgISBNoGAhQaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKOAoEBCMCABIE3gYCFhoqIFRoZSByZWNvcmQgdGhhdCB3YXMgbWVyZ2VkIGludG8gYW5vdGhlci4KCiQKBAQjAgESBOAGAhQaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKVgoEBCQCABIE5AYCIxpIIFRoZSByZWNvcmRzIHRoYXQgYXJlLCBvciB3ZXJlLCBvbmUgcGVyc29uJ3MsIGVhY2ggd2l0aCBpdHMgb3BlbiBsb2Fucy4KCiwKBAQnAgASBO8GAhYaHiBIb3cgbWFueSBsb2FucyB3ZXJlIHRvbGQgb2YuCgorCgQEKAIAEgT0BgIXGh0gMDogYnkgY2hhbmdlcyBvZiBjYWxlbmRhcnMuCgopCgQEKAIBEgT2BgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKKQoEBCkCABIE+wYCIxobIEJ5IHRoZSBkdWUgZGF0ZSB0aGF0IHdhcy4KCjMKAgQqEgb/BgCFBwEaJSBBIGxvYW4gd2hvc2UgZHVlIGRhdGUgd2FzIG1vdmVkIG9uLgoKHQoEBCoCABIEgQcCEBoPIEFzIGl0IGlzIG5vdy4KCkwKBAQrAgESBIkHAhcaPiAwOiBhIGNoYW5nZSBvZiBhIGNhbGVuZGFyLCBvZiB3aGljaCB3aG9sZSBjbG9zZWQgZGF5cyBjb3VudC4KCj4KBAQrAgISBIsHAhQaMCBEdWUgZGF0ZXMgYmV0d2VlbiB0aGVzZSBtb21lbnRzLCBib3RoIGNvdW50ZWQuCgopCgQELwIAEgSXBwITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKMgoEBC8CAhIEmgcCFRokIExlYXZlcyBvdXQgdGhvc2UgdGhhdCBhcmUgc2V0dGxlZC4KCikKBAQwAgASBJ4HAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgouCgQEMQIBEgSkBwISGiAgV2hhdCB3YXMgZG9uZSwgZm9yIHRoZSByZWNvcmQuCgqCAQoCBDMSBqwHAOsHARp0IFdoYXQgYSBydWxlIG9mIGEgc2V0IGdpdmVzLiBXaGF0ZXZlciBpdCBsZWF2ZXMgb3V0IGlzIGdpdmVuIGJ5IHRoZSBuZXh0IGxlc3Mgc3BlY2lmaWMgcnVsZSB0aGF0IGZpdHMgYW5kIGdpdmVzIGl0LgoKMAoEBDMIABIErwcCKxoiIFdoZXRoZXIgdGhlIGl0ZW0gaXMgbGVudCBhdCBhbGwuCgp6CgQEMwgBEgSxBwIlGmwgVGhlIHBlcmlvZCBvZiBhIGxvYW46IGRheXMsIG9yIGhvdXJzIHRvIHRoZSBtaW51dGUuIFRoZSBydWxlIHRoYXQgZ2l2ZXMgb25lIG9mIHRoZSB0d28gZGVjaWRlcyB0aGUgcGVyaW9kLgoKWQoEBDMIAxIEtAcCKRpLIEluc3RlYWQ6IGEgZml4ZWQgZGF5LCAiMjAyNi0xMi0zMSIsIG9yIHRoZSBuZXh0IG9uZSBpbiB0aGUgeWVhciwgIjEyLTMxIi4KCksKBAQzCAQSBLYHAikaPSBXaGF0ZXZlciB0aGUgcGVyaW9kOiBub3QgYWZ0ZXIgdGhpcyBkYXksIGluIHRoZSBzYW1lIGZvcm1zLgoKKQoEBDMIBRIEuAcCMRobIE5vdCBhZnRlciB0aGUgY2FyZCdzIGVuZC4KCk4KBAQzCAYSBLoHAi8aQCBPcGVuIGxvYW5zIHRoYXQgdGhlIHJlYWRlciBtYXkgaGF2ZSBhdCBvbmNlLCBvZiB3aGF0ZXZlciBraW5kLgoKVAoEBDMICBIEvQcCNRpGIEJ5IGhvdyBtYW55IGRheXMgYSByZW5ld2FsIG1vdmVzIHRoZSBkdWUgZGF0ZTsgbGVmdCBvdXQ6IHRoZSBwZXJpb2QuCgpPCgQEMwgJEgS/BwI8GkEgQ291bnRlZCBmcm9tIHRoZSBkdWUgZGF0ZTsgZWxzZSBmcm9tIHRoZSBtb21lbnQgb2YgdGhlIHJlbmV3YWwuCgpCCgQEMwgKEgTBBwJAGjQgT25seSBpbiB0aGUgbGFzdCBzbyBtYW55IGRheXMgYmVmb3JlIHRoZSBkdWUgZGF0ZS4KCjsKBAQzCAsSBMMHAjIaLSBMYXRlIGJ5IHNvIG1hbnkgY291bnRlZCBkYXlzIGNvc3RzIG5vdGhpbmcuCgpJCgQEMwgMEgTFBwI0GjsgT25jZSBpdCBpcyBsYXRlciB0aGFuIHRoYXQsIHRoZSBkYXlzIG9mIGdyYWNlIGNvdW50LCB0b28uCgpFCgQEMwgNEgTHBwI9GjcgRm9yIGVhY2ggY291bnRlZCBkYXksIGluIG1pbm9yIHVuaXRzIG9mIHRoZSBjdXJyZW5jeS4KCk4KBAQzCA8SBMoHAjwaQCBGb3IgZWFjaCBzbyBtYW55IGNvdW50ZWQgZGF5cywgYmVndW4gb25lcyB0b287IGxlZnQgb3V0OiBlYWNoLgoKVAoEBDMIEBIEzAcCQBpGIE9ubHkgZGF5cyBjb3VudCBvbiB3aGljaCB0aGUgYnJhbmNoIHRoYXQgbGVudCBvcGVuczsgZWxzZSBldmVyeSBkYXkuCgpYCgQEMwgREgTOBwJPGkogVGhlIG1vc3QgZm9yIG9uZSBpdGVtLCBhbmQgZm9yIGFsbCBpdGVtcyB0aGF0IGFyZSByZXR1cm5lZCBpbiBvbmUgdmlzaXQuCgopCgQEMwgTEgTRBwI4GhsgVGhlIG1vc3QgZGF5cyB0aGF0IGNvdW50LgoKXQoEBDMIFBIE0wcCQhpPIERheXMgd2l0aG91dCBib3Jyb3dpbmcgZm9yIGVhY2ggaHVuZHJlZCBjb3VudGVkIGRheXM6IDEwMCBpcyBhIGRheSBmb3IgYSBkYXkuCgpuCgQEMwgWEgTWBwJKGmAgTGF0ZXIgdGhhbiBzbyBtYW55IGRheXMgKG9mIGFsbCBkYXlzKTogdGhlIGl0ZW0gaXMgdG8gYmUgcmVwbGFjZWQsIHRoZSByZWFkZXIgaXMgaW4gdmlvbGF0aW9uLgoKiAEKBAQzCBgSBNkHAjYaeiBXaGV0aGVyIHdoYXQgaXMgbGVudCBvciBvbiB0aGUgc2hlbGYgbWF5IGJlIGhlbGQsIGhvdyBtYW55IGhvbGRzIGEgcmVhZGVyIG1heSBoYXZlLCBhbmQgaG93IGxvbmcgb25lIHdhaXRzIG9uIHRoZSBzaGVsZi4KCpcBCgQEMwgcEgTeBwI6GogBIFdoZXRoZXIgYSBsb2FuIG1heSBiZSByZWNhbGxlZCBmb3Igc29tZWJvZHkgd2hvIHdhaXRzLCBob3cgbWFueSBkYXlzIGl0IGxhc3RzIHdoYXRldmVyIGhhcHBlbnMsIGFuZCBob3cgc29vbiBpdCBpcyBkdWUgYWZ0ZXIgYSByZWNhbGwuCgpzCgQEMwgfEgTiBwJLGmUgV2hldGhlciBhIGxvYW4gbWF5IGJlIHJlbmV3ZWQgd2hpbGUgc29tZWJvZHkgd2FpdHMgd2hvbSB0aGUgaXRlbSB3b3VsZCBzZXJ2ZTsgbGVmdCBvdXQ6IGl0IG1heSBub3QuCgqmAQoEBDMIIBIE5AcCRRqXASBXaGF0IHJlcGxhY2luZyB0aGUgaXRlbSBjb3N0cywgaW4gaHVuZHJlZHRocyBvZiBpdHMgcHJpY2UsIDEwMCB3aGVyZSBpdCBpcyBsZWZ0IG91dDsgYW5kIGZvciB0aGUgd29yayB3aXRoIGl0LCBpbiBtaW5vciB1bml0cyBvZiB0aGUgZmluZXMnIGN1cnJlbmN5LgoKlAEKBAQzCCISBOcHAi0ahQEgV2hldGhlciB0aGUgcmVhZGVyIGlzIGJsb2NrZWQgZm9yIHRoZSBkYXlzIHdpdGhvdXQgYm9ycm93aW5nIG9uY2UgdGhlIGl0ZW0gaXMgYmFjazsgbGVmdCBvdXQ6IHRoZXkgYXJlIHRvbGQsIGFuZCBub2JvZHkgaXMgYmxvY2tlZC4KCoABCgQEMwgjEgTpBwI7GnIgU28gbWFueSB2aW9sYXRpb25zIHN1c3BlbmQgdGhlIHJlYWRlciBmb3Igc28gbWFueSBkYXlzLCBhbmQgYXJlIHNwZW50IHRoZW47IGxlZnQgb3V0OiB2aW9sYXRpb25zIGFyZSB0b2xkIGFsb25lLgoKoQIKAgQ0EgbvBwCJCAEakgIgQSBydWxlIG9mIGEgc2V0LiBFYWNoIGNvbHVtbiB0aGF0IGlzIGdpdmVuIGNvdW50czogdGhlIHJ1bGUgdGhhdCBnaXZlcyBtb3N0IG9mIHRoZW0gaXMgdGhlIG1vc3Qgc3BlY2lmaWM7IG9mIHR3byB0aGF0IGdpdmUgYXMgbWFueSwgdGhlIG9uZQogdGhhdCBnaXZlcyB0aGUgZWFybGllciBjb2x1bW4gaW4gdGhlIG9yZGVyIG9mIHRoZXNlIGZpZWxkczsgb2YgdHdvIHRoYXQgZ2l2ZSB0aGUgc2FtZSwgdGhlIG9uZSB3aXRoIHRoZSBsb25nZXIgY2xhc3M7IHRoZW4gYnkgY29kZS4KCi8KBAQ0AgASBPEHAhIaISBTaG9ydCBhbmQgc3RhYmxlOiAiYWR1bHQtYm9vayIuCgo1CgQENAIBEgTzBwISGicgV2h5IHRoZXJlIGlzIHN1Y2ggYSBydWxlLCBmb3IgcGVvcGxlLgoKUwoEBDQCAhIE9QcCFhpFIFRoZSByZWFkZXIncyBjYXRlZ29yeSwgdGhlIGl0ZW0ncyB0eXBlLiBFbXB0eSwgaGVyZSBhbmQgYmVsb3c6IGFueS4KCjcKBAQ0AgQSBPgHAhkaKSBUaGUgYnJhbmNoIHRoYXQgbGVuZHMsIGFuZCBpdHMgbGlicmFyeS4KCkUKBAQ0AgYSBPsHAh4aNyBUaGUgYnJhbmNoIHRoYXQgdGhlIGl0ZW0gYmVsb25ncyB0bywgYW5kIGl0cyBsaWJyYXJ5LgoKbwoEBDQCCRIE/wcCGxphIFRoZSBiZWdpbm5pbmcgb2YgdGhlIGl0ZW0ncyBjYWxsIG51bWJlcjogYSBjbGFzcyBvZiB0aGUgQ2hpbmVzZSBMaWJyYXJ5IENsYXNzaWZpY2F0aW9uLCAiSTI0NyIuCgo4CgQENAIKEgSBCAIXGiogVGhlIGl0ZW0ncyBsYW5ndWFnZSwgSVNPIDYzOS0yL0IsICJlbmciLgoKhQEKBAQ0AgsSBIMIAh0adyBTbyBtYW55IGRheXMgc2luY2UgdGhlIGl0ZW0gd2FzIGFkZGVkLCBhbmQgZmV3ZXIgdGhhbiBzbyBtYW55OyBib3RoIDA6IGFueS4gSXRlbXMgb2Ygd2hpY2ggdGhhdCBpcyBub3Qga25vd24gYXJlIG9sZC4KCo0BCgQENAINEgSGCAIaGn8gVGhlIGRheSBvZiB0aGUgbG9hbiwgYm90aCBjb3VudGVkOiBlYWNoIHllYXIsICIwNy0wMSIgdG8gIjA4LTMxIiwgYWxzbyBvdmVyIE5ldyBZZWFyOyBvciBvbmNlLCAiMjAyNi0wNy0wMSIuIEJvdGggb3IgbmVpdGhlci4KCsoBCgIENRIGjQgAoAgBGrsBIEEgbGltaXQgb2Ygb3BlbiBsb2Fucy4gSXQgYXBwbGllcyB0byBhIGxvYW4gd2hvc2UgaXRlbSBhbmQgcmVhZGVyIGZpdCBlYWNoIGNvbHVtbiB0aGF0IGlzIGdpdmVuLCBhbmQgY291bnRzIHRoZSByZWFkZXIncyBvcGVuIGxvYW5zIHRoYXQgZml0CiB0aGVtLCB0b28uIEFsbCBsaW1pdHMgdGhhdCBhcHBseSBtdXN0IGhvbGQuCgoyCgQENQIAEgSPCAISGiQgU2hvcnQgYW5kIHN0YWJsZTogImZvcmVpZ24tYm9va3MiLgoKRQoEBDUCARIEkQgCExo3IEZvciBwZW9wbGUsIHRvbGQgd2hlcmUgaXQgaXMgcmVhY2hlZDogIuWkluaWh+WbvuS5piIuCgpUCgQENQIDEgSUCAIhGkYgVGhlIHJlYWRlciBpcyBvZiBvbmUgb2YgdGhlc2UgY2F0ZWdvcmllcy4gTm9uZSwgaGVyZSBhbmQgYmVsb3c6IGFueS4KCjcKBAQ1AggSBJoIAikaKSBUaGUgbGlicmFyaWVzIHRoYXQgdGhlIGl0ZW1zIGJlbG9uZyB0by4KCmQKBAQ1AgkSBJwIAiUaViBUaGUgbGlicmFyaWVzIHRoYXQgbGVuZDogd2l0aCBvbmUgdGhlIGxpbWl0IGlzIHRoYXQgbGlicmFyeSdzLCB3aXRoIG5vbmUgdGhlIGNpdHkncy4KCqEBCgQENQIKEgSfCAITGpIBIE92ZXIgdGhlIGxvYW5zIG9mIGFsbCBtZW1iZXJzIG9mIHRoZSByZWFkZXIncyBmYW1pbHkgdG9nZXRoZXI7IHJlYWRlcnMgd2l0aG91dCBhIGZhbWlseSBoYXZlIGl0IGFsb25lLiAwIG9mIGxvYW5zX21heDogdGhlIGZhbWlseSdzIG93bgogbnVtYmVyLgoKOQoCBDYSBqMIAKgIARorIEEgY2FzZSB3aXRoIHRoZSBhbnN3ZXIgdGhhdCBzdGFmZiBleHBlY3QuCgoqCgQENgIAEgSlCAISGhwgV2hhdCBpdCBzaG93cywgZm9yIHBlb3BsZS4KCh4KAgQ3EgaqCADHCAEaECBXaGF0IGlzIGFza2VkLgoKOwoEBDcCARIErQgCGBotIFRoZSBjYXJkJ3MgbGFzdCBkYXk7IGVtcHR5OiB3aXRob3V0IGFuIGVuZC4KCmIKBAQ3AgMSBLAIAhkaVCBXaGVyZSBpdCBpcyBsZW50LCBhbmQgd2hlcmUgaXQgYmVsb25nczsgdGhhdCBtYXkgYmUgbGVmdCBvdXQgd2hlcmUgaXQgaXMgdGhlIHNhbWUuCgo0CgQENwIIEgS2CAIXGiYgRGF5cyBzaW5jZSBpdCB3YXMgYWRkZWQ7IDAgaXMgdG9kYXkuCgpxCgQENwIJEgS4CAIRGmMgV2hlbiBpdCBpcyBsZW50LCByZW5ld2VkIG9yIGV4cGxhaW5lZCwgbG9jYWw6ICIyMDI2LTA3LTAxIiwgd2hpY2ggaXMgbm9vbiwgb3IgIjIwMjYtMDctMDEgMTg6MzAiLgoKdgoEBDcCChIEuggCIxpoIFdoYXQgdGhlIHJlYWRlciBoYXMgb24gbG9hbiwgb2YgYWxsIHJlY29yZHMgYW5kLCB3aXRoIGBvZl9mYW1pbHlgLCBvZiB0aGUgb3RoZXIgbWVtYmVycyBvZiB0aGUgZmFtaWx5LgoKSgoEBDcCCxIEvAgCHxo8IEhvdyBtYW55IGxvYW5zIHRoZSByZWFkZXIncyBmYW1pbHkgbWF5IGhhdmU7IDA6IG5vIGZhbWlseS4KCl0KBAQ3AgwSBL4IAhQaTyBBIHJlbmV3YWwgaXMgYXNrZWQgYWJvdXQ6IHNvIG9mdGVuIGl0IHdhcyByZW5ld2VkLCBhbmQgaXQgaXMgZHVlIG9uIHRoaXMgZGF5LgoKhgEKBAQ3Ag4SBMEIAhIaeCBBIHJldHVybiBpcyBhc2tlZCBhYm91dDogb2YgYSBsb2FuIHRoYXQgZmVsbCBkdWUgb24gYGR1ZWAsIG9uIHRoaXMgZGF5OyBzbyBtYW55IGl0ZW1zIGFsaWtlIGluIHRoZSBzYW1lIHZpc2l0LCAwIGlzIDEuCgqNAQoEBDcCERIExQgCJBp/IERheXMgb24gd2hpY2ggdGhlIGJyYW5jaCBkb2VzIG5vdCBvcGVuLCBiZXNpZGVzIHRob3NlIG9mIGl0cyB3ZWVrczogIjIwMjYtMTAtMDEiLiBXZWVrZGF5cyBvbiB3aGljaCBpdCBkb2VzIG5vdCwgMSBpcyBNb25kYXkuCgoqCgIEOBIGyQgA0wgBGhwgT3BlbiBsb2FucyB0aGF0IGFyZSBhbGlrZS4KCjUKBAQ4AgUSBNAIAh4aJyBBcyBpbiB0aGUgY2FzZSwgd2hlcmUgdGhleSBhcmUgZW1wdHkuCgo+CgIEORIG1QgA5wgBGjAgVGhlIGFuc3dlci4gV2hhdCBpcyBsZWZ0IG91dCBpcyBub3QgbG9va2VkIGF0LgoKLwoEBDkIABIE1wgCJRohIFdoZXRoZXIgaXQgaXMgbGVudCwgb3IgcmVuZXdlZC4KCi4KBAQ5AgESBNkIAhQaICBXaHkgbm90OiAiTE9BTl9MSU1JVF9SRUFDSEVEIi4KCikKBAQ5AgISBNsIAhMaGyBXaGljaCBsaW1pdCwgYnkgaXRzIGNvZGUuCgoxCgQEOQIDEgTdCAISGiMgVGhlIG1vc3Qgc3BlY2lmaWMgcnVsZSB0aGF0IGZpdHMuCgphCgQEOQIEEgTfCAIRGlMgVGhlIGR1ZSBkYXRlLCAiMjAyNi0wNy0zMSI7IG9mIGEgbG9hbiBieSBob3VycyB3aXRoIHRoZSB0aW1lLCAiMjAyNi0wNy0wMSAxNDowMCIuCgohCgQEOQIKEgTmCAIZGhMgVmFsdWVzIHRoYXQgaG9sZC4KCpEBCgIEOhIG6ggA/wgBGoIBIFdoYXQgY29tZXMgb2YgYSBsb2FuIHRoYXQgaXMgb3Igd2FzIGxhdGUsIGJ5IHRoZSBydWxlcyB0aGF0IGhlbGQgd2hlbiBpdCBmZWxsIGR1ZS4gV2hhdCB3YXMgcGFpZCBvZiBpdCBpcyBub2JvZHkncyB0byBrbm93IGhlcmUuCgo9CgQEOgIAEgTsCAISGi8gRGF5cyBsYXRlLCBhbGwgb2YgdGhlbSwgYW5kIHRob3NlIHRoYXQgY291bnQuCgo1CgQEOgIEEgTxCAISGicgVGhlIGZpbmUgd291bGQgYmUgbW9yZSB3aXRob3V0IGEgY2FwLgoKTAoEBDoCCBIE9ggCEho+IFRoZSBydWxlIHRoYXQgZ2l2ZXMgdGhlIGZpbmUgb3IgdGhlIHN1c3BlbnNpb24sIGJ5IGl0cyBjb2RlLgoKPQoEBDoCCRIE+AgCEhovIEluIHRoZSBjYWxsZXIncyBsYW5ndWFnZTogaG93IGl0IGlzIHJlY2tvbmVkLgoKlAEKBAQ6AgoSBPoIAiYahQEgV2hlcmUgaXQgaXMgdG8gYmUgcmVwbGFjZWQsIGJlaW5nIGxvc3Qgb3IgdG9vIGxhdGUsIGFuZCBpdHMgcHJpY2UgaXMga25vd246IHdoYXQgdGhhdCBjb3N0cyBieSB0aGUgcnVsZXMsIGFuZCBmb3IgdGhlIHdvcmsgd2l0aCBpdC4KCj8KBAQ6Ag0SBP4IAh8aMSBJbiB0aGUgY2FsbGVyJ3MgbGFuZ3VhZ2U6IGhvdyB0aGF0IGlzIHJlY2tvbmVkLgoKMgoEBQMCARIEhAkCFRokIEJlaW5nIHdyaXR0ZW46IGl0IGRlY2lkZXMgbm90aGluZy4KCjYKBAUDAgISBIYJAhkaKCBJdCB0YWtlcyBlZmZlY3QgYXQgaXRzIG1vbWVudCwgb3IgaGFzLgoKKQoEBQMCAxIEiAkCGRobIEl0IHdhcyB0YWtlbiBiYWNrIGJlZm9yZS4KCocBCgIEOxIGiwkAnwkBGnkgUnVsZXMsIGxpbWl0cyBhbmQgZXhhbXBsZXMgdGhhdCB0YWtlIGVmZmVjdCB0b2dldGhlci4gRnJvbSBpdHMgbW9tZW50IG9uLCB1bnRpbCB0aGF0IG9mIHRoZSBuZXh0IG9uZSwgaXQgYWxvbmUgZGVjaWRlcy4KCmsKBAQ7AgESBI4JAhIaXSBTaG9ydCBhbmQgc3RhYmxlOiAiMjAyNyIuIEEgY29kZSBoYXMgYXQgbW9zdCBvbmUgZHJhZnQsIGFuZCBhcyBtYW55IHNldHMgYXMgd2VyZSBzY2hlZHVsZWQuCgozCgQEOwIFEgSTCQIUGiUgT2YgYSBkcmFmdDogcmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4KCmoKBAQ7AgYSBJUJAhIaXCBJbiB3aGljaCB0aGUgZGF5cyBvZiBpdHMgc2Vhc29ucywgZGF0ZXMgYW5kIGV4YW1wbGVzIGFyZTsgQXNpYS9TaGFuZ2hhaSB3aGVyZSBpdCBpcyBlbXB0eS4KCicKBAQ7AgoSBJoJAhUaGSBXaGV0aGVyIGl0IGRlY2lkZXMgbm93LgoKSQoEBDsCCxIEnAkCGho7IEhvdyBtYW55IHRoZXJlIGFyZSwgYWxzbyB3aGVyZSB0aGUgY29udGVudHMgYXJlIGxlZnQgb3V0LgoKbQoEBDwCBhIEqAkCHRpfIFRoZSB2ZXJzaW9uIG9mIHRoZSBkcmFmdCB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDA6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKKAoEBD0CARIErQkCGhoaIDA6IG5vdy4gTm90IGluIHRoZSBwYXN0LgoKXQoEBD0CAhIErwkCHRpPIFRoZSB2ZXJzaW9uIG9mIHRoZSBkcmFmdDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMDogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpHCgQEPgIAEgSzCQIYGjkgQnkgaXRzIG51bWJlciwgc2luY2UgYSBjb2RlIG1heSBoYXZlIHNldmVyYWwgdGhhdCB3YWl0LgoKKQoEBD8CABIEtwkCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCn4KBARBAgASBMAJAhgacCBJdHMgbnVtYmVyOyBvciBhIGNvZGU6IGl0cyBkcmFmdCwgb3Igd2hlcmUgaXQgaGFzIG5vbmUgdGhlIGxhc3QgdGhhdCB3YXMgc2NoZWR1bGVkLiBOZWl0aGVyOiB0aGUgb25lIGluIGZvcmNlLgoKKAoEBEICABIExQkCGBoaIEFzIGluIEdldFJ1bGVTZXRSZXF1ZXN0LgoKLQoEBEQCABIEzgkCFBofIEl0cyBwbGFjZSBpbiB0aGUgc2V0LCBmcm9tIDEuCgppCgQERAIDEgTSCQISGlsgV2hlcmUgaXQgZG9lcyBub3QgaG9sZDogd2hhdCBkaWZmZXJzIGZpcnN0LCAiZHVlIiwgd2hhdCB3YXMgZXhwZWN0ZWQsIGFuZCB3aGF0IHdhcyBmb3VuZC4KClAKBARFAgISBNoJAhQaQiBMb2FucyB0aGF0IGJlZ2FuIGJldHdlZW4gdGhlc2UgbW9tZW50czsgMDogdGhlIGxhc3QgdGhpcnR5IGRheXMuCgp+CgQERQIEEgTdCQIbGnAgU28gbWFueSBsb2FucyBhcmUgbG9va2VkIGF0IGZvciBhIHBhZ2UsIHdoZXRoZXIgc29tZXRoaW5nIGlzIHRvbGQgb2YgdGhlbSBvciBub3Q6IDAgaXMgMTAwMCwgdGhlIG1vc3QgaXMgNTAwMC4KCjsKBARGAgESBOMJAhUaLSBIb3cgbWFueSBvZiB0aGlzIHBhZ2Ugd2VyZSB3aXRoaW4gdGhlIHRpbWUuCgpFCgIERxIG5wkA9wkBGjcgQSBsb2FuIGZvciB3aGljaCBzb21ldGhpbmcgd291bGQgaGF2ZSBiZWVuIG90aGVyd2lzZS4KCkMKBARHAgYSBO8JAhcaNSBUaGUgcnVsZSB0aGF0IGRlY2lkZWQgdGhlbiwgYW5kIHRoZSBvbmUgdGhhdCB3b3VsZC4KCigKBARHAggSBPIJAhQaGiBFbXB0eTogaXQgd291bGQgYmUgbGVudC4KCmkKBARHAgoSBPUJAhkaWyBXaGVuIGl0IHdhcyBkdWUsIGJlZm9yZSBhbnkgcmVuZXdhbCB0aGF0IG1vdmVkIGl0IGlzIGxlZnQgYXNpZGU7IDA6IGl0IHdvdWxkIG5vdCBiZSBsZW50LgoKLAoCBQQSBvkJAIYKARoeIFdoZXJlIGEgaG9sZCBpcyBpbiBpdHMgbGlmZS4KCjsKBAUEAgMSBP4JAg0aLSBBbiBpdGVtIGlzIG9uIGl0cyB3YXkgdG8gdGhlIHBpY2stdXAgcG9pbnQuCgowCgQFBAIEEgSACgIMGiIgQW4gaXRlbSBpcyBhdCB0aGUgcGljay11cCBwb2ludC4KCicKBAUEAgUSBIIKAg0aGSBUaGUgcmVhZGVyIGhhcyBhbiBpdGVtLgoKVgoEBQQCBxIEhQoCDhpIIE5vYm9keSBjYW1lIGZvciB0aGUgaXRlbSBpbiB0aW1lLCBvciB0aGUgaG9sZCB3YXMgbm90IG5lZWRlZCBhbnkgbW9yZS4KCiIKAgUFEgaICgCPCgEaFCBXaGF0IGZpbGxzIGEgaG9sZC4KCiUKBAUFAgASBIoKAgsaFyBBbnkgaXRlbSBvZiB0aGUgd29yay4KCicKBAUFAgESBIwKAg0aGSBBbnkgaXRlbSBvZiB0aGUgcmVjb3JkLgoKHwoEBQUCAhIEjgoCCxoRIE9uZSBpdGVtIGFsb25lLgoKLwoCBEgSBpIKALoKARohIEEgcmVhZGVyJ3MgcmVxdWVzdCBmb3IgYW4gaXRlbS4KCjAKBARIAgESBJUKAhYaIiAwIHdoZXJlIHRoZSBjYWxsZXIgbWF5IG5vdCBrbm93LgoKNAoEBEgCBBIEmQoCFxomIE9ubHkgaXRlbXMgb2YgdGhpcyB0eXBlOyBlbXB0eTogYW55LgoKTwoEBEgCBxIEnQoCFhpBIE9mIHRob3NlIHdobyB3YWl0IGZvciB0aGUgd29yaywgZnJvbSAxIG9uOyAwOiBpdCBkb2VzIG5vdCB3YWl0LgoKhgEKBARIAggSBJ8KAhwaeCBXaGVuIGFuIGl0ZW0gbWF5IGJlIHRoZXJlLCBieSBob3cgbWFueSB3YWl0IGFuZCBob3cgbWFueSBpdGVtcyB0aGVyZSBhcmU7IDA6IG5vdCBrbm93bi4gVG9sZCBieSBQbGFjZUhvbGQgYW5kIEdldEhvbGQuCgpaCgQESAIJEgShCgIbGkwgVGhlIGNvZGUgb2YgdGhlIHNlcnZpY2UgcG9pbnQgd2hlcmUgdGhlIGl0ZW0gaXMgcGlja2VkIHVwLCBhbmQgaXRzIGJyYW5jaC4KCiIKBARIAgwSBKUKAiEaFCAwOiB3aXRob3V0IGFuIGVuZC4KCj4KBARIAg0SBKcKAiAaMCBTdXNwZW5kZWQ6IHVudGlsIHdoZW47IDA6IHVudGlsIGl0IGlzIHJlc3VtZWQuCgoxCgQESAIOEgSpCgIWGiMgVGhlIG51bWJlciBvZiB0aGUgZ3JvdXA7IDA6IG5vbmUuCgpyCgQESAIPEgSrCgIWGmQgT2Ygc2NvcGUgSVRFTSB0aGUgaXRlbSB0aGF0IGlzIGFza2VkIGZvcjsgZWxzZSB0aGUgaXRlbSB0aGF0IGlzIGNvbWluZyBvciByZWFkeSwgb3IgdGhhdCB3YXMgbGVudC4KCkMKBARIAhESBK4KAhwaNSBSZWFkeTogdGhlIGVuZCBvZiB0aGUgbGFzdCBkYXkgb24gd2hpY2ggaXQgaXMga2VwdC4KCh4KBARIAhISBLAKAhoaECAwOiBpdCBpcyBvcGVuLgoKigEKBARIAhMSBLIKAhkafCBXaHkgaXQgd2FzIGNhbmNlbGxlZCBvciBoYXMgZXhwaXJlZDogImJ5X3JlYWRlciIsICJieV9zdGFmZiIsICJncm91cCIsICJub3RfbmVlZGVkIiwgIm5vdF9waWNrZWRfdXAiLCBvciB3aGF0IHN0YWZmIHdyb3RlLgoKIQoEBEgCFBIEtAoCFRoTIEZpbGxlZDogdGhlIGxvYW4uCgpeCgQESAIVEgS2CgIeGlAgV2FpdGluZzogdGhlIGJyYW5jaCB0aGF0IGlzIGFza2VkIHRvIGZldGNoIGFuIGl0ZW0gZnJvbSBpdHMgc2hlbGY7IDA6IG5vbmUgaXMuCgqoAQoEBEgCFhIEuAoCHBqZASBPZiBhbiBlbGVjdHJvbmljIGNvcHk6IHdoaWNoIGZvcm07IFJFQURZOiBvbmUgaXMgb2ZmZXJlZCB0byB0aGUgcmVhZGVyIHVudGlsIGBzaGVsZl91bnRpbF9tc2AsIHdobyBib3Jyb3dzIGl0IGJ5IHRoZSByZWNvcmQuIFRoZXJlIGlzIG5vIHBpY2stdXAgcG9pbnQuCgpICgQESQIBEgS+CgIkGjogVGhlIGxhc3QgZmlyc3QsIGF0IG1vc3QgMTAwLiBUbyByZWFkZXJzIHdpdGhvdXQgcGVyc29ucy4KCloKBARKAgASBMIKAhIaTCBGcm9tIHN0YWZmIGFuZCBhZG1pbmlzdHJhdG9yczogdGhlIHJlYWRlcidzIGNhcmQuIEVsc2V3aGVyZSBpdCBpcyByZWZ1c2VkLgoKKQoEBEoCAhIExQoCFhobIE9mIHNjb3BlIFdPUksgYW5kIFJFQ09SRC4KClkKBARKAgMSBMcKAhUaSyBPZiBzY29wZSBJVEVNOyBvZiB0aGUgb3RoZXJzIGluc3RlYWQgb2YgcmVjb3JkX2lkOiBhbiBpdGVtIG9mIHRoZSByZWNvcmQuCgpOCgQESgIEEgTJCgIXGkAgT25seSBpdGVtcyBvZiB0aGlzIHR5cGUsICJkdmQiOyBlbXB0eTogYW55LiBOb3Qgb2Ygc2NvcGUgSVRFTS4KCl0KBARKAgUSBMsKAhoaTyBUaGUgY29kZSBvZiBhIHNlcnZpY2UgcG9pbnQgdGhhdCBsZW5kcywgb3IgdGhhdCBrZWVwcyB0aGluZ3MgdG8gYmUgcGlja2VkIHVwLgoKIgoEBEoCBhIEzQoCIBoUIDA6IHdpdGhvdXQgYW4gZW5kLgoKMwoEBEoCBxIEzwoCHxolIE5vdCBiZWZvcmUgdGhpcyBtb21lbnQ7IDA6IGF0IG9uY2UuCgp7CgQESgIIEgTRCgIfGm0gQW5vdGhlciBob2xkIG9mIHRoZSByZWFkZXIgdGhhdCBpcyBvcGVuOiB0aGUgZmlyc3Qgb2YgdGhlIGdyb3VwIHRoYXQgaXMgZmlsbGVkIGNhbmNlbHMgdGhlIG90aGVycy4gMDogbm9uZS4KCp8BCgQESgIJEgTTCgIcGpABIEEgY29weSB1bmRlciBhIGxpY2VuY2Ugb2YgYHJlY29yZF9pZGAsIG9mIHRoaXMgZm9ybSBvciBvZiBhbnksIGluc3RlYWQgb2YgcGFwZXI7IHNjb3BlLCBpdGVtX3R5cGUsIGJhcmNvZGUgYW5kIHBpY2t1cF9wb2ludCBhcmUgbGVmdCBvdXQgdGhlbi4KCicKBARLAgISBNoKAhoaGSBBcyBpbiBQbGFjZUhvbGRSZXF1ZXN0LgoKRgoEBEwCARIE3woCFBo4IEZvciB0aGUgcmVjb3JkLCBhbmQgd2hlcmUgc3RhZmYgY2FuY2VsIGZvciB0aGUgcmVhZGVyLgoKJwoEBE0CARIE5AoCFRoZIDA6IHVudGlsIGl0IGlzIHJlc3VtZWQuCgpaCgQETwIAEgTrCgISGkwgRnJvbSBzdGFmZiBhbmQgYWRtaW5pc3RyYXRvcnM6IHRoZSByZWFkZXIncyBjYXJkLiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCikKBARPAgISBO4KAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgopCgQEUgIBEgT7CgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKPAoEBFICAxIE/goCFxouIEluc3RlYWQgb2YgcmVjb3JkX2lkOiBhbiBpdGVtIG9mIHRoZSByZWNvcmQuCgpECgQEUgIEEgSACwIYGjYgVGhvc2Ugd2hvIHdhaXQgZm9yIGFuIGVsZWN0cm9uaWMgY29weSBvZiB0aGUgcmVjb3JkLgoKHwoEBFMCARIEhQsCFBoRIEZvciB0aGUgcmVjb3JkLgoKOwoEBQcCARIEkgsCEBotIEFzIG1hbnkgbG9hbnMgYXQgb25jZSBhcyB0aGVyZSBhcmUgcmVhZGVycy4KCiYKBAUHAgISBJQLAgwaGCBTbyBtYW55IGxvYW5zIGF0IG9uY2UuCgolCgQFBwIDEgSWCwIOGhcgU28gbWFueSBsb2FucyBpbiBhbGwuCgpMCgIEVRIGmQsAtgsBGj4gSG93IG1hbnkgZWxlY3Ryb25pYyBjb3BpZXMgb2YgYSByZWNvcmQgbWF5IGJlIGxlbnQsIGFuZCBob3cuCgoxCgQEVQIBEgScCwISGiMgU2hvcnQgYW5kIHN0YWJsZTogImZvdW5kZXItNzQyMSIuCgo+CgQEVQIFEgShCwIXGjAgQnkgd2hpY2ggcnVsZXMgYW5kIGxpbWl0cyBpdCBpcyBsZW50OiAiZWJvb2siLgoKNgoEBFUCBhIEowsCFhooIFRoZSBicmFuY2ggd2hvc2UgcnVsZXMgYW5kIGRheXMgY291bnQuCgpCCgQEVQIIEgSmCwITGjQgT2YgU0xPVFM6IGxvYW5zIGF0IG9uY2UuIE9mIE1FVEVSRUQ6IGxvYW5zIGluIGFsbC4KCkgKBARVAgoSBKkLAhMaOiBIb3cgbWFueSBhcmUgb24gbG9hbiBub3csIGFuZCBob3cgbWFueSB3ZXJlIGxlbnQgaW4gYWxsLgoKkAEKBARVAgwSBKwLAhsagQEgRnJvbSB3aGVuIHVudGlsIGJlZm9yZSB3aGVuIGl0IGxlbmRzOyAwOiB3aXRob3V0IGEgYm91bmQuIExvYW5zIGVuZCB3aXRoIGl0LCBhbHNvIHdoZXJlIGl0IGlzIG1vdmVkIHNvb25lciB3aGlsZSB0aGV5IGFyZSBvcGVuLgoKcgoEBFUCDhIErwsCEhpkIFdoZXJlIGl0IGlzIHJlYWQsIHdpdGgge3Rva2VufSB3aGVyZSB0aGUgbGluaydzIHRva2VuIGdvZXM6ICJodHRwczovL3JlYWQuZXhhbXBsZS9vcGVuP3Q9e3Rva2VufSIuCgooCgQEVQIPEgSxCwIbGhogSG93IGxvbmcgYSBsaW5rIGlzIGdvb2QuCgonCgQEVQIQEgSzCwIVGhkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4KCjsKBARVAhESBLULAhcaLSBIb3cgbWFueSBhcmUgb2ZmZXJlZCB0byByZWFkZXJzIHdobyB3YWl0ZWQuCgpUCgQEVgIBEgS6CwIWGkYgT2YgYSBsaWNlbmNlIHRoYXQgaXMgdGhlcmUgcmVjb3JkLCBmb3JtIGFuZCBicmFuY2ggc3RheSBhcyB0aGV5IGFyZS4KCioKBARWAgsSBMULAhsaHCAwIGlzIDE1LCB0aGUgbW9zdCBpcyAxNDQwLgoKYAoEBFYCDBIExwsCHhpSIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMDogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgoXCgQEVwIAEgTLCwIWGgkgMDogYWxsLgoKKQoEBFcCARIEzQsCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCmQKBARZAgESBNcLAhsaViBVbnRpbCB3aGVuIHRoZSBsaW5rIGlzIGdvb2Q7IHRoZSBsb2FuIG1heSBsYXN0IGxvbmdlciwgYW5kIExpbmtMb2FuIHRlbGxzIGEgbmV3IG9uZS4KCjIKBARcAgQSBOULAhYaJCBXaGVuIHRoZSBsb2FuIGZhbGxzIGR1ZSwgYW5kIGVuZHMuCgpKCgQEXAIFEgTnCwISGjwgSG93IG9mdGVuIGxpbmtzIG9mIHRoaXMgbG9hbiB3ZXJlIHVzZWQsIHRoaXMgb25lIGluY2x1ZGVkLgoKMgoEBGACABIE8gsCJhokIE9mIGVhY2ggZm9ybSB0aGF0IGlzIGxpY2Vuc2VkIG5vdy4KCkoKBARgAgESBPQLAhUaPCBIb3cgbWFueSB3YWl0IGZvciBhIGNvcHkgb2YgdGhlIHJlY29yZCwgb2Ygd2hpY2hldmVyIGZvcm0uCgo8CgIEYRIG9wsAggwBGi4gVGhlIGVsZWN0cm9uaWMgY29waWVzIG9mIGEgcmVjb3JkIGluIGEgZm9ybS4KCkMKBARhAgESBPoLAhAaNSBXaGV0aGVyIG9uZSBjYW4gYmUgYm9ycm93ZWQgbm93IGJ5IHdobyBjb21lcyBmaXJzdC4KClIKBARhAgISBPwLAhMaRCBMb2FucyBhdCBvbmNlLCBvZiBhbGwgbGljZW5jZXMgdG9nZXRoZXI7IDA6IGFzIG1hbnkgYXMgYXJlIHdhbnRlZC4KCj8KBARhAgMSBP4LAhIaMSBPbiBsb2FuIG5vdywgYW5kIG9mZmVyZWQgdG8gcmVhZGVycyB3aG8gd2FpdGVkLgoKcQoEBGECBRIEgQwCHBpjIE5vbmUgaXMgZnJlZTogd2hlbiB0aGUgZmlyc3QgbG9hbiBlbmRzLCB1bmxlc3MgaXQgaXMgcmVuZXdlZCwgb3IgZ2l2ZW4gYmFjayBzb29uZXI7IDA6IG5vdCBrbm93bi4KCjEKBARiAgESBIYMAhoaIyBUaGUgaXRlbSBiZWhpbmQgd2hpY2ggaXQgZ29lcyBvbi4KCkoKAgRkEgaMDACZDAEaPCBQb2ludHMgYWdhaW5zdCBhIGJyYW5jaDsgaXQgaGFzIHRoZSBmZXdlc3QgdGhhdCBpcyBjaG9zZW4uCgpUCgQEZAIAEgSODAIZGkYgRW1wdHk6IG9mIGFsbCBwaWNrLXVwIHBvaW50cyB3aG9zZSBicmFuY2ggaGFzIG5vIHdlaWdodHMgb2YgaXRzIG93bi4KCk4KBARkAgESBJAMAhcaQCBGb3IgZWFjaCBraWxvbWV0cmUgZnJvbSB0aGUgcGljay11cCBwb2ludCwgaW4gYSBzdHJhaWdodCBsaW5lLgoKQAoEBGQCAhIEkgwCEhoyIEZvciBlYWNoIGl0ZW0gdGhhdCBpdCBpcyBhc2tlZCB0byBmZXRjaCBhbHJlYWR5LgoKSQoEBGQCAxIElAwCFxo7IFBvaW50cyBvZmYgd2hlcmUgaXQgaXMgdGhlIHBpY2stdXAgcG9pbnQncyBicmFuY2ggaXRzZWxmLgoKQgoEBGQCBBIElgwCExo0IFdoZXJlIGl0IHdhcyBhc2tlZCBiZWZvcmUgYW5kIGhhcyBub3QgZmV0Y2hlZCBvbmUuCgpoCgQEZAIFEgSYDAISGlogVGhlIGJyYW5jaCBoYXMgbm8gd2VpZ2h0cyBvZiBpdHMgb3duIGFueSBtb3JlOyBvZiBhbGwgYnJhbmNoZXM6IHdoYXQgaG9sZHMgd2l0aG91dCByb3dzLgoKRQoEBGgCABIEowwCGho3IFdoYXQgY291bnRlZCwgd2l0aCB0aGUgYnJhbmNoIHdob3NlIHdlaWdodHMgdGhleSBhcmUuCgo9CgIEaRIGpwwAtQwBGi8gQSBicmFuY2ggdGhhdCBjb3VsZCBmZXRjaCBhbiBpdGVtIGZvciBhIGhvbGQuCgpBCgQEaQIDEgSsDAITGjMgV2hhdCBjb3VudHMgYWdhaW5zdCBpdCwgYW5kIHdoYXQgdGhhdCBpcyBtYWRlIG9mLgoKYAoEBGkCBBIErgwCExpSIC0xOiBpdHMgcGxhY2UsIG9yIHRoZSBwaWNrLXVwIHBvaW50J3MsIGlzIG5vdCBrbm93bjsgaXQgY291bnRzIGFzIDUwIGtpbG9tZXRyZXMuCgpVCgQEaQIFEgSwDAIXGkcgSXRlbXMgdGhhdCBpdCBjb3VsZCBmZXRjaCwgYW5kIGhvdyBtYW55IGl0IGlzIGFza2VkIHRvIGZldGNoIGFscmVhZHkuCgogCgQEaQIIEgS0DAIRGhIgSXQgaXMgYXNrZWQgbm93LgoKVgoCBGoSBrcMAM0MARpIIERheXMgb24gd2hpY2ggYSByZWFkZXIgbWF5IG5vdCBib3Jyb3csIHNpbmNlIHNvbWV0aGluZyBjYW1lIGJhY2sgbGF0ZS4KCjsKBARqAgISBLsMAhQaLSBUaGUgbG9hbiB0aGF0IGNhbWUgYmFjayBsYXRlLCBhbmQgaXRzIGl0ZW0uCgpBCgQEagIFEgS/DAISGjMgSG93IG1hbnkgZGF5czsgMDogaXQgY291bnRzIGFzIGEgdmlvbGF0aW9uIGFsb25lLgoKewoEBGoCCRIExAwCExptIFRoZSBydWxlIHRoYXQgZ2l2ZXMgaXQsIGJ5IGl0cyBjb2RlLCBhbmQgaG93IGl0IGlzIHJlY2tvbmVkOiBpbiB0aGUgbGFuZ3VhZ2Ugb2Ygd2hvZXZlciB0b29rIHRoZSBpdGVtIGJhY2suCgp5CgQEagILEgTHDAIWGmsgSXQgd2FzIGxhdGVyIHRoYW4gdmlvbGF0aW9ucyBiZWdpbiwgYW5kIGNvdW50cyBhcyBvbmUgb2YgdGhlc2U7IGFuZCB3aGV0aGVyIHRoYXQgaGFzIGxlZCB0byBhIHN1c3BlbnNpb24uCgpBCgQEagINEgTKDAIaGjMgMDogaXQgd2FzIG5vdCBsaWZ0ZWQuIFdobyB3YXMgc2lnbmVkIGluLCBhbmQgd2h5LgoKWgoEBGsCABIE0AwCEhpMIEZyb20gc3RhZmYgYW5kIGFkbWluaXN0cmF0b3JzOiB0aGUgcmVhZGVyJ3MgY2FyZC4gRWxzZXdoZXJlIGl0IGlzIHJlZnVzZWQuCgopCgQEawIBEgTSDAITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKHwoEBG0CARIE3AwCFBoRIEZvciB0aGUgcmVjb3JkLgoKKQoEBG4CARIE4QwCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KClgKAgRwEgbpDADtDAEaSiBBIGhvbGQgZm9yIHdoaWNoIGEgYnJhbmNoIGlzIGFza2VkIHRvIGZldGNoIGFuIGl0ZW0sIHdpdGggb25lIHRoYXQgZml0cy4KClQKBARwAgESBOwMAhAaRiBBYnNlbnQ6IG5vbmUgaXMgb24gdGhlIHNoZWxmIGFueSBtb3JlOyBhbm90aGVyIGJyYW5jaCB3aWxsIGJlIGFza2VkLgoKLgoEBHECARIE8QwCFRogIE9ubHkgaXRlbXMgd2hvc2UgaG9sZCBpcyBvdmVyLgoKKQoEBHECAhIE8wwCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCmAKBARyAgESBPkMAhMaUiBBVkFJTEFCTEU6IGl0IGlzIGZpdCBmb3IgbGVuZGluZywgYW5kIGdvZXMgd2hlcmUgaXQgd291bGQgZ28gd2hlbiByZXR1cm5lZCBoZXJlLgoKHwoEBHICAhIE+wwCEhoRIEZvciB0aGUgcmVjb3JkLgoKJAoEBHMCARIEgA0CGRoWIEVtcHR5OiBhbGwgYnJhbmNoZXMuCgopCgQEcwICEgSCDQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKqgEKAgR2EgaLDQCNDQEamwEgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImNpcmN1bGF0aW9uLmhvbGQiOiBraW5kcyAicGxhY2VkIiwgInN1c3BlbmRlZCIsICJyZXN1bWVkIiwgInNlbnQiLCAicmVhZHkiLCAiZmlsbGVkIiwgImNhbmNlbGxlZCIsICJleHBpcmVkIiwKICJyZWxlYXNlZCIuCgpTCgQEdwIBEgSSDQIVGkUgVGhlIGJhdGNoIG9mIGEgYm9vayBkcm9wIHRoYXQgaXQgd2FzIGZvdW5kIGluOyAwOiBpdCBjYW1lIGJhY2sgbm93LgoKNAoCBHgSBpUNAKANARomIFdoYXQgY2FtZSBvZiBvbmUgaXRlbSBvZiBhIGNoZWNrLWluLgoKLgoEBHgCARIEmA0CHBogIEFic2VudDogaXQgd2FzIG5vdCB0YWtlbiBiYWNrLgoKQwoEBHgCAhIEmg0CFBo1IFdoeSBub3Q6ICJJVEVNX1VOS05PV04iLCBhbmQgd2hhdCBhIHBlcnNvbiBpcyB0b2xkLgoKLwoEBHgCBBIEnQ0CERohIEFuIGl0ZW0gb2Ygd29yayB3YXMgbWFkZSBvZiBpdC4KCisKBAR4AgUSBJ8NAhsaHSBXaGVuIGl0IGNvdW50cyBhcyByZXR1cm5lZC4KClUKAgUIEgaiDQCpDQEaRyBBcyBvZiB3aGVuIHNvbWV0aGluZyBjb3VudHMgYXMgcmV0dXJuZWQgdGhhdCBpcyBmb3VuZCBpbiBhIGJvb2sgZHJvcC4KCnUKBAUIAgASBKQNAhgaZyBXaGVuIHRoZSBkcm9wIHdhcyBlbXB0aWVkIGJlZm9yZTogbm9ib2R5IGNhbiB0ZWxsIHRoYXQgaXQgY2FtZSBsYXRlciwgc28gdGhhdCBpcyBiZXN0IGZvciB0aGUgcmVhZGVyLgoKVQoEBQgCARIEpg0CGBpHIFdoZW4gdGhlIGJyYW5jaCBjbG9zZWQgbGFzdDsgd2hlcmUgaXQgd2FzIGVtcHRpZWQgc2luY2UsIHdoZW4gaXQgd2FzLgoKIwoEBQgCAhIEqA0CExoVIFdoZW4gaXQgaXMgZW1wdGllZC4KCk0KBAR5AgASBKwNAhgaPyBUaGUgY29kZSBvZiB0aGUgc2VydmljZSBwb2ludCB0aGF0IHRoZSBkcm9wIGlzLCBvciBzdGFuZHMgYXQuCgpUCgQEeQICEgSvDQIXGkYgTmV2ZXIgbG9uZ2VyIGFnbyB0aGFuIHRoaXMsIHdoYXRldmVyIGVsc2U6IDAgaXMgNzIsIHRoZSBtb3N0IGlzIDMzNi4KChkKBAR6AgMSBLYNAhoaCyAwOiBuZXZlci4KCk0KBAR9AgASBL8NAhgaPyBUaGUgY29kZSBvZiB0aGUgZHJvcDsgZW1wdHk6IHRoZSBkcm9wIG9mIHRoZSBkZXNrIHRoYXQgY2FsbHMuCgo0CgQEfgIAEgTDDQIVGiYgR29lcyBpbnRvIENoZWNrSW5SZXF1ZXN0LCBmb3IgYSBkYXkuCgprCgQEfgICEgTGDQIbGl0gQXMgb2Ygd2hlbiB3aGF0IGlzIGZvdW5kIGluIGl0IGNvdW50cyBhcyByZXR1cm5lZDsgd2hhdCB3YXMgbGVudCBvciBzZWVuIHNpbmNlLCBhcyBvZiB0aGVuLgoKPAoFBIABAgASBM4NAhwaLSBXaGVyZSBpdCBnb2VzIGZyb20gaGVyZSwgYXMgYWZ0ZXIgYSByZXR1cm4uCgoyCgUEgAECARIE0A0CGBojIEhvdyBvZnRlbiBpdCB3YXMgdXNlZCBoZXJlIHRvZGF5LgoKWQoFBIEBAgESBNUNAhcaSiBEYXlzIGF0IHRoZSBicmFuY2gsICIyMDI2LTEwLTAxIiwgYm90aCBjb3VudGVkOyBlbXB0eTogdGhlIGxhc3QgMjggZGF5cy4KCioKBQSBAQIDEgTYDQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKJQoFBIUBAgASBOkNAhoaFiBXaGF0IHdhcyB0YWtlbiBiYWNrLgoKMQoFBIUBAgESBOsNAhwaIiBUaGUgaXRlbSBub3csIGFuZCB3aGVyZSBpdCBnb2VzLgoKSwoFBIUBAgISBO0NAhAaPCBUaGUgbG9hbiBhcyBpdCBpcyBub3c7IGFic2VudDogdGhlIHN0ZXAgd2FzIG5vdCBhYm91dCBvbmUuCgokCgQFCQIBEgTzDQIRGhYgU2hlbHZlcyBhcmUgc2Nhbm5lZC4KCj4KBAUJAgISBPUNAhQaMCBXaGF0IHdhcyBub3QgZm91bmQgaXMgYmVpbmcgbWFya2VkIGFzIG1pc3NpbmcuCgpCCgQFCQIEEgT4DQIWGjQgSXQgd2FzIGVuZGVkIHdpdGhvdXQgYW55dGhpbmcgYmVpbmcgbWlzc2luZyBieSBpdC4KCm0KBQSGAQIDEgT/DQIeGl4gQ2FsbCBudW1iZXJzIGZyb20gdGhpcyBvbmUgb24sIHVwIHRvIHRob3NlIHRoYXQgYmVnaW4gd2l0aCB0aGF0IG9uZTsgZW1wdHk6IHdpdGhvdXQgYSBib3VuZC4KCh8KBQSGAQIFEgSCDgIYGhAgRW1wdHk6IG9mIGFueS4KCh8KBQSGAQIJEgSHDgIaGhAgMDogaXQgaXMgb3Blbi4KCi0KBQSGAQILEgSKDgIWGh4gSG93IG1hbnkgaXRlbXMgd2VyZSBzY2FubmVkLgoKTgoFBIYBAgwSBIwOAhYaPyBDbG9zZWQsIG9yIGNsb3Npbmc6IGhvdyBtYW55IGl0IGhhcyBtYXJrZWQgYXMgbWlzc2luZyBzbyBmYXIuCgo5CgUEiAECARIElw4CHxoqIEFzIHRoZXkgc3RhbmQgb24gdGhlIHNoZWxmLCBhdCBtb3N0IDEwMC4KClwKBQSIAQICEgSZDgIbGk0gVGhlIGl0ZW0gdGhhdCBzdGFuZHMgYmVmb3JlIHRoZSBmaXJzdCBvZiB0aGVtLCB3aGVyZSBpdCB3YXMgc2Nhbm5lZCBiZWZvcmUuCgotCgUEiQECABIEnQ4CJRoeIEluIHRoZSBvcmRlciBvZiB0aGUgcmVxdWVzdC4KCicKAgUKEgagDgC1DgEaGSBXaGF0IGEgc2Nhbm5lZCBpdGVtIGlzLgoKSQoEBQoCAhIEpA4CEBo7IEl0IHN0YW5kcyBiZWZvcmUgb3IgYmVoaW5kIHdoZXJlIGl0cyBjYWxsIG51bWJlciBiZWxvbmdzLgoKUwoEBQoCAxIEpg4CEhpFIEl0IGJlbG9uZ3MgdG8gdGhpcyBicmFuY2gsIGFuZCBub3QgdG8gdGhlIHNoZWx2ZXMgdGhhdCBhcmUgY291bnRlZC4KClQKBAUKAgQSBKgOAhMaRiBJdCBiZWxvbmdzIHRvIGFub3RoZXIgYnJhbmNoOiB0YWtlIGl0IGJhY2sgaGVyZSwgc28gdGhhdCBpdCBpcyBzZW50LgoKLAoEBQoCBRIEqg4CCxoeIEl0IGlzIG9uIGxvYW46IHRha2UgaXQgYmFjay4KClcKBAUKAgYSBKwOAhAaSSBTdGFmZiBrZWVwIGl0IGJhY2ssIGFzIHdpdGhkcmF3biwgZGFtYWdlZCwgaW4gcmVwYWlyLCBvciBub3QgeWV0IHJlYWR5LgoKQAoEBQoCBxIErg4CERoyIEl0IGlzIGZvciBhIGhvbGQsIGFuZCBiZWxvbmdzIHRvIHRoZSBob2xkIHNoZWxmLgoKTwoEBQoCCBIEsA4CDBpBIEl0IHdhcyBsb3N0IG9yIG1pc3NpbmcsIG9yIG9uIGl0cyB3YXkgaGVyZSwgYW5kIGlzIHRoZXJlIGFnYWluLgoKJgoEBQoCCRIEsg4CExoYIFRoZXJlIGlzIG5vIHN1Y2ggaXRlbS4KCkMKBAUKAgoSBLQOAhMaNSBJbiBhIGxpc3Q6IGl0IHNob3VsZCBiZSB0aGVyZSwgYW5kIHdhcyBub3Qgc2Nhbm5lZC4KCicKBQSKAQICEgS6DgIQGhggQWJzZW50OiB0aGVyZSBpcyBub25lLgoKMAoFBIoBAgMSBLwOAhUaISBGb3VuZDogd2hlcmUgaXQgZ29lcyBmcm9tIGhlcmUuCgo+CgUEigECBBIEvg4CGhovIFdoZW4gYW5kIHdoZXJlIGl0IHdhcyBzY2FubmVkOyAwOiBpdCB3YXMgbm90LgoKJQoFBIsBAgASBMMOAhkaFiBFbXB0eTogYWxsIGJyYW5jaGVzLgoKKgoFBIsBAgISBMYOAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpJCgUEjQECARIE0A4CFxo6IFVuc3BlY2lmaWVkOiBhbGwgdGhhdCB3ZXJlIHNjYW5uZWQgYW5kIGFyZSBub3QgaW4gcGxhY2UuCgoqCgUEjQECAhIE0g4CExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KClMKBQSOAQICEgTZDgIUGkQgT2Yga2luZCBOT1RfU0NBTk5FRCwgb24gdGhlIGZpcnN0IHBhZ2U6IGhvdyBtYW55IHRoZXJlIGFyZSBpbiBhbGwuCgpSCgUEjwECARIE3g4CFRpDIEhvdyBtYW55IGl0ZW1zIGFyZSBtaXNzaW5nLCBhcyBDb3VudEZpbmRpbmdzIG9mIE5PVF9TQ0FOTkVEIHRvbGQuCgpfCgUEjwECAhIE4A4CExpQIE5vdGhpbmcgaXMgbWlzc2luZyBieSBpdDogdGhlIGNvdW50IHdhcyBiZWd1biBieSBtaXN0YWtlLCBvciB3YXMgbm90IGZpbmlzaGVkLgoKSAoFBJIBAgASBOoOAhkaOSBFbXB0eTogb2YgYWxsIGJyYW5jaGVzIHRoYXQgaGF2ZSBubyBzdGVwcyBvZiB0aGVpciBvd24uCgp2CgUEkgECARIE7A4CIRpnIE5vbmU6IGEgYnJhbmNoIGhhcyBubyBzdGVwcyBvZiBpdHMgb3duIGFueSBtb3JlOyBvZiBhbGwgYnJhbmNoZXM6IHRoZSBmaXJzdCBub3RpY2UgYWxvbmUsIG9uIHRoZSBkYXkuCgopCgQFCwIEEgT0DgILGhsgV2l0aCB3aGF0IHRoZSBpdGVtIGNvc3RzLgoKRAoFBJMBAgESBPkOAhIaNSBBZnRlciB0aGUgZHVlIGRhdGU7IGVhY2ggbGF0ZXIgdGhhbiB0aGUgb25lIGJlZm9yZS4KCmwKAwSWARIGgQ8Anw8BGl0gU29tZXRoaW5nIHRoYXQgaGFwcGVuZWQgYW5kIGJyb2tlIGEgcnVsZS4gV2hhdCBoYXBwZW5lZCBpcyBrZXB0OyBzdGFmZiBkZWNpZGUgd2hhdCBmb2xsb3dzLgoKRwoFBJYBAgESBIQPAhQaOCBUaGUgcmVhc29uIHRoYXQgd291bGQgaGF2ZSByZWZ1c2VkIGl0OiAiSVRFTV9PTl9MT0FOIi4KCjUKBQSWAQIDEgSHDwIWGiYgV2hvIGRpZCBpdDsgMCB3aGVyZSBpdCBpcyBub3Qga25vd24uCgo3CgUElgECBBIEiQ8CFBooIFRoZSBsb2FuIHRoYXQgd2FzIG1hZGUgb2YgaXQ7IDA6IG5vbmUuCgpLCgUElgECBRIEiw8CGho8IFRoZSBsb2FuIHRoYXQgc3Rvb2QgYWdhaW5zdCBpdCwgYW5kIHdob3NlIGl0IHdhczsgMDogbm9uZS4KCjcKBQSWAQILEgSSDwITGiggVGhlIHJ1bGUgdGhhdCB3YXMgYnJva2VuLCBieSBpdHMgY29kZS4KCkgKBQSWAQIMEgSUDwITGjkgVGhlIGNhcmQgdGhhdCB3YXMgbmFtZWQsIHdoZXJlIG5vIHJlYWRlciB3YXMgc2lnbmVkIGluLgoKaQoFBJYBAg0SBJYPAhsaWiBXaGVuIHN0YWZmIHNldHRsZWQgaXQsIHdoZXJlLCB3aG8gd2FzIHNpZ25lZCBpbiB0aGVyZSwgYW5kIHdoYXQgd2FzIGRvbmU7IDA6IGl0IGlzIG9wZW4uCgpkCgUElgECERIEmw8CFRpVIFdoaWNoIGFjdGlvbiBzZXR0bGVkIGl0OiAiYWNjZXB0IjsgZW1wdHk6IGl0IGlzIG9wZW4sIG9yIFNldHRsZUNvbmZsaWN0IHNldHRsZWQgaXQuCgpYCgUElgECEhIEnQ8CIRpJIEJ5IGFjdGlvbiAiY2hhcmdlIjogd2hhdCB0aGUgcmVhZGVyIG93ZXMsIGluIG1pbm9yIHVuaXRzIG9mIGEgY3VycmVuY3kuCgpmCgMElwESBqIPAKQPARpXIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJjaXJjdWxhdGlvbi5jb25mbGljdCIsIGtpbmRzICJjb25mbGljdCIgYW5kICJzZXR0bGVkIi4KCo4ECgMEmAESBqoPAKwPARr+AyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAiY2lyY3VsYXRpb24ubG9hbiI6IGtpbmRzICJsZW50IiwgInJldHVybmVkIiwgInJlbmV3ZWQiOyBhbmQgYnkgaXRzZWxmICJkdWVfc29vbiIgYW5kCiAib3ZlcmR1ZSIsIG9uY2UgZm9yIGVhY2ggZHVlIGRhdGUsIGFuZCAicG9zdHBvbmVkIiwgd2hlcmUgdGhlIGJyYW5jaCBpcyBjbG9zZWQgdGhlbjsgInJlY2FsbGVkIiB3aGVyZSBpdCBmYWxscyBkdWUgc29vbmVyIGZvciBzb21lYm9keSB3aG8gd2FpdHM7CiBhbmQgInVuZG9uZSIsIHdoZXJlIGEgZGVzayB0b29rIGJhY2sgdGhhdCBpdCB0b29rIHRoZSBpdGVtIGJhY2ssIG9yIHJlbmV3ZWQgdGhlIGxvYW47IGFuZCBieSBpdHNlbGYgInNlY29uZF9ub3RpY2UiLCAidGhpcmRfbm90aWNlIiBhbmQgImJpbGxlZCIsCiB3aGVyZSB0aGVyZSBhcmUgc3VjaCBzdGVwczsgYW5kICJzaG9ydGVuZWQiLCB3aGVyZSB0aGUgbGljZW5jZSBvZiBhbiBlbGVjdHJvbmljIGNvcHkgZW5kcyBzb29uZXIuCgpICgUEmQECABIErw8CFRo5IEEgbmV3IG9uZSwgd2hpY2ggdGhlIGl0ZW0ga2VlcHMgdW50aWwgaXQgaXMgbWFkZSByZWFkeS4KCi8KBQSZAQICEgSyDwIZGiAgVGhlIGJyYW5jaCB0aGF0IGl0IGJlbG9uZ3MgdG8uCgo9CgUEnQECAhIEyQ8CGhouIFRoZSBjb2RlIG9mIHRoZSBzZXJ2aWNlIHBvaW50IHdoZXJlIGl0IGdvZXMuCgpiCgUEngECAhIEzw8CEhpTIFdoZW4gdGhlIHJlYWRlciBoYWQgaXQ7IDA6IGF0IHRoZSBjYWxsJ3MgdGltZS4gTm90IGJlZm9yZSB0aGUgaXRlbSB3YXMgc2VlbiBsYXN0LgoKrwEKAwSfARIG0w8A1Q8BGp8BIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJjaXJjdWxhdGlvbi5pdGVtIjoga2luZHMgInNlbnQiLCAiYXJyaXZlZCIsICJoZWxkIiwgImZvdW5kIiwgIm1vdmVkIiwKIGFuZCAicmVjZWl2ZWQiIG9mIG9uZSB0aGF0IGlzIGJhY2sgZnJvbSBpdHMgZmlyc3QgbG9hbi4KClQKAwSgARIG2A8A3g8BGkUgVGhlIHBsdWdpbidzIHNlY3Rpb24gb2YgbGVjdGVybi5qc29uNS4gMCBpcyB0aGUgZGVmYXVsdCBldmVyeXdoZXJlLgoKugEKBQSgAQIAEgTbDwIcGqoBIEhvdyBtYW55IG1pbnV0ZXMgYWZ0ZXIgaXRzIGhhcHBlbmVkX2F0X21zIGEgQm9ycm93IHdpdGhvdXQgYSBkZXZpY2Vfc2VxdWVuY2UgY291bnRzIGFzIGEgcmVwZWF0LCB3aGljaCB0aGUgcnVsZXMKIGRlY2lkZTogMTUgYnkgZGVmYXVsdC4gV2hhdCBpcyBvbGRlciB3YXMgZG9uZSBvZmZsaW5lLgoKXwoFBKABAgESBN0PAhsaUCBIb3cgbWFueSBkYXlzIGJlZm9yZSBpdHMgZHVlIGRhdGUgYSBsb2FuIGlzIHRvbGQgdG8gYmUgZHVlIHNvb246IDMgYnkgZGVmYXVsdC4KYgZwcm90bzM"
    )

    /// The methods that the plugin itself may schedule, with the type of their request.
    public enum Timers {
        /// The daemon itself, by a timer: marks what a count that is being closed did not find as missing, some items at a time.
        public static let advanceCount = TimerMethod<Circulation.AdvanceCountRequest>(Circulation.description.methods[23])
        /// Other plugins: adds an item that a reader chose in a shop, and lends it to that reader at once, by the rules in force at its branch. On
        /// its return it is made ready before it is an ordinary item.
        public static let issueItem = TimerMethod<Circulation.IssueItemRequest>(Circulation.description.methods[28])
        /// Other plugins: such an item was given back, in the shop. Nothing changes where it is not on loan any more.
        public static let takeBackIssued = TimerMethod<Circulation.TakeBackIssuedRequest>(Circulation.description.methods[29])
        /// Other plugins: such an item does not come to the stock: the sale was reversed, or the reader keeps it. Its loan ends.
        public static let withdrawIssued = TimerMethod<Circulation.WithdrawIssuedRequest>(Circulation.description.methods[30])
        /// Other plugins: such an item is ready, with its own barcode, branch and shelf mark; from now on it is an ordinary one.
        public static let accessionItem = TimerMethod<Circulation.AccessionItemRequest>(Circulation.description.methods[31])
        /// Other plugins: a hold for the reader for whom a book was bought, on its record, by the rules of PlaceHold.
        public static let holdFor = TimerMethod<Circulation.HoldForRequest>(Circulation.description.methods[32])
        /// Delivery: keeps one item that is on a shelf for a reader, by a hold on it that is not on pick lists: whoever calls has it fetched. It is the reader's
        /// turn once it is scanned, unless somebody waits who asked earlier.
        public static let reserveItem = TimerMethod<Circulation.ReserveItemRequest>(Circulation.description.methods[33])
        /// Delivery: an item was brought to a reader, who has it: it is lent as of then, by the rules of the branch that it belongs to. What they would have refused is
        /// a conflict for staff, as of a loan that was made offline.
        public static let lendDelivered = TimerMethod<Circulation.LendDeliveredRequest>(Circulation.description.methods[34])
        /// The daemon itself, by a timer: adds items of work for open conflicts that an earlier version recorded.
        public static let addConflictWork = TimerMethod<Circulation.AddConflictWorkRequest>(Circulation.description.methods[42])
        /// The daemon itself, by a timer after a closure or a change of a calendar: moves due dates on that fall where a branch is closed. Each moves
        /// once, and none moves back where the closure is shortened or lifted: it was told to a reader.
        public static let postponeDue = TimerMethod<Circulation.PostponeDueRequest>(Circulation.description.methods[53])
        /// The daemon itself, by a timer for each branch: tells which of its loans are due soon and which are overdue.
        public static let sweepDue = TimerMethod<Circulation.SweepDueRequest>(Circulation.description.methods[54])
        /// The daemon itself, by a timer after a licence was changed: open loans that would last longer than it end with it, some at a time.
        public static let shortenLoans = TimerMethod<Circulation.ShortenLoansRequest>(Circulation.description.methods[72])
        /// The daemon itself, by a timer for each loan of an electronic copy: it ends when it falls due.
        public static let endLoan = TimerMethod<Circulation.EndLoanRequest>(Circulation.description.methods[78])
        /// The daemon itself, by a timer for each hold that has a date: its suspension or its time on the shelf is over, it is not needed any more,
        /// or another branch is asked.
        public static let advanceHold = TimerMethod<Circulation.AdvanceHoldRequest>(Circulation.description.methods[79])
    }
}
