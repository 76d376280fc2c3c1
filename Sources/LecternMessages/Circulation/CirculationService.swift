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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCq9uChpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90bxIPbGVjdGVybi53b3JrLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8iNgoEVGV4dBIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3VhZ2USEgoEdGV4dBgCIAEoCVIEdGV4dCKmAwoES2luZBISCgRjb2RlGAEgASgJUgRjb2RlEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SKwoFdGl0bGUYAyADKAsyFS5sZWN0ZXJuLndvcmsudjEuVGV4dFIFdGl0bGUSLgoGZmllbGRzGAQgAygLMhYubGVjdGVybi53b3JrLnYxLkZpZWxkUgZmaWVsZHMSMQoHYWN0aW9ucxgFIAMoCzIXLmxlY3Rlcm4ud29yay52MS5BY3Rpb25SB2FjdGlvbnMSFAoFcmlnaHQYBiABKAlSBXJpZ2h0Eh8KC2R1ZV9taW51dGVzGAcgASgDUgpkdWVNaW51dGVzEi0KEmVzY2FsYXRpb25fbWludXRlcxgIIAEoA1IRZXNjYWxhdGlvbk1pbnV0ZXMSKQoQZXNjYWxhdGlvbl9yaWdodBgJIAEoCVIPZXNjYWxhdGlvblJpZ2h0EioKEWVzY2FsYXRlc190b19jaXR5GAogASgIUg9lc2NhbGF0ZXNUb0NpdHkSIwoNbGVhc2VfbWludXRlcxgLIAEoA1IMbGVhc2VNaW51dGVzIowBCgVGaWVsZBISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEi4KBHR5cGUYAyABKA4yGi5sZWN0ZXJuLndvcmsudjEuVmFsdWVUeXBlUgR0eXBlEhIKBHNpZGUYBCABKA1SBHNpZGUisgEKBkFjdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhYKBm1ldGhvZBgDIAEoCVIGbWV0aG9kEh8KC2J1bGtfbWV0aG9kGAQgASgJUgpidWxrTWV0aG9kEi4KBmlucHV0cxgFIAMoCzIWLmxlY3Rlcm4ud29yay52MS5GaWVsZFIGaW5wdXRzIjYKCkZpZWxkVmFsdWUSEgoEbmFtZRgBIAEoCVIEbmFtZRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWUijgEKA0FjdBIQCgNrZXkYASABKAlSA2tleRIUCgVjbGFpbRgCIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAMgASgJUgZhY3Rpb24SEgoEbm90ZRgEIAEoCVIEbm90ZRIzCgZpbnB1dHMYBSADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGaW5wdXRzIiAKBUFjdGVkEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCLzBAoESXRlbRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEa2luZBgCIAEoCVIEa2luZBIQCgNrZXkYAyABKAlSA2tleRIbCglicmFuY2hfaWQYBCABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAUgASgJUgVyaWdodBIwCgVzdGF0ZRgGIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlEjMKBnZhbHVlcxgHIAMoCzIbLmxlY3Rlcm4ud29yay52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSHgoLYWRkZWRfYXRfbXMYCCABKANSCWFkZGVkQXRNcxIaCglkdWVfYXRfbXMYCSABKANSB2R1ZUF0TXMSEgoEbGF0ZRgKIAEoCFIEbGF0ZRIcCgllc2NhbGF0ZWQYCyABKAhSCWVzY2FsYXRlZBIUCgVjbGFpbRgMIAEoA1IFY2xhaW0SFgoGaG9sZGVyGA0gASgDUgZob2xkZXISHwoLaG9sZGVyX25hbWUYDiABKAlSCmhvbGRlck5hbWUSJwoPaG9sZGVyX3Rlcm1pbmFsGA8gASgJUg5ob2xkZXJUZXJtaW5hbBIkCg5sZWFzZV91bnRpbF9tcxgQIAEoA1IMbGVhc2VVbnRpbE1zEhkKCGtlcHRfZm9yGBEgASgDUgdrZXB0Rm9yEi8KFGZpcnN0X2Fuc3dlcmVkX2F0X21zGBIgASgDUhFmaXJzdEFuc3dlcmVkQXRNcxIgCgxjbG9zZWRfYXRfbXMYEyABKANSCmNsb3NlZEF0TXMSGAoHb3V0Y29tZRgUIAEoCVIHb3V0Y29tZSKVAQoLSXRlbURldGFpbHMSKQoEaXRlbRgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgRpdGVtEikKBGtpbmQYAiABKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIEa2luZBIwCgdoaXN0b3J5GAMgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdoaXN0b3J5ItUBCgVFbnRyeRIZCghlbnRyeV9pZBgBIAEoA1IHZW50cnlJZBIUCgVldmVudBgCIAEoCVIFZXZlbnQSEgoEZnJvbRgDIAEoCVIEZnJvbRIOCgJ0bxgEIAEoCVICdG8SEwoFYXRfbXMYBSABKANSBGF0TXMSFgoGcGVyc29uGAYgASgDUgZwZXJzb24SGgoIdGVybWluYWwYByABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgIIAEoCVIGbWV0aG9kEhYKBmRldGFpbBgJIAEoCVIGZGV0YWlsIrMCCgVRdWV1ZRISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EisKBXRpdGxlGAQgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhgKB3dhaXRpbmcYBSABKANSB3dhaXRpbmcSGAoHY2xhaW1lZBgGIAEoA1IHY2xhaW1lZBISCgRsYXRlGAcgASgDUgRsYXRlEhwKCWVzY2FsYXRlZBgIIAEoA1IJZXNjYWxhdGVkEisKEm9sZGVzdF9hZGRlZF9hdF9tcxgJIAEoA1IPb2xkZXN0QWRkZWRBdE1zEiMKDm5leHRfZHVlX2F0X21zGAogASgDUgtuZXh0RHVlQXRNcyI9Cg5EZWNsYXJlUmVxdWVzdBIrCgVraW5kcxgBIAMoCzIVLmxlY3Rlcm4ud29yay52MS5LaW5kUgVraW5kcyIRCg9EZWNsYXJlUmVzcG9uc2UitgEKCkFkZFJlcXVlc3QSKQoEa2luZBgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5LaW5kUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSMwoGdmFsdWVzGAQgAygLMhsubGVjdGVybi53b3JrLnYxLkZpZWxkVmFsdWVSBnZhbHVlcxIZCghzaW5jZV9tcxgFIAEoA1IHc2luY2VNcyI8CgtBZGRSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFYWRkZWQYAiABKAhSBWFkZGVkIncKDUZpbmlzaFJlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIQCgNrZXkYAiABKAlSA2tleRIUCgVjbGFpbRgDIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAQgASgJUgZhY3Rpb24SEgoEbm90ZRgFIAEoCVIEbm90ZSIpCg5GaW5pc2hSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiSwoPV2l0aGRyYXdSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSEgoEbm90ZRgDIAEoCVIEbm90ZSIwChBXaXRoZHJhd1Jlc3BvbnNlEhwKCXdpdGhkcmF3bhgBIAEoCFIJd2l0aGRyYXduIkwKDVF1ZXVlc1JlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIeCgpldmVyeXdoZXJlGAIgASgIUgpldmVyeXdoZXJlIkAKDlF1ZXVlc1Jlc3BvbnNlEi4KBnF1ZXVlcxgBIAMoCzIWLmxlY3Rlcm4ud29yay52MS5RdWV1ZVIGcXVldWVzIpYBCgtMaXN0UmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EhIKBG1pbmUYBCABKAhSBG1pbmUSFAoFbGltaXQYBSABKA1SBWxpbWl0EhYKBmN1cnNvchgGIAEoCVIGY3Vyc29yIlMKDExpc3RSZXNwb25zZRIrCgVpdGVtcxgBIAMoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgVpdGVtcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciIlCgpHZXRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCJXCg5IaXN0b3J5UmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yIlsKD0hpc3RvcnlSZXNwb25zZRIwCgdlbnRyaWVzGAEgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdlbnRyaWVzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIicKDENsYWltUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiPQoOUmVsZWFzZVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBG5vdGUYAiABKAlSBG5vdGUinwEKD0hhbmRPdmVyUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFbG9naW4YAiABKAlSBWxvZ2luEh8KC2JyYW5jaF9jb2RlGAMgASgJUgpicmFuY2hDb2RlEhIKBGNpdHkYBCABKAhSBGNpdHkSFAoFcmlnaHQYBSABKAlSBXJpZ2h0EhIKBG5vdGUYBiABKAlSBG5vdGUiPQoOQ29tbWVudFJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBHRleHQYAiABKAlSBHRleHQiKQoOQWR2YW5jZVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIhEKD0FkdmFuY2VSZXNwb25zZSKJAQoLSXRlbUNoYW5nZWQSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSGwoJYnJhbmNoX2lkGAMgASgDUghicmFuY2hJZBIwCgVzdGF0ZRgEIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlKsEKCgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASYwoMSVRFTV9VTktOT1dOEAEaUYq1GE0IBRIV5rKh5pyJ6L+Z6aG55bel5L2c44CCGh5UaGVyZSBpcyBubyBzdWNoIGl0ZW0gb2Ygd29yay4iB2l0ZW1faWQiBGtpbmQiA2tleRJmCgtJVEVNX0NMT1NFRBACGlWKtRhRCAkSGOivpemhueW3peS9nOW3suWKnue7k+OAghoTVGhlIGl0ZW0gaXMgY2xvc2VkLiIHaXRlbV9pZCIHb3V0Y29tZSIMY2xvc2VkX2F0X21zEo8BCgxJVEVNX0NMQUlNRUQQAxp9irUYeQgJEiHor6Xpobnlt6XkvZzmraPnlLHku5bkurrlpITnkIbjgIIaIFNvbWVib2R5IGVsc2Ugd29ya3Mgb24gdGhlIGl0ZW0uIgdpdGVtX2lkIgZob2xkZXIiC2hvbGRlcl9uYW1lIgh0ZXJtaW5hbCIIdW50aWxfbXMSbgoJSVRFTV9LRVBUEAQaX4q1GFsICRIh6K+l6aG55bel5L2c5bey5oyH5a6a57uZ5LuW5Lq644CCGiNUaGUgaXRlbSBpcyBrZXB0IGZvciBzb21lYm9keSBlbHNlLiIHaXRlbV9pZCIGcGVyc29uEmAKEElURU1fTk9UX0NMQUlNRUQQBRpKirUYRggJEhvor6Xpobnlt6XkvZzml6Dkurrpooblj5bjgIIaHE5vYm9keSBoYXMgY2xhaW1lZCB0aGUgaXRlbS4iB2l0ZW1faWQSnwEKDkNMQUlNX05PVF9IRUxEEAYaigGKtRiFAQgJEjPmgqjlubbmnKrpooblj5bor6Xpobnlt6XkvZzvvIzmiJbpooblj5blt7Lov4fmnJ/jgIIaPENsYWltIHRoZSBpdGVtIGZpcnN0OiB5b3UgaGF2ZSBub3QsIG9yIHlvdXIgY2xhaW0gaGFzIGVuZGVkLiIHaXRlbV9pZCIFY2xhaW0ShAEKEFdPUktfTk9UX0FMTE9XRUQQBxpuirUYaggHEirmgqjml6DmnYPlpITnkIbor6XliIbppobnmoTmraTnsbvlt6XkvZzjgIIaKFlvdSBtYXkgbm90IGRvIHRoaXMgd29yayBhdCB0aGF0IGJyYW5jaC4iBXJpZ2h0IglicmFuY2hfaWQSVQoMS0lORF9VTktOT1dOEAgaQ4q1GD8IBRIV5rKh5pyJ6L+Z57G75bel5L2c44CCGh5UaGVyZSBpcyBubyBzdWNoIGtpbmQgb2Ygd29yay4iBGtpbmQSWAoNRklFTERfSU5WQUxJRBAJGkWKtRhBCAMSD+Wtl+auteaXoOaViOOAghogQSBmaWVsZCBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC4iBWZpZWxkIgN3aHkSVQoOQ1VSU09SX0lOVkFMSUQQChpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SWAoOQlJBTkNIX1VOS05PV04QCxpEirUYQAgFEhXmsqHmnInov5nkuKrliIbppobjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggYnJhbmNoLiILYnJhbmNoX2NvZGUSYwoOQUNUSU9OX1VOS05PV04QDBpPirUYSwgDEhvmsqHmnInov5nnp43lpITnkIbmlrnlvI/jgIIaHFRoZSBraW5kIGhhcyBubyBzdWNoIGFjdGlvbi4iBGtpbmQiBmFjdGlvbipZCglWYWx1ZVR5cGUSCAoEVEVYVBAAEgoKBlJFQURFUhABEgsKB0JBUkNPREUQAhIICgRMT0FOEAMSCAoEVElNRRAEEgkKBU1PTkVZEAUSCgoGUkVBU09OEAYqXgoJSXRlbVN0YXRlEhoKFklURU1fU1RBVEVfVU5TUEVDSUZJRUQQABILCgdXQUlUSU5HEAESCwoHQ0xBSU1FRBACEgwKCEZJTklTSEVEEAMSDQoJV0lUSERSQVdOEAQyng4KBFdvcmsSVwoDQWRkEhsubGVjdGVybi53b3JrLnYxLkFkZFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuQWRkUmVzcG9uc2UiFYq1GBEQAioNRklFTERfSU5WQUxJRBJjCgdEZWNsYXJlEh8ubGVjdGVybi53b3JrLnYxLkRlY2xhcmVSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkRlY2xhcmVSZXNwb25zZSIVirUYERACKg1GSUVMRF9JTlZBTElEEowBCgZGaW5pc2gSHi5sZWN0ZXJuLndvcmsudjEuRmluaXNoUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5GaW5pc2hSZXNwb25zZSJBirUYPRACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKg5DTEFJTV9OT1RfSEVMRCoOQUNUSU9OX1VOS05PV04SVwoIV2l0aGRyYXcSIC5sZWN0ZXJuLndvcmsudjEuV2l0aGRyYXdSZXF1ZXN0GiEubGVjdGVybi53b3JrLnYxLldpdGhkcmF3UmVzcG9uc2UiBoq1GAIQAhJeCgZRdWV1ZXMSHi5sZWN0ZXJuLndvcmsudjEuUXVldWVzUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5RdWV1ZXNSZXNwb25zZSITirUYDwoCCAQKBAgDEAIQAUoBKhKIAQoETGlzdBIcLmxlY3Rlcm4ud29yay52MS5MaXN0UmVxdWVzdBodLmxlY3Rlcm4ud29yay52MS5MaXN0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDEtJTkRfVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSdQoDR2V0EhsubGVjdGVybi53b3JrLnYxLkdldFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuSXRlbURldGFpbHMiM4q1GC8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFREoBKhKRAQoHSGlzdG9yeRIfLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSlAEKBUNsYWltEh0ubGVjdGVybi53b3JrLnYxLkNsYWltUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIlWKtRhRCgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoJSVRFTV9LRVBUKhBXT1JLX05PVF9BTExPV0VESgEqEpwBCglDbGFpbU1hbnkSHS5sZWN0ZXJuLndvcmsudjEuQ2xhaW1SZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iVYq1GFEKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoMSVRFTV9DTEFJTUVEKglJVEVNX0tFUFQqEFdPUktfTk9UX0FMTE9XRURKASooATABEqMBCgdSZWxlYXNlEh8ubGVjdGVybi53b3JrLnYxLlJlbGVhc2VSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iYIq1GFwKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQSVRFTV9OT1RfQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFREoBKhKyAQoISGFuZE92ZXISIC5sZWN0ZXJuLndvcmsudjEuSGFuZE92ZXJSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0ibYq1GGkKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJRCoOQlJBTkNIX1VOS05PV05KASoSkgEKB0NvbW1lbnQSHy5sZWN0ZXJuLndvcmsudjEuQ29tbWVudFJlcXVlc3QaFS5sZWN0ZXJuLndvcmsudjEuSXRlbSJPirUYSwoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJREoBKhJUCgdBZHZhbmNlEh8ubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXNwb25zZSIGirUYAhACSrozCrYBCgEMEgMCABIaqwEgV2hhdCBzdGFmZiBoYXZlIHRvIGRvOiB0aGUgY2l0eSdzIG9ubHkgcXVldWUgb2YgaHVtYW4gd29yay4gT3RoZXIgcGx1Z2lucyBhZGQgaXRlbXMgYW5kIGZpbmlzaCB0aGVtOyBzdGFmZiBjbGFpbSwgcmVsZWFzZSwgaGFuZCBvdmVyCiBhbmQgY29tbWVudCBvbiB0aGVtIGF0IHRoZWlyIGRlc2tzLgoKQQoCBgASBAgASwEaNSBJdGVtcyBvZiB3b3JrLCBpbiBxdWV1ZXMgYnkgYnJhbmNoLCBraW5kIGFuZCByaWdodC4KCuEBCgQGAAIAEgQLAg0DGtIBIE90aGVyIHBsdWdpbnMsIHRoZSBvd25lciBvZiB0aGUga2luZDogYWRkcyBhbiBpdGVtLCBhbmQgZGVjbGFyZXMgaXRzIGtpbmQuIFRoZSBvd25lcidzIGtleSBpcyB1bmlxdWUgaW4gdGhlIGtpbmQ6IHdoZXJlIGFuIGl0ZW0gd2l0aAogaXQgaXMgb3BlbiwgaXRzIHZhbHVlcyBhcmUgcmVwbGFjZWQ7IHdoZXJlIG9uZSBpcyBjbG9zZWQsIG5vdGhpbmcgY2hhbmdlcy4KCoEBCgQGAAIBEgQPAhEDGnMgT3RoZXIgcGx1Z2lucywgdGhlIG93bmVyczogaGFzIGtpbmRzIGtlcHQgYmVmb3JlIHRoZXJlIGlzIGFuIGl0ZW0gb2YgYW55LCBzbyB0aGF0IHN0YWZmIGNhbiBsb29rIGF0IHRoZWlyIHF1ZXVlcy4KCpIBCgQGAAICEgQTAhUDGoMBIFRoZSBvd25lcjogYW4gYWN0aW9uIGhhcyBzZXR0bGVkIHRoZSBpdGVtLCB3aGljaCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZC4gQ2FsbGVkIGluIHRoZSB0cmFuc2FjdGlvbiBvZiB0aGUgYWN0aW9uLCBsYXN0LgoKeQoEBgACAxIEFwIZAxprIFRoZSBvd25lcjogdGhlcmUgaXMgbm90aGluZyB0byBkbyBhbnkgbW9yZS4gTm90aGluZyBjaGFuZ2VzIHdoZXJlIHRoZSBpdGVtIGlzIGNsb3NlZCwgb3Igd2FzIG5ldmVyIGFkZGVkLgoKggEKBAYAAgQSBBsCHQMadCBUZWxscyB0aGUgcXVldWVzIG9mIGEgYnJhbmNoIGluIHdoaWNoIHRoZSBjYWxsZXIgbWF5IHdvcmssIHdpdGggdGhlaXIgY291bnRzOyBleGFjdCwgYW5kIHdpdGhvdXQgbG9va2luZyBhdCBpdGVtcy4KCpcBCgQGAAIFEgQfAiIDGogBIExpc3RzIHRoZSBvcGVuIGl0ZW1zIG9mIGEgcXVldWUsIHRob3NlIGZpcnN0IHRoYXQgYXJlIGR1ZSBmaXJzdDsgb3IgdGhvc2UgdGhhdCB0aGUgY2FsbGVyIGhhcyBjbGFpbWVkIG9yIHRoYXQgYXJlIGtlcHQgZm9yIHRoZSBjYWxsZXIuCgpdCgQGAAIGEgQkAicDGk8gVGVsbHMgYW4gaXRlbSB3aXRoIGl0cyBraW5kLCB3aGF0IG1heSBiZSBkb25lLCBhbmQgdGhlIGxhc3Qgb2Ygd2hhdCB3YXMgZG9uZS4KCj8KBAYAAgcSBCkCLAMaMSBMaXN0cyB3aGF0IHdhcyBkb25lIHRvIGFuIGl0ZW0sIHRoZSBsYXN0IGZpcnN0LgoKlQEKBAYAAggSBC4CMQMahgEgQ2xhaW1zIGFuIGl0ZW0gZm9yIHdob2V2ZXIgaXMgc2lnbmVkIGluLCBmb3IgdGhlIGxlYXNlIG9mIGl0cyBraW5kOyBjbGFpbWVkIGFnYWluIGJ5IHRoZSBzYW1lIHBlcnNvbiwgaXQgaXMgdGhlaXJzIHNvIGxvbmcgZnJvbSBub3cuCgpCCgQGAAIJEgQzAjYDGjQgVGhlIHNhbWUgZm9yIG1hbnksIGFuIGl0ZW0gb2YgdGhlIHN0cmVhbSBmb3IgZWFjaC4KCnEKBAYAAgoSBDgCOwMaYyBHaXZlcyBhIGNsYWltIGJhY2suIEFub3RoZXIncyBpcyBnaXZlbiBiYWNrIHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIsIG9yIGJ5IGFuIGFkbWluaXN0cmF0b3IuCgrbAQoEBgACCxIEPgJBAxrMASBIYW5kcyBhbiBpdGVtIG92ZXI6IHRvIGEgcGVyc29uLCB0byBhbm90aGVyIGJyYW5jaCwgdG8gdGhvc2Ugd2l0aCBhbm90aGVyIHJpZ2h0LCBvciB0byBzZXZlcmFsIG9mIHRoZXNlLiBJdCBlbmRzIHRoZSBjYWxsZXIncyBjbGFpbTsKIGFub3RoZXIncyBjbGFpbSBzdGFuZHMgYWdhaW5zdCBpdCwgYnV0IHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIuCgoxCgQGAAIMEgRDAkYDGiMgV3JpdGVzIGEgY29tbWVudCBvbiBhbiBvcGVuIGl0ZW0uCgqAAQoEBgACDRIESAJKAxpyIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIG9wZW4gaXRlbTogYSBsZWFzZSBoYXMgZW5kZWQsIG9yIHRoZSBpdGVtIGlzIGxhdGUgb3IgaGFzIHRvIGJlIGVzY2FsYXRlZC4KCh8KAgUAEgROAFwBGhMgV2h5IFdvcmsgcmVmdXNlcy4KCiAKAgQAEgRfAGMBGhQgQSB0ZXh0IGZvciBwZW9wbGUuCgoWCgQEAAIAEgNhAhYaCSBCQ1AgNDcuCgpFCgIEARIEZgB6ARo5IEEga2luZCBvZiB3b3JrLCBhcyB0aGUgcGx1Z2luIGRlY2xhcmVzIGl0IHRoYXQgb3ducyBpdC4KCkQKBAQBAgASA2gCEho3IEJlZ2lucyB3aXRoIHRoZSBvd25lcidzIG5hbWU6ICJjaXJjdWxhdGlvbi5jb25mbGljdCIuCgo+CgQEAQIBEgNqAhQaMSBBIGRlY2xhcmF0aW9uIHJlcGxhY2VzIG9uZSB3aXRoIGEgbG93ZXIgbnVtYmVyLgoKWwoEBAECBRIDbwITGk4gV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IG11c3QgYmUgYWxsb3dlZCB0byBkbyBhdCBpdHMgYnJhbmNoLCAid29yay5zZXR0bGUiLgoKRgoEBAECBhIDcQIYGjkgSG93IGxvbmcgYWZ0ZXIgaXQgd2FzIGFkZGVkIGFuIGl0ZW0gaXMgZHVlLCBhdCBsZWFzdCAxLgoKPQoEBAECBxIDcwIfGjAgSG93IGxvbmcgYWZ0ZXIgdGhhdCBpdCBpcyBlc2NhbGF0ZWQ7IDA6IG5ldmVyLgoKVAoEBAECCBIDdQIeGkcgV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IHRoZW4gbXVzdCBiZSBhbGxvd2VkIHRvIGRvOyBlbXB0eTogdGhlIHNhbWUuCgpHCgQEAQIJEgN3Ah4aOiBBbiBlc2NhbGF0ZWQgaXRlbSBpcyB0aGUgd2hvbGUgY2l0eSdzLCBub3QgaXRzIGJyYW5jaCdzLgoKLwoEBAECChIDeQIbGiIgSG93IGxvbmcgYSBjbGFpbSBsYXN0czsgMCBpcyAxNS4KCiwKAgQCEgV9AIQBARofIFdoYXQgYW4gaXRlbSBvZiBhIGtpbmQgdGVsbHMuCgoYCgQEAgIAEgN/AhIaCyAiYmFyY29kZSIKCmsKBAQCAgMSBIMBAhIaXSBXaGVyZSBhIHRoaW5nIGhhcyB0d28gc2lkZXMgdG8gYmUgc2VlbiBiZXNpZGUgZWFjaCBvdGhlcjogMSBvciAyOyAwOiBpdCBiZWxvbmdzIHRvIG5laXRoZXIuCgqAAQoCBQESBocBAJQBARpyIEhvdyBhIHZhbHVlIGlzIHNob3duLiBWYWx1ZXMgaG9sZCBudW1iZXJzIGFuZCBjb2RlcywgYW5kIG5vIG5hbWVzOiB0aG9zZSBhcmUgbG9va2VkIHVwIGJ5IHdob2V2ZXIgbWF5IGtub3cgdGhlbS4KCiQKBAUBAgESBIoBAg0aFiBBIG51bWJlciBvZiBSZWFkZXJzLgoKIAoEBQECAxIEjQECCxoSIEEgbG9hbidzIG51bWJlci4KCigKBAUBAgQSBI8BAgsaGiBNaWxsaXNlY29uZHMgc2luY2UgMTk3MC4KCkQKBAUBAgUSBJEBAgwaNiBBbiBhbW91bnQgaW4gbWlub3IgdW5pdHMgYW5kIGEgY3VycmVuY3k6ICIxMjUwIENOWSIuCgo8CgQFAQIGEgSTAQINGi4gVGhlIG5hbWUgb2YgYSByZWFzb24gb2YgdGhlIG93bmVyJ3Mgc2VydmljZS4KCoIBCgIEAxIGlwEAoQEBGnQgU29tZXRoaW5nIHRoYXQgY2FuIGJlIGRvbmUgd2l0aCBhbiBpdGVtOiBhIG1ldGhvZCBvZiB0aGUgb3duZXIsIHdob3NlIHJlcXVlc3QgaXMgYW4gQWN0IGFuZCB3aG9zZSBhbnN3ZXIgYW4gQWN0ZWQuCgoYCgQEAwIAEgSZAQISGgogImFjY2VwdCIKCkIKBAQDAgISBJwBAhQaNCAibGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaXJjdWxhdGlvbi9BY3RPbkNvbmZsaWN0IgoKYQoEBAMCAxIEngECGRpTIFRoZSBzYW1lIGFzIGEgY2xpZW50IHN0cmVhbSBvZiBBY3QsIGZvciBtYW55IGl0ZW1zIGF0IG9uY2U7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKMQoEBAMCBBIEoAECHBojIFdoYXQgdGhlIGFjdGlvbiBhc2tzIGZvciBiZXNpZGVzLgoKRQoEBAQCABIEpQECEho3IE9mIGEgZmllbGQgb2YgdGhlIGtpbmQsIG9yIG9mIGFuIGlucHV0IG9mIHRoZSBhY3Rpb24uCgoyCgIEBRIGqgEAtAEBGiQgVGhlIHJlcXVlc3Qgb2YgYW4gYWN0aW9uJ3MgbWV0aG9kLgoKLAoEBAUCABIErAECERoeIFRoZSBvd25lcidzIGtleSBvZiB0aGUgaXRlbS4KCjEKBAQFAgESBK4BAhIaIyBUaGUgbnVtYmVyIG9mIHRoZSBjYWxsZXIncyBjbGFpbS4KCiwKBAQFAgISBLABAhQaHiBXaGljaCBvZiB0aGUga2luZCdzIGFjdGlvbnMuCgofCgQEBQIDEgSyAQISGhEgRm9yIHRoZSByZWNvcmQuCgoxCgIEBhIGtgEAuAEBGiMgVGhlIGFuc3dlciBvZiBhbiBhY3Rpb24ncyBtZXRob2QuCgotCgIFAhIGuwEAwQEBGh8gV2hlcmUgYW4gaXRlbSBpcyBpbiBpdHMgbGlmZS4KCjIKAgQHEgbEAQDfAQEaJCBTb21ldGhpbmcgdGhhdCBzb21lYm9keSBoYXMgdG8gZG8uCgo1CgQEBwIBEgTHAQISGicgVGhlIGtpbmQncyBjb2RlLCBhbmQgdGhlIG93bmVyJ3Mga2V5LgoKIgoEBAcCAxIEygECFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKbwoEBAcCCxIE0wECExphIENsYWltZWQ6IHRoZSBudW1iZXIgb2YgdGhlIGNsYWltLCB0b2xkIHRvIHdob2V2ZXIgaG9sZHMgaXQ7IHdobyB0aGF0IGlzLCB3aGVyZSwgYW5kIHVudGlsIHdoZW4uCgo/CgQEBwIQEgTZAQIWGjEgSGFuZGVkIG92ZXIgdG8gdGhpcyBwZXJzb24gYWxvbmU7IDA6IHRvIG5vYm9keS4KCmMKBAQHAhESBNsBAiIaVSBXaGVuIHNvbWVib2R5IGZpcnN0IGNsYWltZWQsIGhhbmRlZCBvdmVyLCBjb21tZW50ZWQgb24gb3IgY2xvc2VkIGl0OyAwOiBub2JvZHkgZGlkLgoKRAoEBAcCEhIE3QECGho2IENsb3NlZDogd2hlbiwgYW5kIGJ5IHdoaWNoIGFjdGlvbjsgZW1wdHk6IHdpdGhkcmF3bi4KCkQKBAQIAgISBOUBAh0aNiBUaGUgbGFzdCBvZiB3aGF0IHdhcyBkb25lLCBuZXdlc3QgZmlyc3QsIGF0IG1vc3QgMjAuCgozCgIECRIG6QEA9wEBGiUgU29tZXRoaW5nIHRoYXQgd2FzIGRvbmUgdG8gYW4gaXRlbS4KCk4KBAQJAgESBOwBAhMaQCBBbiBldmVudCBvZiB0aGUgc3RhdGUgdGFibGUsIGBsZWN0ZXJuIHN0YXRlcyB3b3JrYDogImNsYWltZWQiLgoKLQoEBAkCBRIE8QECExofIFdobyB3YXMgc2lnbmVkIGluOyAwOiBub2JvZHkuCgocCgQECQIHEgT0AQIUGg4gIldvcmsvQ2xhaW0iCgpRCgQECQIIEgT2AQIUGkMgVGhlIGNvbW1lbnQsIHRoZSBub3RlLCB0aGUgYWN0aW9uLCBvciB0byB3aG9tIGl0IHdhcyBoYW5kZWQgb3Zlci4KClUKAgQKEgb6AQCJAgEaRyBBIHF1ZXVlOiB0aGUgb3BlbiBpdGVtcyBvZiBhIGtpbmQgYXQgYSBicmFuY2ggZm9yIHRob3NlIHdpdGggYSByaWdodC4KClAKBAQKAgQSBIACAhQaQiBPcGVuIGl0ZW1zIHRoYXQgbm9ib2R5IGhhcyBjbGFpbWVkLCBhbmQgdGhvc2UgdGhhdCBzb21lYm9keSBoYXMuCgpjCgQECgIGEgSDAgIRGlUgT2YgYm90aDogdGhvc2UgdGhhdCBhcmUgcGFzdCB0aGVpciBkdWUgdGltZSwgYW5kIHRob3NlIG9mIHRoZW0gdGhhdCB3ZXJlIGVzY2FsYXRlZC4KCkYKBAQKAggSBIYCAh8aOCBXaGVuIHRoZSBvbGRlc3Qgb3BlbiBpdGVtIHdhcyBhZGRlZDsgMDogdGhlcmUgaXMgbm9uZS4KClUKBAQKAgkSBIgCAhwaRyBXaGVuIHRoZSBuZXh0IG9wZW4gaXRlbSBmYWxscyBkdWUgdGhhdCBpcyBub3QgbGF0ZTsgMDogdGhlcmUgaXMgbm9uZS4KCh0KBAQLAgASBI0CAhoaDyBGcm9tIDEgdG8gNTAuCgoiCgQEDQICEgSUAgIWGhQgMDogdGhlIHdob2xlIGNpdHkuCgpzCgQEDQIEEgSXAgIVGmUgU2luY2Ugd2hlbiBpdCB3YWl0cywgd2hlcmUgdGhhdCB3YXMgYmVmb3JlIHRoZXJlIHdhcyBXb3JrOyAwOiBub3cuIEl0IGlzIGR1ZSBmcm9tIG5vdyBhbGwgdGhlIHNhbWUuCgo4CgQEDgIBEgScAgIRGiogRmFsc2Ugd2hlcmUgdGhlcmUgd2FzIG9uZSB3aXRoIHRoaXMga2V5LgoKJAoEBBECAhIErAICEhoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgo6CgQEEgIAEgSwAgIVGiwgRmFsc2Ugd2hlcmUgaXQgd2FzIGNsb3NlZCwgb3IgbmV2ZXIgYWRkZWQuCgpGCgQEEwIAEgS0AgIWGjggMDogdGhlIGRlc2sncyBicmFuY2gsIGFuZCB0aGUgaXRlbXMgb2YgdGhlIHdob2xlIGNpdHkuCgodCgQEEwIBEgS2AgIWGg8gQWxsIGJyYW5jaGVzLgoKQwoEBBQCABIEugICHBo1IEJ5IGJyYW5jaCwga2luZCBhbmQgcmlnaHQ7IGVtcHR5IG9uZXMgYXJlIGxlZnQgb3V0LgoKIgoEBBUCARIEvwICFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKJgoEBBUCAhIEwQICExoYIEVtcHR5OiB0aGUga2luZCdzIG93bi4KClIKBAQVAgMSBMMCAhAaRCBUaG9zZSB0aGF0IHdob2V2ZXIgaXMgc2lnbmVkIGluIGhhcyBjbGFpbWVkIG9yIGdldHMga2VwdCwgaW5zdGVhZC4KCikKBAQVAgQSBMUCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpBCgQEFgIBEgTLAgIUGjMgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKKQoEBBgCARIE0wICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkoKBAQcAgESBOQCAhMaPCBUaGUgbG9naW4gbmFtZSBvZiB3aG9tIGl0IGlzIGtlcHQgZm9yOyBlbXB0eTogd2hvZXZlciBtYXkuCgo9CgQEHAICEgTmAgIZGi8gV2hlcmUgaXQgZ29lczsgZW1wdHk6IGl0IHN0YXlzIGF0IGl0cyBicmFuY2guCgoiCgQEHAIDEgToAgIQGhQgVG8gdGhlIHdob2xlIGNpdHkuCgo7CgQEHAIEEgTqAgITGi0gRm9yIHRob3NlIHdpdGggdGhpcyByaWdodDsgZW1wdHk6IHRoZSBzYW1lLgoKaQoCBCASBvcCAPwCARpbIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJ3b3JrLml0ZW0iLCB3aG9zZSBraW5kcyBhcmUgdGhlIGV2ZW50cyBvZiB0aGUgc3RhdGUgdGFibGUuCmIGcHJvdG8zCvfnBQoobGVjdGVybi9jaXJjdWxhdGlvbi92MS9jaXJjdWxhdGlvbi5wcm90bxIWbGVjdGVybi5jaXJjdWxhdGlvbi52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvGhpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90byLnAwoESXRlbRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSGAoHYmFyY29kZRgCIAEoCVIHYmFyY29kZRIbCglyZWNvcmRfaWQYAyABKANSCHJlY29yZElkEiQKDmhvbWVfYnJhbmNoX2lkGAQgASgDUgxob21lQnJhbmNoSWQSGwoJYnJhbmNoX2lkGAUgASgDUghicmFuY2hJZBIyChVkZXN0aW5hdGlvbl9icmFuY2hfaWQYBiABKANSE2Rlc3RpbmF0aW9uQnJhbmNoSWQSGwoJaXRlbV90eXBlGAcgASgJUghpdGVtVHlwZRIfCgtjYWxsX251bWJlchgIIAEoCVIKY2FsbE51bWJlchI3CgVzdGF0ZRgJIAEoDjIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVN0YXRlUgVzdGF0ZRIaCglkdWVfYXRfbXMYCiABKANSB2R1ZUF0TXMSFAoFdGl0bGUYCyABKAlSBXRpdGxlEhgKB3ZlcnNpb24YDCABKANSB3ZlcnNpb24SHwoKY29sbGVjdGlvbhisAiABKAlSCmNvbGxlY3Rpb24SGwoIbGFuZ3VhZ2UYrQIgASgJUghsYW5ndWFnZRIXCgdob2xkX2lkGA0gASgDUgZob2xkSWQi1gMKC0l0ZW1EZXRhaWxzEjAKBGl0ZW0YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0SMAoEbG9hbhgCIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbhIoChBob21lX2JyYW5jaF9uYW1lGAMgASgJUg5ob21lQnJhbmNoTmFtZRIfCgticmFuY2hfbmFtZRgEIAEoCVIKYnJhbmNoTmFtZRI2ChdkZXN0aW5hdGlvbl9icmFuY2hfbmFtZRgFIAEoCVIVZGVzdGluYXRpb25CcmFuY2hOYW1lEhwKCnNlZW5fYXRfbXMYBiABKANSCHNlZW5BdE1zEigKEHNlZW5fYXRfdGVybWluYWwYByABKAlSDnNlZW5BdFRlcm1pbmFsEh4KCmhvbGRfcG9pbnQYpgQgASgJUglob2xkUG9pbnQSIwoNaG9sZF91bnRpbF9tcxinBCABKANSC2hvbGRVbnRpbE1zEisKEXByaWNlX21pbm9yX3VuaXRzGKgEIAEoA1IPcHJpY2VNaW5vclVuaXRzEiYKDnByaWNlX2N1cnJlbmN5GKkEIAEoCVINcHJpY2VDdXJyZW5jeSLpAwoETG9hbhIXCgdsb2FuX2lkGAEgASgDUgZsb2FuSWQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIwCgRpdGVtGAMgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgRpdGVtEhwKCmxlbnRfYXRfbXMYBCABKANSCGxlbnRBdE1zEhoKCWR1ZV9hdF9tcxgFIAEoA1IHZHVlQXRNcxIkCg5yZXR1cm5lZF9hdF9tcxgGIAEoA1IMcmV0dXJuZWRBdE1zEhoKCHJlbmV3YWxzGAcgASgNUghyZW5ld2FscxISCgRydWxlGAggASgJUgRydWxlEigKEGxlbnRfYXRfdGVybWluYWwYCSABKAlSDmxlbnRBdFRlcm1pbmFsEjAKFHJldHVybmVkX2F0X3Rlcm1pbmFsGAogASgJUhJyZXR1cm5lZEF0VGVybWluYWwSGAoHb3ZlcmR1ZRgLIAEoCFIHb3ZlcmR1ZRIwChRkdWVfYmVmb3JlX3JlY2FsbF9tcxj0AyABKANSEWR1ZUJlZm9yZVJlY2FsbE1zEkEKB291dGNvbWUYrAIgASgLMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlT3V0Y29tZVIHb3V0Y29tZSLIAgoITG9hblJ1bGUSEgoEY29kZRgBIAEoCVIEY29kZRIaCghjYXRlZ29yeRgCIAEoCVIIY2F0ZWdvcnkSGwoJaXRlbV90eXBlGAMgASgJUghpdGVtVHlwZRIbCglicmFuY2hfaWQYBCABKANSCGJyYW5jaElkEhoKCGxlbmRhYmxlGAUgASgIUghsZW5kYWJsZRISCgRkYXlzGAYgASgNUgRkYXlzEhsKCWxvYW5zX21heBgHIAEoDVIIbG9hbnNNYXgSIQoMcmVuZXdhbHNfbWF4GAggASgNUgtyZW5ld2Fsc01heBIYCgd2ZXJzaW9uGAkgASgDUgd2ZXJzaW9uEiIKDXZhbGlkX2Zyb21fbXMYCiABKANSC3ZhbGlkRnJvbU1zEiQKDnZhbGlkX3VudGlsX21zGAsgASgDUgx2YWxpZFVudGlsTXMiwgEKDUJvcnJvd1JlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRISCgRjYXJkGAIgASgJUgRjYXJkEigKD292ZXJyaWRlX3JlYXNvbhiQAyABKAlSDm92ZXJyaWRlUmVhc29uEhwKCXJlY29yZF9pZBj0AyABKANSCHJlY29yZElkEjsKBGZvcm0Y9QMgASgOMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljRm9ybVIEZm9ybSLZAQoOQm9ycm93UmVzcG9uc2USMAoEbG9hbhgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbhIdCgpvcGVuX2xvYW5zGAIgASgNUglvcGVuTG9hbnMSGwoJbG9hbnNfbWF4GAMgASgNUghsb2Fuc01heBIcCgljb25mbGljdHMYBCADKAlSCWNvbmZsaWN0cxI7CgRsaW5rGPQDIAEoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0xpbmtSBGxpbmsiRQoNUmV0dXJuUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhoKCGJhdGNoX2lkGKYEIAEoA1IHYmF0Y2hJZCKDAwoOUmV0dXJuUmVzcG9uc2USMAoEaXRlbRgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbRIwCgRsb2FuGAIgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuEhsKCXNlbnRfaG9tZRgDIAEoCFIIc2VudEhvbWUSMAoEaG9sZBgKIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFIEaG9sZBI3Cgdzb3J0X3RvGAsgASgOMh4ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Tb3J0VG9SBnNvcnRUbxIkCg5zb3J0X3RvX2JyYW5jaBgMIAEoCVIMc29ydFRvQnJhbmNoEhQKBWZvdW5kGA0gASgIUgVmb3VuZBIaCghob2xkX2ZvchimBCABKAlSB2hvbGRGb3ISLQoSc3VzcGVuZGVkX3VudGlsX21zGKcEIAEoA1IQc3VzcGVuZGVkVW50aWxNcyI8CgxSZW5ld1JlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRISCgRjYXJkGAIgASgJUgRjYXJkIkEKDVJlbmV3UmVzcG9uc2USMAoEbG9hbhgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbiJkCgxMb2Fuc1JlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBISCgRwYXN0GAIgASgIUgRwYXN0EhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJbCg1Mb2Fuc1Jlc3BvbnNlEjIKBWxvYW5zGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgVsb2FucxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJTCg5FeHBsYWluUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhIKBGNhcmQYAiABKAlSBGNhcmQSEwoFYXRfbXMYAyABKANSBGF0TXMi1AQKD0V4cGxhaW5SZXNwb25zZRIdCgp3b3VsZF9sZW5kGAEgASgIUgl3b3VsZExlbmQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SNAoEcnVsZRgDIAEoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGVSBHJ1bGUSOAoGb3RoZXJzGAQgAygLMiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUnVsZVIGb3RoZXJzEhoKCWR1ZV9hdF9tcxgFIAEoA1IHZHVlQXRNcxIdCgpvcGVuX2xvYW5zGAYgASgNUglvcGVuTG9hbnMSRgoKY29uc2lkZXJlZBgHIAMoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uc2lkZXJlZFJ1bGVSCmNvbnNpZGVyZWQSGgoIcnVsZV9zZXQYrAIgASgJUgdydWxlU2V0EjsKBnZhbHVlcxitAiABKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVWYWx1ZXNSBnZhbHVlcxI+Cgdzb3VyY2VzGK4CIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVmFsdWVTb3VyY2VSB3NvdXJjZXMSOwoGbGltaXRzGK8CIAMoCzIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGltaXRDb3VudFIGbGltaXRzEkEKB291dGNvbWUYsAIgASgLMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlT3V0Y29tZVIHb3V0Y29tZSI3CgtWYWx1ZVNvdXJjZRIUCgV2YWx1ZRgBIAEoCVIFdmFsdWUSEgoEcnVsZRgCIAEoCVIEcnVsZSKgAQoKTGltaXRDb3VudBIUCgVsaW1pdBgBIAEoCVIFbGltaXQSGwoJbG9hbnNfbWF4GAIgASgNUghsb2Fuc01heBIdCgpvcGVuX2xvYW5zGAMgASgNUglvcGVuTG9hbnMSGAoHYXBwbGllcxgEIAEoCFIHYXBwbGllcxIQCgN3aHkYBSABKAlSA3doeRIUCgV0aXRsZRgGIAEoCVIFdGl0bGUiuwEKDkNvbnNpZGVyZWRSdWxlEjQKBHJ1bGUYASABKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgRydWxlEhgKB291dGNvbWUYAiABKAlSB291dGNvbWUSEAoDd2h5GAMgASgJUgN3aHkSRwoMbGVuZGluZ19ydWxlGKwCIAEoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGVuZGluZ1J1bGVSC2xlbmRpbmdSdWxlIisKDEl0ZW1zUmVxdWVzdBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkIkMKDUl0ZW1zUmVzcG9uc2USMgoFaXRlbXMYASADKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBWl0ZW1zIioKDkdldEl0ZW1SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUiWAoOSGlzdG9yeVJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3IiaQoPSGlzdG9yeVJlc3BvbnNlEj4KB2VudHJpZXMYASADKAsyJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhpc3RvcnlFbnRyeVIHZW50cmllcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciK5AgoMSGlzdG9yeUVudHJ5Eh0KCmhpc3RvcnlfaWQYASABKANSCWhpc3RvcnlJZBIXCgdsb2FuX2lkGAIgASgDUgZsb2FuSWQSFAoFZXZlbnQYAyABKAlSBWV2ZW50EhIKBGZyb20YBCABKAlSBGZyb20SDgoCdG8YBSABKAlSAnRvEiQKDmhhcHBlbmVkX2F0X21zGAYgASgDUgxoYXBwZW5lZEF0TXMSJAoOcmVjb3JkZWRfYXRfbXMYByABKANSDHJlY29yZGVkQXRNcxIWCgZwZXJzb24YCCABKANSBnBlcnNvbhIaCgh0ZXJtaW5hbBgJIAEoCVIIdGVybWluYWwSFgoGbWV0aG9kGAogASgJUgZtZXRob2QSHwoLcmVxdWVzdF9rZXkYCyABKAlSCnJlcXVlc3RLZXkigwEKDk92ZXJkdWVSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEiIKDWR1ZV9iZWZvcmVfbXMYAiABKANSC2R1ZUJlZm9yZU1zEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJdCg9PdmVyZHVlUmVzcG9uc2USMgoFbG9hbnMYASADKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBWxvYW5zEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIocBChBJblRyYW5zaXRSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEiQKDnNlbnRfYmVmb3JlX21zGAIgASgDUgxzZW50QmVmb3JlTXMSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yImYKEUluVHJhbnNpdFJlc3BvbnNlEjkKBWl0ZW1zGAEgAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtRGV0YWlsc1IFaXRlbXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IitgEKEEJ1c3lIb3Vyc1JlcXVlc3QSHwoLYnJhbmNoX2NvZGUYASABKAlSCmJyYW5jaENvZGUSGwoJZnJvbV9kYXRlGAIgASgJUghmcm9tRGF0ZRIdCgp1bnRpbF9kYXRlGAMgASgJUgl1bnRpbERhdGUSFwoHb2Zfd2VlaxgEIAEoCFIGb2ZXZWVrEhQKBWxpbWl0GAUgASgNUgVsaW1pdBIWCgZjdXJzb3IYBiABKAlSBmN1cnNvciJ3ChFCdXN5SG91cnNSZXNwb25zZRI2CgVob3VycxgBIAMoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQnVzeUhvdXJSBWhvdXJzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yEhIKBHpvbmUYAyABKAlSBHpvbmUifAoIQnVzeUhvdXISEgoEZGF0ZRgBIAEoCVIEZGF0ZRIYCgd3ZWVrZGF5GAIgASgNUgd3ZWVrZGF5EhIKBGhvdXIYAyABKA1SBGhvdXISFAoFbG9hbnMYBCABKA1SBWxvYW5zEhgKB3JldHVybnMYBSABKA1SB3JldHVybnMiuAMKDlB1dEl0ZW1SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSGwoJcmVjb3JkX2lkGAIgASgDUghyZWNvcmRJZBIfCgticmFuY2hfY29kZRgDIAEoCVIKYnJhbmNoQ29kZRIbCglpdGVtX3R5cGUYBCABKAlSCGl0ZW1UeXBlEh8KC2NhbGxfbnVtYmVyGAUgASgJUgpjYWxsTnVtYmVyEiMKDXJlY29yZF9zb3VyY2UYBiABKAlSDHJlY29yZFNvdXJjZRIyChVyZWNvcmRfY29udHJvbF9udW1iZXIYByABKAlSE3JlY29yZENvbnRyb2xOdW1iZXISFgoGZmllbGRzGAggAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgJIAEoA1IPZXhwZWN0ZWRWZXJzaW9uEh8KCmNvbGxlY3Rpb24YrAIgASgJUgpjb2xsZWN0aW9uEisKEXByaWNlX21pbm9yX3VuaXRzGKYEIAEoA1IPcHJpY2VNaW5vclVuaXRzEiYKDnByaWNlX2N1cnJlbmN5GKcEIAEoCVINcHJpY2VDdXJyZW5jeSKBAwoSUHV0TG9hblJ1bGVSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSGgoIY2F0ZWdvcnkYAiABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgDIAEoCVIIaXRlbVR5cGUSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIaCghsZW5kYWJsZRgFIAEoCFIIbGVuZGFibGUSEgoEZGF5cxgGIAEoDVIEZGF5cxIbCglsb2Fuc19tYXgYByABKA1SCGxvYW5zTWF4EiEKDHJlbmV3YWxzX21heBgIIAEoDVILcmVuZXdhbHNNYXgSFgoGZmllbGRzGAogAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgLIAEoA1IPZXhwZWN0ZWRWZXJzaW9uEiIKDXZhbGlkX2Zyb21fbXMYDCABKANSC3ZhbGlkRnJvbU1zEiQKDnZhbGlkX3VudGlsX21zGA0gASgDUgx2YWxpZFVudGlsTXNKBAgJEAoiEgoQTG9hblJ1bGVzUmVxdWVzdCJLChFMb2FuUnVsZXNSZXNwb25zZRI2CgVydWxlcxgBIAMoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGVSBXJ1bGVzInQKE01lcmdlUmVhZGVyc1JlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIoChBtZXJnZWRfcmVhZGVyX2lkGAIgASgDUg5tZXJnZWRSZWFkZXJJZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiJOChdUZWxsUmVhZGVyc0FwYXJ0UmVxdWVzdBIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uIlUKFE1lcmdlUmVhZGVyc1Jlc3BvbnNlEj0KB3JlY29yZHMYASADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlYWRlckxvYW5zUgdyZWNvcmRzIkkKC1JlYWRlckxvYW5zEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSHQoKb3Blbl9sb2FucxgCIAEoDVIJb3BlbkxvYW5zIi4KD1N3ZWVwRHVlUmVxdWVzdBIbCglicmFuY2hfaWQYASABKANSCGJyYW5jaElkIkcKEFN3ZWVwRHVlUmVzcG9uc2USGQoIZHVlX3Nvb24YASABKA1SB2R1ZVNvb24SGAoHb3ZlcmR1ZRgCIAEoDVIHb3ZlcmR1ZSJfChBQb3N0cG9uZWRSZXF1ZXN0Eh0KCmNsb3N1cmVfaWQYASABKANSCWNsb3N1cmVJZBIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3IiaAoRUG9zdHBvbmVkUmVzcG9uc2USOwoFbG9hbnMYASADKAsyJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBvc3Rwb25lZExvYW5SBWxvYW5zEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIqcBCg1Qb3N0cG9uZWRMb2FuEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4SIgoNZHVlX2JlZm9yZV9tcxgCIAEoA1ILZHVlQmVmb3JlTXMSIAoMZHVlX2FmdGVyX21zGAMgASgDUgpkdWVBZnRlck1zEh4KC21vdmVkX2F0X21zGAQgASgDUgltb3ZlZEF0TXMihAEKElBvc3Rwb25lRHVlUmVxdWVzdBIbCglicmFuY2hfaWQYASABKANSCGJyYW5jaElkEh0KCmNsb3N1cmVfaWQYAiABKANSCWNsb3N1cmVJZBIXCgdmcm9tX21zGAMgASgDUgZmcm9tTXMSGQoIdW50aWxfbXMYBCABKANSB3VudGlsTXMiKwoTUG9zdHBvbmVEdWVSZXNwb25zZRIUCgVtb3ZlZBgBIAEoDVIFbW92ZWQiGAoWQWRkQ29uZmxpY3RXb3JrUmVxdWVzdCIvChdBZGRDb25mbGljdFdvcmtSZXNwb25zZRIUCgVhZGRlZBgBIAEoDVIFYWRkZWQiXQoQQ29uZmxpY3RzUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3ISGwoJb25seV9vcGVuGAMgASgIUghvbmx5T3BlbiJAChBPdmVycmlkZXNSZXF1ZXN0EhQKBWxpbWl0GAEgASgNUgVsaW1pdBIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJMChVTZXR0bGVDb25mbGljdFJlcXVlc3QSHwoLY29uZmxpY3RfaWQYASABKANSCmNvbmZsaWN0SWQSEgoEbm90ZRgCIAEoCVIEbm90ZSJrChFDb25mbGljdHNSZXNwb25zZRI+Cgljb25mbGljdHMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0Ugljb25mbGljdHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3Ii5hIKClJ1bGVWYWx1ZXMSHAoIbGVuZGFibGUYASABKAhIAFIIbGVuZGFibGUSFAoEZGF5cxgCIAEoDUgBUgRkYXlzEhYKBWhvdXJzGAMgASgNSAJSBWhvdXJzEhcKBmR1ZV9vbhgEIAEoCUgDUgVkdWVPbhIXCgZkdWVfYnkYBSABKAlIBFIFZHVlQnkSIQoLd2l0aGluX2NhcmQYBiABKAhIBVIKd2l0aGluQ2FyZBIdCglsb2Fuc19tYXgYByABKA1IBlIIbG9hbnNNYXgSIwoMcmVuZXdhbHNfbWF4GAggASgNSAdSC3JlbmV3YWxzTWF4EiMKDHJlbmV3YWxfZGF5cxgJIAEoDUgIUgtyZW5ld2FsRGF5cxIqChByZW5ld2FsX2Zyb21fZHVlGAogASgISAlSDnJlbmV3YWxGcm9tRHVlEiwKEXJlbmV3YWxfbGFzdF9kYXlzGAsgASgNSApSD3JlbmV3YWxMYXN0RGF5cxIfCgpncmFjZV9kYXlzGAwgASgNSAtSCWdyYWNlRGF5cxIjCgxncmFjZV9jb3VudHMYDSABKAhIDFILZ3JhY2VDb3VudHMSKgoQZmluZV9taW5vcl91bml0cxgOIAEoA0gNUg5maW5lTWlub3JVbml0cxIlCg1maW5lX2N1cnJlbmN5GA8gASgJSA5SDGZpbmVDdXJyZW5jeRIoCg9maW5lX2V2ZXJ5X2RheXMYECABKA1ID1INZmluZUV2ZXJ5RGF5cxIuChJvcGVuaW5nX2RheXNfY291bnQYESABKAhIEFIQb3BlbmluZ0RheXNDb3VudBI6ChlmaW5lX2l0ZW1fbWF4X21pbm9yX3VuaXRzGBIgASgDSBFSFWZpbmVJdGVtTWF4TWlub3JVbml0cxI8ChpmaW5lX3Zpc2l0X21heF9taW5vcl91bml0cxgTIAEoA0gSUhZmaW5lVmlzaXRNYXhNaW5vclVuaXRzEiQKDWZpbmVfZGF5c19tYXgYFCABKA1IE1ILZmluZURheXNNYXgSLwoSc3VzcGVuc2lvbl9wZXJjZW50GBUgASgNSBRSEXN1c3BlbnNpb25QZXJjZW50EjAKE3N1c3BlbnNpb25fZGF5c19tYXgYFiABKA1IFVIRc3VzcGVuc2lvbkRheXNNYXgSNgoWcmVwbGFjZW1lbnRfYWZ0ZXJfZGF5cxgXIAEoDUgWUhRyZXBsYWNlbWVudEFmdGVyRGF5cxIyChR2aW9sYXRpb25fYWZ0ZXJfZGF5cxgYIAEoDUgXUhJ2aW9sYXRpb25BZnRlckRheXMSJQoNaG9sZHNfYWxsb3dlZBgaIAEoCEgYUgxob2xkc0FsbG93ZWQSJgoOb25fc2hlbGZfaG9sZHMYGyABKAhIGVIMb25TaGVsZkhvbGRzEh0KCWhvbGRzX21heBgcIAEoDUgaUghob2xkc01heBIoCg9ob2xkX3NoZWxmX2RheXMYHSABKA1IG1INaG9sZFNoZWxmRGF5cxIpCg9yZWNhbGxzX2FsbG93ZWQYHiABKAhIHFIOcmVjYWxsc0FsbG93ZWQSKgoQcmVjYWxsX2tlcHRfZGF5cxgfIAEoDUgdUg5yZWNhbGxLZXB0RGF5cxIoCg9yZWNhbGxfZHVlX2RheXMYICABKA1IHlINcmVjYWxsRHVlRGF5cxI5ChdyZW5ld2FibGVfd2hpbGVfYXdhaXRlZBj0AyABKAhIH1IVcmVuZXdhYmxlV2hpbGVBd2FpdGVkEjIKE3JlcGxhY2VtZW50X3BlcmNlbnQYpgQgASgNSCBSEnJlcGxhY2VtZW50UGVyY2VudBI3ChZwcm9jZXNzaW5nX21pbm9yX3VuaXRzGKcEIAEoA0ghUhRwcm9jZXNzaW5nTWlub3JVbml0cxIdCghzdXNwZW5kcxioBCABKAhIIlIIc3VzcGVuZHMSKAoOdmlvbGF0aW9uc19tYXgYqQQgASgNSCNSDXZpb2xhdGlvbnNNYXgSPQoZdmlvbGF0aW9uX3N1c3BlbnNpb25fZGF5cxiqBCABKA1IJFIXdmlvbGF0aW9uU3VzcGVuc2lvbkRheXNCDgoMaGFzX2xlbmRhYmxlQgoKCGhhc19kYXlzQgsKCWhhc19ob3Vyc0IMCgpoYXNfZHVlX29uQgwKCmhhc19kdWVfYnlCEQoPaGFzX3dpdGhpbl9jYXJkQg8KDWhhc19sb2Fuc19tYXhCEgoQaGFzX3JlbmV3YWxzX21heEISChBoYXNfcmVuZXdhbF9kYXlzQhYKFGhhc19yZW5ld2FsX2Zyb21fZHVlQhcKFWhhc19yZW5ld2FsX2xhc3RfZGF5c0IQCg5oYXNfZ3JhY2VfZGF5c0ISChBoYXNfZ3JhY2VfY291bnRzQhYKFGhhc19maW5lX21pbm9yX3VuaXRzQhMKEWhhc19maW5lX2N1cnJlbmN5QhUKE2hhc19maW5lX2V2ZXJ5X2RheXNCGAoWaGFzX29wZW5pbmdfZGF5c19jb3VudEIfCh1oYXNfZmluZV9pdGVtX21heF9taW5vcl91bml0c0IgCh5oYXNfZmluZV92aXNpdF9tYXhfbWlub3JfdW5pdHNCEwoRaGFzX2ZpbmVfZGF5c19tYXhCGAoWaGFzX3N1c3BlbnNpb25fcGVyY2VudEIZChdoYXNfc3VzcGVuc2lvbl9kYXlzX21heEIcChpoYXNfcmVwbGFjZW1lbnRfYWZ0ZXJfZGF5c0IaChhoYXNfdmlvbGF0aW9uX2FmdGVyX2RheXNCEwoRaGFzX2hvbGRzX2FsbG93ZWRCFAoSaGFzX29uX3NoZWxmX2hvbGRzQg8KDWhhc19ob2xkc19tYXhCFQoTaGFzX2hvbGRfc2hlbGZfZGF5c0IVChNoYXNfcmVjYWxsc19hbGxvd2VkQhYKFGhhc19yZWNhbGxfa2VwdF9kYXlzQhUKE2hhc19yZWNhbGxfZHVlX2RheXNCHQobaGFzX3JlbmV3YWJsZV93aGlsZV9hd2FpdGVkQhkKF2hhc19yZXBsYWNlbWVudF9wZXJjZW50QhwKGmhhc19wcm9jZXNzaW5nX21pbm9yX3VuaXRzQg4KDGhhc19zdXNwZW5kc0IUChJoYXNfdmlvbGF0aW9uc19tYXhCHwodaGFzX3Zpb2xhdGlvbl9zdXNwZW5zaW9uX2RheXNKBAgZEBoitQQKC0xlbmRpbmdSdWxlEhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbm90ZRgCIAEoCVIEbm90ZRIaCghjYXRlZ29yeRgDIAEoCVIIY2F0ZWdvcnkSGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIfCgticmFuY2hfY29kZRgFIAEoCVIKYnJhbmNoQ29kZRIhCgxsaWJyYXJ5X2NvZGUYBiABKAlSC2xpYnJhcnlDb2RlEigKEGhvbWVfYnJhbmNoX2NvZGUYByABKAlSDmhvbWVCcmFuY2hDb2RlEioKEWhvbWVfbGlicmFyeV9jb2RlGAggASgJUg9ob21lTGlicmFyeUNvZGUSHgoKY29sbGVjdGlvbhgJIAEoCVIKY29sbGVjdGlvbhIhCgxjbGFzc19wcmVmaXgYCiABKAlSC2NsYXNzUHJlZml4EhoKCGxhbmd1YWdlGAsgASgJUghsYW5ndWFnZRIkCg5pdGVtX2RheXNfZnJvbRgMIAEoDVIMaXRlbURheXNGcm9tEiYKD2l0ZW1fZGF5c191bnRpbBgNIAEoDVINaXRlbURheXNVbnRpbBIfCgtzZWFzb25fZnJvbRgOIAEoCVIKc2Vhc29uRnJvbRIhCgxzZWFzb25fdW50aWwYDyABKAlSC3NlYXNvblVudGlsEjoKBnZhbHVlcxgQIAEoCzIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVZhbHVlc1IGdmFsdWVzIuMCCglMb2FuTGltaXQSEgoEY29kZRgBIAEoCVIEY29kZRIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSGwoJbG9hbnNfbWF4GAMgASgNUghsb2Fuc01heBIeCgpjYXRlZ29yaWVzGAQgAygJUgpjYXRlZ29yaWVzEh0KCml0ZW1fdHlwZXMYBSADKAlSCWl0ZW1UeXBlcxIgCgtjb2xsZWN0aW9ucxgGIAMoCVILY29sbGVjdGlvbnMSJQoOY2xhc3NfcHJlZml4ZXMYByADKAlSDWNsYXNzUHJlZml4ZXMSHAoJbGFuZ3VhZ2VzGAggAygJUglsYW5ndWFnZXMSLAoSaG9tZV9saWJyYXJ5X2NvZGVzGAkgAygJUhBob21lTGlicmFyeUNvZGVzEiMKDWxpYnJhcnlfY29kZXMYCiADKAlSDGxpYnJhcnlDb2RlcxIWCgZmYW1pbHkYCyABKAhSBmZhbWlseSKTAQoLUnVsZUV4YW1wbGUSEgoEbm90ZRgBIAEoCVIEbm90ZRI0CgRjYXNlGAIgASgLMiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlQ2FzZVIEY2FzZRI6CgZhbnN3ZXIYAyABKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVBbnN3ZXJSBmFuc3dlciLzBAoIUnVsZUNhc2USGgoIY2F0ZWdvcnkYASABKAlSCGNhdGVnb3J5Eh0KCmNhcmRfdW50aWwYAiABKAlSCWNhcmRVbnRpbBIbCglpdGVtX3R5cGUYAyABKAlSCGl0ZW1UeXBlEh8KC2JyYW5jaF9jb2RlGAQgASgJUgpicmFuY2hDb2RlEigKEGhvbWVfYnJhbmNoX2NvZGUYBSABKAlSDmhvbWVCcmFuY2hDb2RlEh4KCmNvbGxlY3Rpb24YBiABKAlSCmNvbGxlY3Rpb24SHwoLY2FsbF9udW1iZXIYByABKAlSCmNhbGxOdW1iZXISGgoIbGFuZ3VhZ2UYCCABKAlSCGxhbmd1YWdlEhsKCWl0ZW1fZGF5cxgJIAEoDVIIaXRlbURheXMSDgoCYXQYCiABKAlSAmF0EjoKBWxvYW5zGAsgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db3VudGVkTG9hbnNSBWxvYW5zEigKEGZhbWlseV9sb2Fuc19tYXgYDCABKA1SDmZhbWlseUxvYW5zTWF4EhgKB3JlbmV3YWwYDSABKAhSB3JlbmV3YWwSGgoIcmVuZXdhbHMYDiABKA1SCHJlbmV3YWxzEhAKA2R1ZRgPIAEoCVIDZHVlEhoKCHJldHVybmVkGBAgASgJUghyZXR1cm5lZBIkCg5pdGVtc19vZl92aXNpdBgRIAEoDVIMaXRlbXNPZlZpc2l0EiEKDGNsb3NlZF9kYXRlcxgSIAMoCVILY2xvc2VkRGF0ZXMSJwoPY2xvc2VkX3dlZWtkYXlzGBMgAygNUg5jbG9zZWRXZWVrZGF5cyKGAgoMQ291bnRlZExvYW5zEhQKBWNvdW50GAEgASgNUgVjb3VudBIbCglpdGVtX3R5cGUYAiABKAlSCGl0ZW1UeXBlEh4KCmNvbGxlY3Rpb24YAyABKAlSCmNvbGxlY3Rpb24SHwoLY2FsbF9udW1iZXIYBCABKAlSCmNhbGxOdW1iZXISGgoIbGFuZ3VhZ2UYBSABKAlSCGxhbmd1YWdlEigKEGhvbWVfYnJhbmNoX2NvZGUYBiABKAlSDmhvbWVCcmFuY2hDb2RlEh8KC2JyYW5jaF9jb2RlGAcgASgJUgpicmFuY2hDb2RlEhsKCW9mX2ZhbWlseRgIIAEoCFIIb2ZGYW1pbHki3wMKClJ1bGVBbnN3ZXISFgoFbGVuZHMYASABKAhIAFIFbGVuZHMSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SFAoFbGltaXQYAyABKAlSBWxpbWl0EhIKBHJ1bGUYBCABKAlSBHJ1bGUSEAoDZHVlGAUgASgJUgNkdWUSKgoQZmluZV9taW5vcl91bml0cxgGIAEoA0gBUg5maW5lTWlub3JVbml0cxIdCglmaW5lX2RheXMYByABKA1IAlIIZmluZURheXMSKQoPc3VzcGVuc2lvbl9kYXlzGAggASgNSANSDnN1c3BlbnNpb25EYXlzEiIKC3JlcGxhY2VtZW50GAkgASgISARSC3JlcGxhY2VtZW50Eh4KCXZpb2xhdGlvbhgKIAEoCEgFUgl2aW9sYXRpb24SOgoGdmFsdWVzGAsgASgLMiIubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlVmFsdWVzUgZ2YWx1ZXNCCwoJaGFzX2xlbmRzQhYKFGhhc19maW5lX21pbm9yX3VuaXRzQg8KDWhhc19maW5lX2RheXNCFQoTaGFzX3N1c3BlbnNpb25fZGF5c0IRCg9oYXNfcmVwbGFjZW1lbnRCDwoNaGFzX3Zpb2xhdGlvbiKLBAoOT3ZlcmR1ZU91dGNvbWUSEgoEZGF5cxgBIAEoDVIEZGF5cxIhCgxjb3VudGVkX2RheXMYAiABKA1SC2NvdW50ZWREYXlzEigKEGZpbmVfbWlub3JfdW5pdHMYAyABKANSDmZpbmVNaW5vclVuaXRzEiMKDWZpbmVfY3VycmVuY3kYBCABKAlSDGZpbmVDdXJyZW5jeRIWCgZjYXBwZWQYBSABKAhSBmNhcHBlZBInCg9zdXNwZW5zaW9uX2RheXMYBiABKA1SDnN1c3BlbnNpb25EYXlzEiAKC3JlcGxhY2VtZW50GAcgASgIUgtyZXBsYWNlbWVudBIcCgl2aW9sYXRpb24YCCABKAhSCXZpb2xhdGlvbhISCgRydWxlGAkgASgJUgRydWxlEhAKA3doeRgKIAEoCVIDd2h5EjcKF3JlcGxhY2VtZW50X21pbm9yX3VuaXRzGKYEIAEoA1IVcmVwbGFjZW1lbnRNaW5vclVuaXRzEjUKFnByb2Nlc3NpbmdfbWlub3JfdW5pdHMYpwQgASgDUhRwcm9jZXNzaW5nTWlub3JVbml0cxIyChRyZXBsYWNlbWVudF9jdXJyZW5jeRioBCABKAlSE3JlcGxhY2VtZW50Q3VycmVuY3kSKAoPcmVwbGFjZW1lbnRfd2h5GKkEIAEoCVIOcmVwbGFjZW1lbnRXaHkingQKB1J1bGVTZXQSHgoLcnVsZV9zZXRfaWQYASABKANSCXJ1bGVTZXRJZBISCgRjb2RlGAIgASgJUgRjb2RlEhQKBXRpdGxlGAMgASgJUgV0aXRsZRI6CgVzdGF0ZRgEIAEoDjIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVNldFN0YXRlUgVzdGF0ZRIiCg12YWxpZF9mcm9tX21zGAUgASgDUgt2YWxpZEZyb21NcxIYCgd2ZXJzaW9uGAYgASgDUgd2ZXJzaW9uEhIKBHpvbmUYByABKAlSBHpvbmUSOQoFcnVsZXMYCCADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxlbmRpbmdSdWxlUgVydWxlcxI5CgZsaW1pdHMYCSADKAsyIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5MaW1pdFIGbGltaXRzEj8KCGV4YW1wbGVzGAogAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlRXhhbXBsZVIIZXhhbXBsZXMSGQoIaW5fZm9yY2UYCyABKAhSB2luRm9yY2USHwoLcnVsZXNfY291bnQYDCABKA1SCnJ1bGVzQ291bnQSIQoMbGltaXRzX2NvdW50GA0gASgNUgtsaW1pdHNDb3VudBIlCg5leGFtcGxlc19jb3VudBgOIAEoDVINZXhhbXBsZXNDb3VudCKzAgoRUHV0UnVsZVNldFJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZRIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSEgoEem9uZRgDIAEoCVIEem9uZRI5CgVydWxlcxgEIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGVuZGluZ1J1bGVSBXJ1bGVzEjkKBmxpbWl0cxgFIAMoCzIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hbkxpbWl0UgZsaW1pdHMSPwoIZXhhbXBsZXMYBiADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVFeGFtcGxlUghleGFtcGxlcxIpChBleHBlY3RlZF92ZXJzaW9uGAcgASgDUg9leHBlY3RlZFZlcnNpb24iewoWU2NoZWR1bGVSdWxlU2V0UmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEiIKDXZhbGlkX2Zyb21fbXMYAiABKANSC3ZhbGlkRnJvbU1zEikKEGV4cGVjdGVkX3ZlcnNpb24YAyABKANSD2V4cGVjdGVkVmVyc2lvbiI4ChZXaXRoZHJhd1J1bGVTZXRSZXF1ZXN0Eh4KC3J1bGVfc2V0X2lkGAEgASgDUglydWxlU2V0SWQiPwoPUnVsZVNldHNSZXF1ZXN0EhQKBWxpbWl0GAEgASgNUgVsaW1pdBIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJoChBSdWxlU2V0c1Jlc3BvbnNlEjwKCXJ1bGVfc2V0cxgBIAMoCzIfLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVNldFIIcnVsZVNldHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiRwoRR2V0UnVsZVNldFJlcXVlc3QSHgoLcnVsZV9zZXRfaWQYASABKANSCXJ1bGVTZXRJZBISCgRjb2RlGAIgASgJUgRjb2RlIkkKE0NoZWNrUnVsZVNldFJlcXVlc3QSHgoLcnVsZV9zZXRfaWQYASABKANSCXJ1bGVTZXRJZBISCgRjb2RlGAIgASgJUgRjb2RlIm8KFENoZWNrUnVsZVNldFJlc3BvbnNlEj8KB3Jlc3VsdHMYASADKAsyJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkV4YW1wbGVSZXN1bHRSB3Jlc3VsdHMSFgoGZmFpbGVkGAIgASgNUgZmYWlsZWQilwEKDUV4YW1wbGVSZXN1bHQSFgoGbnVtYmVyGAEgASgNUgZudW1iZXISEgoEbm90ZRgCIAEoCVIEbm90ZRIUCgVob2xkcxgDIAEoCFIFaG9sZHMSEgoEd2hhdBgEIAEoCVIEd2hhdBIaCghleHBlY3RlZBgFIAEoCVIIZXhwZWN0ZWQSFAoFZm91bmQYBiABKAlSBWZvdW5kIrcBChFUcnlSdWxlU2V0UmVxdWVzdBIeCgtydWxlX3NldF9pZBgBIAEoA1IJcnVsZVNldElkEhIKBGNvZGUYAiABKAlSBGNvZGUSFwoHZnJvbV9tcxgDIAEoA1IGZnJvbU1zEhkKCHVudGlsX21zGAQgASgDUgd1bnRpbE1zEiIKDWxvb2tlZF9hdF9tYXgYBSABKA1SC2xvb2tlZEF0TWF4EhYKBmN1cnNvchgGIAEoCVIGY3Vyc29yIn8KElRyeVJ1bGVTZXRSZXNwb25zZRI3CgVsb2FucxgBIAMoCzIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVHJpZWRMb2FuUgVsb2FucxIYCgdkZWNpZGVkGAIgASgNUgdkZWNpZGVkEhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yIs0CCglUcmllZExvYW4SFwoHbG9hbl9pZBgBIAEoA1IGbG9hbklkEhgKB2JhcmNvZGUYAiABKAlSB2JhcmNvZGUSGwoJcmVhZGVyX2lkGAMgASgDUghyZWFkZXJJZBIaCghjYXRlZ29yeRgEIAEoCVIIY2F0ZWdvcnkSGwoJaXRlbV90eXBlGAUgASgJUghpdGVtVHlwZRIcCgpsZW50X2F0X21zGAYgASgDUghsZW50QXRNcxIbCglydWxlX3RoZW4YByABKAlSCHJ1bGVUaGVuEhIKBHJ1bGUYCCABKAlSBHJ1bGUSFgoGcmVhc29uGAkgASgJUgZyZWFzb24SFAoFbGltaXQYCiABKAlSBWxpbWl0Eh4KC2R1ZV90aGVuX21zGAsgASgDUglkdWVUaGVuTXMSGgoJZHVlX2F0X21zGAwgASgDUgdkdWVBdE1zIusGCgRIb2xkEhcKB2hvbGRfaWQYASABKANSBmhvbGRJZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEjcKBXNjb3BlGAMgASgOMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkU2NvcGVSBXNjb3BlEhsKCXJlY29yZF9pZBgEIAEoA1IIcmVjb3JkSWQSGwoJaXRlbV90eXBlGAUgASgJUghpdGVtVHlwZRIUCgV0aXRsZRgGIAEoCVIFdGl0bGUSNwoFc3RhdGUYByABKA4yIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRTdGF0ZVIFc3RhdGUSGgoIcG9zaXRpb24YCCABKA1SCHBvc2l0aW9uEiYKD2VzdGltYXRlZF9hdF9tcxgJIAEoA1INZXN0aW1hdGVkQXRNcxIhCgxwaWNrdXBfcG9pbnQYCiABKAlSC3BpY2t1cFBvaW50EigKEHBpY2t1cF9icmFuY2hfaWQYCyABKANSDnBpY2t1cEJyYW5jaElkEiAKDHBsYWNlZF9hdF9tcxgMIAEoA1IKcGxhY2VkQXRNcxItChNub3RfbmVlZGVkX2FmdGVyX21zGA0gASgDUhBub3ROZWVkZWRBZnRlck1zEiwKEnN1c3BlbmRlZF91bnRpbF9tcxgOIAEoA1IQc3VzcGVuZGVkVW50aWxNcxIZCghncm91cF9pZBgPIAEoA1IHZ3JvdXBJZBIYCgdiYXJjb2RlGBAgASgJUgdiYXJjb2RlEh4KC3JlYWR5X2F0X21zGBEgASgDUglyZWFkeUF0TXMSJAoOc2hlbGZfdW50aWxfbXMYEiABKANSDHNoZWxmVW50aWxNcxIgCgxjbG9zZWRfYXRfbXMYEyABKANSCmNsb3NlZEF0TXMSHQoKY2xvc2VkX3doeRgUIAEoCVIJY2xvc2VkV2h5EhcKB2xvYW5faWQYFSABKANSBmxvYW5JZBIoChB0YXJnZXRfYnJhbmNoX2lkGBYgASgDUg50YXJnZXRCcmFuY2hJZBI7CgRmb3JtGKYEIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SHwoKZWxlY3Ryb25pYxinBCABKAhSCmVsZWN0cm9uaWMifwoLSG9sZERldGFpbHMSMAoEaG9sZBgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFIEaG9sZBI+CgdoaXN0b3J5GAIgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5IaXN0b3J5RW50cnlSB2hpc3RvcnkivgMKEFBsYWNlSG9sZFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBI3CgVzY29wZRgCIAEoDjIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFNjb3BlUgVzY29wZRIbCglyZWNvcmRfaWQYAyABKANSCHJlY29yZElkEhgKB2JhcmNvZGUYBCABKAlSB2JhcmNvZGUSGwoJaXRlbV90eXBlGAUgASgJUghpdGVtVHlwZRIhCgxwaWNrdXBfcG9pbnQYBiABKAlSC3BpY2t1cFBvaW50Ei0KE25vdF9uZWVkZWRfYWZ0ZXJfbXMYByABKANSEG5vdE5lZWRlZEFmdGVyTXMSLAoSc3VzcGVuZGVkX3VudGlsX21zGAggASgDUhBzdXNwZW5kZWRVbnRpbE1zEisKEmdyb3VwX3dpdGhfaG9sZF9pZBgJIAEoA1IPZ3JvdXBXaXRoSG9sZElkEjsKBGZvcm0YpgQgASgOMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljRm9ybVIEZm9ybRIfCgplbGVjdHJvbmljGKcEIAEoCFIKZWxlY3Ryb25pYyJtCg5Ib2xkRm9yUmVxdWVzdBIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSIQoMcGlja3VwX3BvaW50GAMgASgJUgtwaWNrdXBQb2ludCJEChFDYW5jZWxIb2xkUmVxdWVzdBIXCgdob2xkX2lkGAEgASgDUgZob2xkSWQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iSAoSU3VzcGVuZEhvbGRSZXF1ZXN0EhcKB2hvbGRfaWQYASABKANSBmhvbGRJZBIZCgh1bnRpbF9tcxgCIAEoA1IHdW50aWxNcyIsChFSZXN1bWVIb2xkUmVxdWVzdBIXCgdob2xkX2lkGAEgASgDUgZob2xkSWQiZAoMSG9sZHNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSEgoEcGFzdBgCIAEoCFIEcGFzdBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiWwoNSG9sZHNSZXNwb25zZRIyCgVob2xkcxgBIAMoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFIFaG9sZHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiKQoOR2V0SG9sZFJlcXVlc3QSFwoHaG9sZF9pZBgBIAEoA1IGaG9sZElkIpgBCg9Ib2xkTGluZVJlcXVlc3QSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3ISGQoHYmFyY29kZRimBCABKAlSB2JhcmNvZGUSHwoKZWxlY3Ryb25pYxinBCABKAhSCmVsZWN0cm9uaWMiRQoRUmVjYWxsTG9hblJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiJGChJSZWNhbGxMb2FuUmVzcG9uc2USMAoEbG9hbhgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbiKvBAoHTGljZW5jZRIdCgpsaWNlbmNlX2lkGAEgASgDUglsaWNlbmNlSWQSEgoEY29kZRgCIAEoCVIEY29kZRIbCglyZWNvcmRfaWQYAyABKANSCHJlY29yZElkEhQKBXRpdGxlGAQgASgJUgV0aXRsZRI6CgRmb3JtGAUgASgOMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljRm9ybVIEZm9ybRIbCglpdGVtX3R5cGUYBiABKAlSCGl0ZW1UeXBlEhsKCWJyYW5jaF9pZBgHIAEoA1IIYnJhbmNoSWQSNwoEa2luZBgIIAEoDjIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGljZW5jZUtpbmRSBGtpbmQSFAoFc2xvdHMYCSABKA1SBXNsb3RzEhsKCWxvYW5zX21heBgKIAEoDVIIbG9hbnNNYXgSEgoEbGVudBgLIAEoDVIEbGVudBIUCgVsb2FucxgMIAEoDVIFbG9hbnMSIgoNdmFsaWRfZnJvbV9tcxgNIAEoA1ILdmFsaWRGcm9tTXMSJAoOdmFsaWRfdW50aWxfbXMYDiABKANSDHZhbGlkVW50aWxNcxIQCgN1cmwYDyABKAlSA3VybBIhCgxsaW5rX21pbnV0ZXMYECABKA1SC2xpbmtNaW51dGVzEhgKB3ZlcnNpb24YESABKANSB3ZlcnNpb24SGQoHb2ZmZXJlZBimBCABKA1SB29mZmVyZWQi1AMKEVB1dExpY2VuY2VSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSGwoJcmVjb3JkX2lkGAIgASgDUghyZWNvcmRJZBI6CgRmb3JtGAMgASgOMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljRm9ybVIEZm9ybRIbCglpdGVtX3R5cGUYBCABKAlSCGl0ZW1UeXBlEh8KC2JyYW5jaF9jb2RlGAUgASgJUgpicmFuY2hDb2RlEjcKBGtpbmQYBiABKA4yIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2VLaW5kUgRraW5kEhQKBXNsb3RzGAcgASgNUgVzbG90cxIbCglsb2Fuc19tYXgYCCABKA1SCGxvYW5zTWF4EiIKDXZhbGlkX2Zyb21fbXMYCSABKANSC3ZhbGlkRnJvbU1zEiQKDnZhbGlkX3VudGlsX21zGAogASgDUgx2YWxpZFVudGlsTXMSEAoDdXJsGAsgASgJUgN1cmwSIQoMbGlua19taW51dGVzGAwgASgNUgtsaW5rTWludXRlcxIpChBleHBlY3RlZF92ZXJzaW9uGA0gASgDUg9leHBlY3RlZFZlcnNpb24iXAoPTGljZW5jZXNSZXF1ZXN0EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yImcKEExpY2VuY2VzUmVzcG9uc2USOwoIbGljZW5jZXMYASADKAsyHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2VSCGxpY2VuY2VzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIkgKDkVsZWN0cm9uaWNMaW5rEhAKA3VybBgBIAEoCVIDdXJsEiQKDnZhbGlkX3VudGlsX21zGAIgASgDUgx2YWxpZFVudGlsTXMiKgoPTGlua0xvYW5SZXF1ZXN0EhcKB2xvYW5faWQYASABKANSBmxvYW5JZCImCg5Vc2VMaW5rUmVxdWVzdBIUCgV0b2tlbhgBIAEoCVIFdG9rZW4izQEKD1VzZUxpbmtSZXNwb25zZRIXCgdsb2FuX2lkGAEgASgDUgZsb2FuSWQSGwoJcmVjb3JkX2lkGAIgASgDUghyZWNvcmRJZBI6CgRmb3JtGAMgASgOMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljRm9ybVIEZm9ybRIYCgdsaWNlbmNlGAQgASgJUgdsaWNlbmNlEhoKCWR1ZV9hdF9tcxgFIAEoA1IHZHVlQXRNcxISCgR1c2VzGAYgASgNUgR1c2VzIikKDkVuZExvYW5SZXF1ZXN0EhcKB2xvYW5faWQYASABKANSBmxvYW5JZCIRCg9FbmRMb2FuUmVzcG9uc2UiNgoXRWxlY3Ryb25pY0NvcGllc1JlcXVlc3QSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZCJ0ChhFbGVjdHJvbmljQ29waWVzUmVzcG9uc2USPgoFZm9ybXMYASADKAsyKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVsZWN0cm9uaWNDb3BpZXNSBWZvcm1zEhgKB3dhaXRpbmcYAiABKA1SB3dhaXRpbmcizQEKEEVsZWN0cm9uaWNDb3BpZXMSOgoEZm9ybRgBIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SEgoEZnJlZRgCIAEoCFIEZnJlZRIUCgVzbG90cxgDIAEoDVIFc2xvdHMSEgoEbGVudBgEIAEoDVIEbGVudBIYCgdvZmZlcmVkGAUgASgNUgdvZmZlcmVkEiUKD2ZpcnN0X2R1ZV9hdF9tcxgGIAEoA1IMZmlyc3REdWVBdE1zIlgKE1Nob3J0ZW5Mb2Fuc1JlcXVlc3QSHQoKbGljZW5jZV9pZBgBIAEoA1IJbGljZW5jZUlkEiIKDWFmdGVyX2l0ZW1faWQYAiABKANSC2FmdGVySXRlbUlkIjQKFFNob3J0ZW5Mb2Fuc1Jlc3BvbnNlEhwKCXNob3J0ZW5lZBgBIAEoDVIJc2hvcnRlbmVkIqsBCgtIb2xkV2VpZ2h0cxIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIcCglraWxvbWV0cmUYAiABKA1SCWtpbG9tZXRyZRISCgRsb2FkGAMgASgNUgRsb2FkEhsKCWF0X3BpY2t1cBgEIAEoDVIIYXRQaWNrdXASFAoFYXNrZWQYBSABKA1SBWFza2VkEhYKBnJlbW92ZRgGIAEoCFIGcmVtb3ZlIhgKFkxpc3RIb2xkV2VpZ2h0c1JlcXVlc3QiWAoXTGlzdEhvbGRXZWlnaHRzUmVzcG9uc2USPQoHd2VpZ2h0cxgBIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFdlaWdodHNSB3dlaWdodHMiLQoSRXhwbGFpbkhvbGRSZXF1ZXN0EhcKB2hvbGRfaWQYASABKANSBmhvbGRJZCKUAQoTRXhwbGFpbkhvbGRSZXNwb25zZRI9Cgd3ZWlnaHRzGAEgASgLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkV2VpZ2h0c1IHd2VpZ2h0cxI+CghicmFuY2hlcxgCIAMoCzIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZEJyYW5jaFIIYnJhbmNoZXMigAIKCkhvbGRCcmFuY2gSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIfCgticmFuY2hfY29kZRgCIAEoCVIKYnJhbmNoQ29kZRIfCgticmFuY2hfbmFtZRgDIAEoCVIKYnJhbmNoTmFtZRIWCgZwb2ludHMYBCABKANSBnBvaW50cxIWCgZtZXRyZXMYBSABKANSBm1ldHJlcxIcCglhdmFpbGFibGUYBiABKA1SCWF2YWlsYWJsZRISCgRsb2FkGAcgASgNUgRsb2FkEhsKCWF0X3BpY2t1cBgIIAEoCFIIYXRQaWNrdXASFAoFYXNrZWQYCSABKAhSBWFza2VkIrsDCgpTdXNwZW5zaW9uEiMKDXN1c3BlbnNpb25faWQYASABKANSDHN1c3BlbnNpb25JZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhcKB2xvYW5faWQYAyABKANSBmxvYW5JZBIYCgdiYXJjb2RlGAQgASgJUgdiYXJjb2RlEhQKBXRpdGxlGAUgASgJUgV0aXRsZRISCgRkYXlzGAYgASgNUgRkYXlzEhcKB2Zyb21fbXMYByABKANSBmZyb21NcxIZCgh1bnRpbF9tcxgIIAEoA1IHdW50aWxNcxIgCgxwbGFjZWRfYXRfbXMYCSABKANSCnBsYWNlZEF0TXMSEgoEcnVsZRgKIAEoCVIEcnVsZRIQCgN3aHkYCyABKAlSA3doeRIcCgl2aW9sYXRpb24YDCABKAhSCXZpb2xhdGlvbhIUCgVzcGVudBgNIAEoCFIFc3BlbnQSIAoMbGlmdGVkX2F0X21zGA4gASgDUgpsaWZ0ZWRBdE1zEhsKCWxpZnRlZF9ieRgPIAEoA1IIbGlmdGVkQnkSHwoLbGlmdF9yZWFzb24YECABKAlSCmxpZnRSZWFzb24iVgoSU3VzcGVuc2lvbnNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yInMKE1N1c3BlbnNpb25zUmVzcG9uc2USRAoLc3VzcGVuc2lvbnMYASADKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlN1c3BlbnNpb25SC3N1c3BlbnNpb25zEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIlQKFUxpZnRTdXNwZW5zaW9uUmVxdWVzdBIjCg1zdXNwZW5zaW9uX2lkGAEgASgDUgxzdXNwZW5zaW9uSWQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iYAoPUGlja0xpc3RSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJeChBQaWNrTGlzdFJlc3BvbnNlEjIKBXBpY2tzGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QaWNrUgVwaWNrcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJqCgRQaWNrEjAKBGhvbGQYASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRSBGhvbGQSMAoEaXRlbRgCIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbSJ+ChBIb2xkU2hlbGZSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhsKCW9ubHlfb3ZlchgCIAEoCFIIb25seU92ZXISFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yInIKD01vdmVJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEjEKAnRvGAIgASgOMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtU3RhdGVSAnRvEhIKBG5vdGUYAyABKAlSBG5vdGUinQEKE0l0ZW1zSW5TdGF0ZVJlcXVlc3QSNwoFc3RhdGUYASABKA4yIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1TdGF0ZVIFc3RhdGUSHwoLYnJhbmNoX2NvZGUYAiABKAlSCmJyYW5jaENvZGUSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIi0KEkFkdmFuY2VIb2xkUmVxdWVzdBIXCgdob2xkX2lkGAEgASgDUgZob2xkSWQiFQoTQWR2YW5jZUhvbGRSZXNwb25zZSI/CgtIb2xkQ2hhbmdlZBIwCgRob2xkGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkUgRob2xkIkUKDkNoZWNrSW5SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSGQoIYmF0Y2hfaWQYAiABKANSB2JhdGNoSWQiywEKCUNoZWNrZWRJbhIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEj4KBmFuc3dlchgCIAEoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmV0dXJuUmVzcG9uc2VSBmFuc3dlchIWCgZyZWFzb24YAyABKAlSBnJlYXNvbhIQCgN3aHkYBCABKAlSA3doeRIUCgVub3RlZBgFIAEoCFIFbm90ZWQSJAoOcmV0dXJuZWRfYXRfbXMYBiABKANSDHJldHVybmVkQXRNcyKRAQoOUHV0RHJvcFJlcXVlc3QSHQoKcG9pbnRfY29kZRgBIAEoCVIJcG9pbnRDb2RlEkMKC2NvdW50c19mcm9tGAIgASgOMiIubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ecm9wTW9tZW50Ugpjb3VudHNGcm9tEhsKCWhvdXJzX21heBgDIAEoDVIIaG91cnNNYXgi2wEKBERyb3ASHQoKcG9pbnRfY29kZRgBIAEoCVIJcG9pbnRDb2RlEkMKC2NvdW50c19mcm9tGAIgASgOMiIubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ecm9wTW9tZW50Ugpjb3VudHNGcm9tEhsKCWhvdXJzX21heBgDIAEoDVIIaG91cnNNYXgSIgoNZW1wdGllZF9hdF9tcxgEIAEoA1ILZW1wdGllZEF0TXMSLgoTZW1wdGllZF9hdF90ZXJtaW5hbBgFIAEoCVIRZW1wdGllZEF0VGVybWluYWwiDgoMRHJvcHNSZXF1ZXN0IkMKDURyb3BzUmVzcG9uc2USMgoFZHJvcHMYASADKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkRyb3BSBWRyb3BzIjEKEEVtcHR5RHJvcFJlcXVlc3QSHQoKcG9pbnRfY29kZRgBIAEoCVIJcG9pbnRDb2RlIo8BCglEcm9wQmF0Y2gSGQoIYmF0Y2hfaWQYASABKANSB2JhdGNoSWQSHQoKcG9pbnRfY29kZRgCIAEoCVIJcG9pbnRDb2RlEiQKDmNvdW50c19mcm9tX21zGAMgASgDUgxjb3VudHNGcm9tTXMSIgoNZW1wdGllZF9hdF9tcxgEIAEoA1ILZW1wdGllZEF0TXMiLQoRVXNlSW5Ib3VzZVJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZSJsCgtVc2VkSW5Ib3VzZRI+CgZhbnN3ZXIYASABKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlUgZhbnN3ZXISHQoKdXNlc190b2RheRgCIAEoDVIJdXNlc1RvZGF5Ip8BChJJbkhvdXNlVXNlc1JlcXVlc3QSHwoLYnJhbmNoX2NvZGUYASABKAlSCmJyYW5jaENvZGUSGwoJZnJvbV9kYXRlGAIgASgJUghmcm9tRGF0ZRIdCgp1bnRpbF9kYXRlGAMgASgJUgl1bnRpbERhdGUSFAoFbGltaXQYBCABKA1SBWxpbWl0EhYKBmN1cnNvchgFIAEoCVIGY3Vyc29yImUKE0luSG91c2VVc2VzUmVzcG9uc2USNgoEdXNlcxgBIAMoCzIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSW5Ib3VzZVVzZVIEdXNlcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJmCgpJbkhvdXNlVXNlEhIKBGRhdGUYASABKAlSBGRhdGUSMAoEaXRlbRgCIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbRISCgR1c2VzGAMgASgNUgR1c2VzIicKC1VuZG9SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUivgEKDFVuZG9SZXNwb25zZRI8CgZ1bmRvbmUYASABKAsyJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhpc3RvcnlFbnRyeVIGdW5kb25lEj4KBmFuc3dlchgCIAEoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmV0dXJuUmVzcG9uc2VSBmFuc3dlchIwCgRsb2FuGAMgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuIsIDCgVDb3VudBIZCghjb3VudF9pZBgBIAEoA1IHY291bnRJZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEh8KC2JyYW5jaF9uYW1lGAMgASgJUgpicmFuY2hOYW1lEigKEGZyb21fY2FsbF9udW1iZXIYBCABKAlSDmZyb21DYWxsTnVtYmVyEioKEXVudGlsX2NhbGxfbnVtYmVyGAUgASgJUg91bnRpbENhbGxOdW1iZXISHgoKY29sbGVjdGlvbhgGIAEoCVIKY29sbGVjdGlvbhI4CgVzdGF0ZRgHIAEoDjIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRTdGF0ZVIFc3RhdGUSIAoMb3BlbmVkX2F0X21zGAggASgDUgpvcGVuZWRBdE1zEhsKCW9wZW5lZF9ieRgJIAEoA1IIb3BlbmVkQnkSIAoMY2xvc2VkX2F0X21zGAogASgDUgpjbG9zZWRBdE1zEhsKCWNsb3NlZF9ieRgLIAEoA1IIY2xvc2VkQnkSGAoHc2Nhbm5lZBgMIAEoDVIHc2Nhbm5lZBIYCgdtaXNzaW5nGA0gASgNUgdtaXNzaW5nIqkBChBPcGVuQ291bnRSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEigKEGZyb21fY2FsbF9udW1iZXIYAiABKAlSDmZyb21DYWxsTnVtYmVyEioKEXVudGlsX2NhbGxfbnVtYmVyGAMgASgJUg91bnRpbENhbGxOdW1iZXISHgoKY29sbGVjdGlvbhgEIAEoCVIKY29sbGVjdGlvbiJuChBTY2FuU2hlbGZSZXF1ZXN0EhkKCGNvdW50X2lkGAEgASgDUgdjb3VudElkEhoKCGJhcmNvZGVzGAIgAygJUghiYXJjb2RlcxIjCg1hZnRlcl9iYXJjb2RlGAMgASgJUgxhZnRlckJhcmNvZGUiVQoRU2NhblNoZWxmUmVzcG9uc2USQAoIZmluZGluZ3MYASADKAsyJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNoZWxmRmluZGluZ1IIZmluZGluZ3MijAIKDFNoZWxmRmluZGluZxIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEjcKBGtpbmQYAiABKA4yIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkZpbmRpbmdLaW5kUgRraW5kEjAKBGl0ZW0YAyABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0SNwoHc29ydF90bxgEIAEoDjIeLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU29ydFRvUgZzb3J0VG8SIgoNc2Nhbm5lZF9hdF9tcxgFIAEoA1ILc2Nhbm5lZEF0TXMSGgoIdGVybWluYWwYBiABKAlSCHRlcm1pbmFsInsKDUNvdW50c1JlcXVlc3QSHwoLYnJhbmNoX2NvZGUYASABKAlSCmJyYW5jaENvZGUSGwoJb25seV9vcGVuGAIgASgIUghvbmx5T3BlbhIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiXwoOQ291bnRzUmVzcG9uc2USNQoGY291bnRzGAEgAygLMh0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db3VudFIGY291bnRzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIpgBChRDb3VudEZpbmRpbmdzUmVxdWVzdBIZCghjb3VudF9pZBgBIAEoA1IHY291bnRJZBI3CgRraW5kGAIgASgOMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5GaW5kaW5nS2luZFIEa2luZBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiiAEKFUNvdW50RmluZGluZ3NSZXNwb25zZRJACghmaW5kaW5ncxgBIAMoCzIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2hlbGZGaW5kaW5nUghmaW5kaW5ncxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvchIVCgZpbl9hbGwYAyABKA1SBWluQWxsImIKEUNsb3NlQ291bnRSZXF1ZXN0EhkKCGNvdW50X2lkGAEgASgDUgdjb3VudElkEhgKB21pc3NpbmcYAiABKA1SB21pc3NpbmcSGAoHYWJhbmRvbhgDIAEoCFIHYWJhbmRvbiIwChNBZHZhbmNlQ291bnRSZXF1ZXN0EhkKCGNvdW50X2lkGAEgASgDUgdjb3VudElkIjAKFEFkdmFuY2VDb3VudFJlc3BvbnNlEhgKB21pc3NpbmcYASABKA1SB21pc3NpbmciagoMT3ZlcmR1ZVN0ZXBzEh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEjkKBXN0ZXBzGAIgAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlU3RlcFIFc3RlcHMiXgoLT3ZlcmR1ZVN0ZXASOwoEa2luZBgBIAEoDjInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVN0ZXBLaW5kUgRraW5kEhIKBGRheXMYAiABKA1SBGRheXMiGQoXTGlzdE92ZXJkdWVTdGVwc1JlcXVlc3QiVgoYTGlzdE92ZXJkdWVTdGVwc1Jlc3BvbnNlEjoKBXN0ZXBzGAEgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlU3RlcHNSBXN0ZXBzIpIFCghDb25mbGljdBIfCgtjb25mbGljdF9pZBgBIAEoA1IKY29uZmxpY3RJZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbhIYCgdiYXJjb2RlGAMgASgJUgdiYXJjb2RlEhsKCXJlYWRlcl9pZBgEIAEoA1IIcmVhZGVySWQSFwoHbG9hbl9pZBgFIAEoA1IGbG9hbklkEiIKDW90aGVyX2xvYW5faWQYBiABKANSC290aGVyTG9hbklkEiYKD290aGVyX3JlYWRlcl9pZBgHIAEoA1INb3RoZXJSZWFkZXJJZBIkCg5oYXBwZW5lZF9hdF9tcxgIIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAkgASgDUgxyZWNvcmRlZEF0TXMSGgoIdGVybWluYWwYCiABKAlSCHRlcm1pbmFsEicKD2RldmljZV9zZXF1ZW5jZRgLIAEoBFIOZGV2aWNlU2VxdWVuY2USEgoEcnVsZRgMIAEoCVIEcnVsZRISCgRjYXJkGA0gASgJUgRjYXJkEiIKDXNldHRsZWRfYXRfbXMYDiABKANSC3NldHRsZWRBdE1zEi4KE3NldHRsZWRfYXRfdGVybWluYWwYDyABKAlSEXNldHRsZWRBdFRlcm1pbmFsEh0KCnNldHRsZWRfYnkYECABKANSCXNldHRsZWRCeRISCgRub3RlGBEgASgJUgRub3RlEhYKBmFjdGlvbhgSIAEoCVIGYWN0aW9uEi4KE2NoYXJnZWRfbWlub3JfdW5pdHMYEyABKANSEWNoYXJnZWRNaW5vclVuaXRzEikKEGNoYXJnZWRfY3VycmVuY3kYFCABKAlSD2NoYXJnZWRDdXJyZW5jeSJQChBDb25mbGljdFJlY29yZGVkEjwKCGNvbmZsaWN0GAEgASgLMiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdFIIY29uZmxpY3QiPwoLTG9hbkNoYW5nZWQSMAoEbG9hbhgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbiLEAQoQSXNzdWVJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSHwoLYnJhbmNoX2NvZGUYAyABKAlSCmJyYW5jaENvZGUSGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIeCgpjb2xsZWN0aW9uGAUgASgJUgpjb2xsZWN0aW9uEhsKCXJlYWRlcl9pZBgGIAEoA1IIcmVhZGVySWQiMAoVVGFrZUJhY2tJc3N1ZWRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCIwChVXaXRoZHJhd0lzc3VlZFJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIsgBChRBY2Nlc3Npb25JdGVtUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSGAoHYmFyY29kZRgCIAEoCVIHYmFyY29kZRIfCgticmFuY2hfY29kZRgDIAEoCVIKYnJhbmNoQ29kZRIbCglpdGVtX3R5cGUYBCABKAlSCGl0ZW1UeXBlEh8KC2NhbGxfbnVtYmVyGAUgASgJUgpjYWxsTnVtYmVyEh4KCmNvbGxlY3Rpb24YBiABKAlSCmNvbGxlY3Rpb24ibgoSUmVzZXJ2ZUl0ZW1SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIhCgxwaWNrdXBfcG9pbnQYAyABKAlSC3BpY2t1cFBvaW50ImIKFExlbmREZWxpdmVyZWRSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBITCgVhdF9tcxgDIAEoA1IEYXRNcyI/CgtJdGVtQ2hhbmdlZBIwCgRpdGVtGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgRpdGVtIloKDUNvbmZpZ3VyYXRpb24SJQoOcmVwZWF0X21pbnV0ZXMYASABKA1SDXJlcGVhdE1pbnV0ZXMSIgoNZHVlX3Nvb25fZGF5cxgCIAEoDVILZHVlU29vbkRheXMqnjoKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJQCgxJVEVNX1VOS05PV04QARo+irUYOggFEhXmsqHmnInov5nlhozlm77kuabjgIIaFlRoZXJlIGlzIG5vIHN1Y2ggaXRlbS4iB2JhcmNvZGUSXAoMSVRFTV9PTl9MT0FOEAIaSoq1GEYICRIS6K+l5YaM5bey5YCf5Ye644CCGhRUaGUgaXRlbSBpcyBvbiBsb2FuLiIEcnVsZSIHYmFyY29kZSIJZHVlX2F0X21zEk4KEUlURU1fTk9UX0xFTkRBQkxFEAMaN4q1GDMICRIS6K+l5YaM5LiN5aSW5YCf44CCGhVUaGUgaXRlbSBpcyBub3QgbGVudC4iBHJ1bGUSVwoOUkVBREVSX0JMT0NLRUQQBBpDirUYPwgJEhLor7vogIXor4Hlj5fpmZDjgIIaFlRoZSByZWFkZXIgaXMgYmxvY2tlZC4iBWJsb2NrIgh1bnRpbF9tcxJXCg5SRUFERVJfRVhQSVJFRBAFGkOKtRg/CAkSFeivu+iAheivgeW3sui/h+acn+OAghoVVGhlIGNhcmQgaGFzIGV4cGlyZWQuIg1leHBpcmVzX2F0X21zEpoBChJMT0FOX0xJTUlUX1JFQUNIRUQQBhqBAYq1GH0ICRIV5bey6L6+5YCf6ZiF5LiK6ZmQ44CCGjBUaGUgcmVhZGVyIGhhcyBhcyBtYW55IGxvYW5zIGFzIHRoZSBydWxlIGFsbG93cy4iBHJ1bGUiBWxpbWl0IgpvcGVuX2xvYW5zIgpsaW1pdF9jb2RlIgtsaW1pdF90aXRsZRJjCgdOT19SVUxFEAcaVoq1GFIICRIe5rKh5pyJ6YCC55So55qE5YCf6ZiF6KeE5YiZ44CCGhlObyBsb2FuIHJ1bGUgY292ZXJzIHRoaXMuIghjYXRlZ29yeSIJaXRlbV90eXBlEnYKFU5PVF9PTl9MT0FOX1RPX1JFQURFUhAIGluKtRhXCAkSIeivpeWGjOW5tuacquWAn+e7mei/meS9jeivu+iAheOAghonVGhlIGl0ZW0gaXMgbm90IG9uIGxvYW4gdG8gdGhpcyByZWFkZXIuIgdiYXJjb2RlEngKFVJFTkVXQUxfTElNSVRfUkVBQ0hFRBAJGl2KtRhZCAkSFeW3sui+vue7reWAn+S4iumZkOOAghoxVGhlIGxvYW4gd2FzIHJlbmV3ZWQgYXMgb2Z0ZW4gYXMgdGhlIHJ1bGUgYWxsb3dzLiIEcnVsZSIFbGltaXQSXAoOUkVBREVSX1VOS05PV04QChpIirUYRAgFEhXmsqHmnInov5nkvY3or7vogIXjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggcmVhZGVyLiIEY2FyZCIJcmVhZGVyX2lkEnwKDlJFQ09SRF9VTktOT1dOEAsaaIq1GGQIBRIV5rKh5pyJ6L+Z5p2h5Lmm55uu44CCGhhUaGVyZSBpcyBubyBzdWNoIHJlY29yZC4iCXJlY29yZF9pZCINcmVjb3JkX3NvdXJjZSIVcmVjb3JkX2NvbnRyb2xfbnVtYmVyElgKDkJSQU5DSF9VTktOT1dOEAwaRIq1GEAIBRIV5rKh5pyJ6L+Z5Liq5YiG6aaG44CCGhhUaGVyZSBpcyBubyBzdWNoIGJyYW5jaC4iC2JyYW5jaF9jb2RlEoIBChVTRVJWSUNFX1BPSU5UX1VOS05PV04QDRpnirUYYwgJEiHmraTnu4jnq6/mnKrnmbvorrDkuLrmnI3liqHngrnjgIIaMVRoaXMgdGVybWluYWwgaXMgbm90IGEgc2VydmljZSBwb2ludCBvZiB0aGUgY2l0eS4iBGNvZGUiA3doeRJYCg1GSUVMRF9JTlZBTElEEA4aRYq1GEEIAxIP5a2X5q615peg5pWI44CCGiBBIGZpZWxkIGlzIG1pc3Npbmcgb3Igbm90IHZhbGlkLiIFZmllbGQiA3doeRJVCg5DVVJTT1JfSU5WQUxJRBAPGkGKtRg9CAMSD+a4uOagh+aXoOaViOOAghooVGhlIGN1cnNvciBkb2VzIG5vdCBiZWxvbmcgdG8gdGhpcyBsaXN0LhJ+ChBWRVJTSU9OX0NPTkZMSUNUEBAaaIq1GGQIChIe6K+l6K6w5b2V5bey6KKr5LuW5Lq65L+u5pS544CCGi9Tb21lYm9keSBjaGFuZ2VkIHRoaXMgbWVhbndoaWxlOyByZWFkIGl0IGFnYWluLiIIZXhwZWN0ZWQiBWZvdW5kElgKDFJVTEVfVU5LTk9XThARGkaKtRhCCAUSG+ayoeaciei/meadoeWAn+mYheinhOWImeOAghobVGhlcmUgaXMgbm8gc3VjaCBsb2FuIHJ1bGUuIgRjb2RlEmUKEENPTkZMSUNUX1VOS05PV04QEhpPirUYSwgFEh7msqHmnInov5nmnaHlvoXlpITnkIborrDlvZXjgIIaGlRoZXJlIGlzIG5vIHN1Y2ggY29uZmxpY3QuIgtjb25mbGljdF9pZBJxChBDT05GTElDVF9TRVRUTEVEEBMaW4q1GFcICRIV6K+l6K6w5b2V5bey5aSE55CG44CCGiBUaGUgY29uZmxpY3QgaXMgc2V0dGxlZCBhbHJlYWR5LiILY29uZmxpY3RfaWQiDXNldHRsZWRfYXRfbXMScQoTUE9JTlRfRE9FU19OT1RfTEVORBAUGliKtRhUCAkSHuatpOacjeWKoeeCueS4jeWKnueQhuWAn+WHuuOAghohVGhpcyBzZXJ2aWNlIHBvaW50IGRvZXMgbm90IGxlbmQuIg1zZXJ2aWNlX3BvaW50EnkKFlBPSU5UX1RBS0VTX05PX1JFVFVSTlMQFRpdirUYWQgJEh7mraTmnI3liqHngrnkuI3mjqXlj5fov5jkuabjgIIaJlRoaXMgc2VydmljZSBwb2ludCB0YWtlcyBub3RoaW5nIGJhY2suIg1zZXJ2aWNlX3BvaW50En4KF0NPTkZMSUNUX05PVF9SRVZFUlNJQkxFEBYaYYq1GF0ICRIk6K+l6K6w5b2V5rKh5pyJ5Y+v5pKk6ZSA55qE5YCf5Ye644CCGiZObyBvcGVuIGxvYW4gd2FzIG1hZGUgb2YgdGhlIGNvbmZsaWN0LiILY29uZmxpY3RfaWQSiQEKDENBUkRfUkVUSVJFRBAXGneKtRhzCAkSJOivpeivgeWPt+W3suS9nOW6n++8jOS4jeWPr+WGjeeUqOOAghouVGhlIGNhcmQgd2FzIHJlcGxhY2VkIGFuZCBpcyBuZXZlciB1c2VkIGFnYWluLiIEY2FyZCIJcmVhZGVyX2lkIghuZXdfY2FyZBKCAQoVUkVORVdBTF9HQUlOU19OT1RISU5HEKwCGmaKtRhiCAkSIee7reWAn+S4jeS8muW7tuWQjuW6lOi/mOaXpeacn+OAghoqQSByZW5ld2FsIG5vdyB3b3VsZCBub3QgbW92ZSB0aGUgZHVlIGRhdGUuIgRydWxlIglkdWVfYXRfbXMSbgoRUkVORVdBTF9UT09fRUFSTFkQrQIaVoq1GFIICRIb5pyq5Yiw5Y+v57ut5YCf55qE5pe26Ze044CCGiJJdCBpcyB0b28gZWFybHkgdG8gcmVuZXcgdGhlIGxvYW4uIgRydWxlIgdmcm9tX21zElYKEFJVTEVfU0VUX1VOS05PV04QrgIaP4q1GDsIBRIV5rKh5pyJ6L+Z5aWX6KeE5YiZ44CCGhpUaGVyZSBpcyBubyBzdWNoIHJ1bGUgc2V0LiIEY29kZRJ4ChFSVUxFX1NFVF9JTl9GT1JDRRCvAhpgirUYXAgJEhvov5nlpZfop4TliJnlt7Lnu4/nlJ/mlYjjgIIaJlRoZSBydWxlIHNldCBoYXMgdGFrZW4gZWZmZWN0IGFscmVhZHkuIgRjb2RlIg12YWxpZF9mcm9tX21zEncKDUVYQU1QTEVfRkFJTFMQsAIaY4q1GF8ICRIY56S65L6L5LiO6KeE5YiZ5LiN56ym44CCGhlBbiBleGFtcGxlIGRvZXMgbm90IGhvbGQuIgdleGFtcGxlIgR3aGF0IghleHBlY3RlZCIFZm91bmQiBmZhaWxlZBJfCg9MSUJSQVJZX1VOS05PV04QsQIaSYq1GEUIBRIY5rKh5pyJ6L+Z5Liq5Zu+5Lmm6aaG44CCGhlUaGVyZSBpcyBubyBzdWNoIGxpYnJhcnkuIgxsaWJyYXJ5X2NvZGUSdAoMSVRFTV9PTl9IT0xEEJADGmGKtRhdCAkSIeivpeWGjOW3suS4uuWFtuS7luivu+iAhemihOeVmeOAghokVGhlIGl0ZW0gaXMga2VwdCBmb3IgYW5vdGhlciByZWFkZXIuIgdiYXJjb2RlIgdob2xkX2lkEoIBCg1JVEVNX1dJVEhIRUxEEJEDGm6KtRhqCAkSKuivpeWGjOaaguS4jeWkluWAn++8jOivt+S6pOmmhuWRmOWkhOeQhuOAghoqU3RhZmYga2VlcCB0aGUgaXRlbSBiYWNrOyBnaXZlIGl0IHRvIHRoZW0uIgdiYXJjb2RlIgVzdGF0ZRKfAQoSSVRFTV9TVEFURV9GT1JCSURTEJIDGoUBirUYgAEICRIn6K+l5YaM5b2T5YmN54q25oCB5LiN5YWB6K645q2k5pON5L2c44CCGjZUaGF0IGNhbid0IGJlIGRvbmUgd2l0aCB0aGUgaXRlbSBpbiBpdHMgcHJlc2VudCBzdGF0ZS4iB2JhcmNvZGUiBXN0YXRlIgVldmVudCIEb3BlbhJkChRPVkVSUklERV9OT1RfQUxMT1dFRBCTAxpJirUYRQgHEh7mgqjml6DmnYPotorov4fop4TliJnlip7nkIbjgIIaGllvdSBtYXkgbm90IG92ZXJyaWRlIHRoaXMuIgVyaWdodBJRCgxIT0xEX1VOS05PV04QlAMaPoq1GDoIBRIV5rKh5pyJ6L+Z5p2h6aKE57qm44CCGhZUaGVyZSBpcyBubyBzdWNoIGhvbGQuIgdob2xkX2lkEqIBChJIT0xEX1NUQVRFX0ZPUkJJRFMQlQMaiAGKtRiDAQgJEiror6XpooTnuqblvZPliY3nirbmgIHkuI3lhYHorrjmraTmk43kvZzjgIIaNlRoYXQgY2FuJ3QgYmUgZG9uZSB3aXRoIHRoZSBob2xkIGluIGl0cyBwcmVzZW50IHN0YXRlLiIHaG9sZF9pZCIFc3RhdGUiBWV2ZW50IgRvcGVuEmcKC0hPTERfRVhJU1RTEJYDGlWKtRhRCAkSHui/meS9jeivu+iAheW3sumihOe6puatpOS5puOAghokVGhlIHJlYWRlciBoYXMgYSBob2xkIG9uIGl0IGFscmVhZHkuIgdob2xkX2lkEm4KEU9OX0xPQU5fVE9fUkVBREVSEJcDGlaKtRhSCAkSHui/meS9jeivu+iAheW3suWAn+acieatpOS5puOAghoaVGhlIHJlYWRlciBoYXMgaXQgb24gbG9hbi4iB2JhcmNvZGUiCWR1ZV9hdF9tcxJ3ChJIT0xEX0xJTUlUX1JFQUNIRUQQmAMaXoq1GFoICRIV5bey6L6+6aKE57qm5LiK6ZmQ44CCGixUaGUgcmVhZGVyIGhhcyBhcyBtYW55IGhvbGRzIGFzIGFyZSBhbGxvd2VkLiIFbGltaXQiCm9wZW5faG9sZHMSagoRSE9MRFNfTk9UX0FMTE9XRUQQmQMaUoq1GE4ICRIe5q2k57G75paH54yu5LiN5o6l5Y+X6aKE57qm44CCGhlTdWNoIGl0ZW1zIGNhbid0IGJlIGhlbGQuIgRydWxlIglpdGVtX3R5cGUSfgoPTk9USElOR19UT19IT0xEEJoDGmiKtRhkCAkSHuayoeacieWPr+S+m+mihOe6pueahOmmhuiXj+OAghoqVGhlcmUgaXMgbm8gaXRlbSB0aGF0IGNvdWxkIGZpbGwgdGhlIGhvbGQuIglyZWNvcmRfaWQiCWl0ZW1fdHlwZRKGAQoTUE9JTlRfS0VFUFNfTk9USElORxCbAxpsirUYaAgJEiTmraTmnI3liqHngrnkuI3mj5DkvpvpooTnuqblj5bkuabjgIIaL05vdGhpbmcgY2FuIGJlIHBpY2tlZCB1cCBhdCB0aGlzIHNlcnZpY2UgcG9pbnQuIg1zZXJ2aWNlX3BvaW50EmIKFFBJQ0tVUF9QT0lOVF9VTktOT1dOEPQDGkeKtRhDCAUSGOayoeaciei/meS4quWPluS5pueCueOAghofVGhlcmUgaXMgbm8gc3VjaCBwaWNrLXVwIHBvaW50LiIEY29kZRLbAQoNSVRFTV9PTl9TSEVMRhD1AxrGAYq1GMEBCAkSUeS5puWcqOaetuS4iu+8jOWPr+ebtOaOpeWAn+mYhe+8m+atpOexu+aWh+eMruS7heWcqOWFqOmDqOWAn+WHuuaXtuaOpeWPl+mihOe6puOAghpZT25lIGlzIG9uIGEgc2hlbGYgYW5kIGNhbiBiZSBib3Jyb3dlZCB0aGVyZTsgc3VjaCBpdGVtcyBhcmUgaGVsZCBvbmx5IHdoaWxlIGFsbCBhcmUgbGVudC4iBHJ1bGUiCWl0ZW1fdHlwZRKMAQoPUkVORVdBTF9BV0FJVEVEEPYDGnaKtRhyCAkSJOW3suacieivu+iAhemihOe6pu+8jOS4jeiDvee7reWAn+OAghouU29tZWJvZHkgd2FpdHMgZm9yIGl0LCBzbyBpdCBjYW4ndCBiZSByZW5ld2VkLiIEcnVsZSIHYmFyY29kZSIJZHVlX2F0X21zEngKEExPQU5fTk9UX0FXQUlURUQQ9wMaYYq1GF0ICRIk5peg5Lq6562J5YCZ5q2k5Lmm77yM5peg6ZyA5Y+s5Zue44CCGipOb2JvZHkgd2FpdHMgZm9yIGl0LCBzbyBpdCBpc24ndCByZWNhbGxlZC4iB2JhcmNvZGUSkwEKFFJFQ0FMTF9HQUlOU19OT1RISU5HEPgDGniKtRh0CAkSJOWPrOWbnuS4jeS8muS9v+W6lOi/mOaXpeacn+aPkOWJjeOAghomQSByZWNhbGwgd291bGQgbm90IGhhdmUgaXQgZHVlIHNvb25lci4iB2JhcmNvZGUiCWR1ZV9hdF9tcyIOc29vbmVyX2Zyb21fbXMSTwoLTk9UX09OX0xPQU4Q+QMaPYq1GDkICRIS6K+l5YaM5pyq5YCf5Ye644CCGhhUaGUgaXRlbSBpcyBub3Qgb24gbG9hbi4iB2JhcmNvZGUSVAoPTElDRU5DRV9VTktOT1dOEPoDGj6KtRg6CAUSFeayoeaciei/meS7veiuuOWPr+OAghoZVGhlcmUgaXMgbm8gc3VjaCBsaWNlbmNlLiIEY29kZRJyCgxOT1RfTElDRU5TRUQQ+wMaX4q1GFsICRIh5q2k5Lmm5rKh5pyJ5Y+v5YCf55qE55S15a2Q54mI44CCGilObyBlbGVjdHJvbmljIGNvcHkgb2YgaXQgaXMgbGljZW5zZWQgbm93LiIJcmVjb3JkX2lkEqgBChFMSUNFTkNFX0VYSEFVU1RFRBD8AxqPAYq1GIoBCAkSHueUteWtkOeJiOiuuOWPr+aVsOW3sueUqOWujOOAghozQXMgbWFueSBlbGVjdHJvbmljIGNvcGllcyBhcmUgbGVudCBhcyBhcmUgbGljZW5zZWQuIglyZWNvcmRfaWQiB2xpY2VuY2UiBGxlbnQiBXNsb3RzIgVsb2FucyIJbG9hbnNfbWF4Eo0BCgxMSU5LX0lOVkFMSUQQ/QMaeoq1GHYIBxIb6ZO+5o6l5peg5pWI5oiW5bey6L+H5pyf44CCGlBUaGUgbGluayBpcyBub3QgdmFsaWQsIG9yIG5vdCBhbnkgbW9yZTsgdGhlIHJlYWRlciBnZXRzIGEgbmV3IG9uZSBmcm9tIHRoZSBsb2FuLiIDd2h5EqcBChJEUk9QX0JBVENIX1VOS05PV04QpgQajQGKtRiIAQgJEjnmsqHmnInov5nmibnov5jkuabnrrHlm77kuabvvIzmiJblt7LotoXov4fnmbvorrDml7bpmZDjgIIaNVRoZXJlIGlzIG5vIHN1Y2ggYmF0Y2ggb2YgYSBib29rIGRyb3AsIG9yIGl0IGlzIG92ZXIuIghiYXRjaF9pZCIIdW50aWxfbXMSXwoRVU5ET19OT1RfUE9TU0lCTEUQpwQaR4q1GEMICRIP5peg5rOV5pKk6ZSA44CCGhlUaGF0IGNhbid0IGJlIHRha2VuIGJhY2suIgdiYXJjb2RlIgN3aHkiBWV2ZW50EoUBCgpDTEFJTV9PVkVSEKgEGnSKtRhwCAkSKuivpeWGjOW3suS4jeaYr+ivu+iAheWjsOensOW3sui/mOeKtuaAgeOAghowVGhlIGl0ZW0gaXMgbm90IGNsYWltZWQgdG8gYmUgcmV0dXJuZWQgYW55IG1vcmUuIgdiYXJjb2RlIgVzdGF0ZRJUCg1DT1VOVF9VTktOT1dOEKkEGkCKtRg8CAUSFeayoeaciei/measoeebmOeCueOAghoXVGhlcmUgaXMgbm8gc3VjaCBjb3VudC4iCGNvdW50X2lkEmwKCkNPVU5UX09WRVIQqgQaW4q1GFcICRIY6K+l5qyh55uY54K55bey57uT5p2f44CCGihUaGUgY291bnQgaXMgY2xvc2VkLCBvciBpcyBiZWluZyBjbG9zZWQuIghjb3VudF9pZCIFc3RhdGUSWwoNUE9JTlRfVU5LTk9XThCsBBpHirUYQwgFEhjmsqHmnInov5nkuKrmnI3liqHngrnjgIIaH1RoZXJlIGlzIG5vIHN1Y2ggc2VydmljZSBwb2ludC4iBGNvZGUSzAEKEFBPSU5UX0lTX05PX0RST1AQrQQatAGKtRivAQgJEkvmraTmnI3liqHngrnmsqHmnInov5jkuabnrrHvvJvlpoLmnInmipXkuablj6PvvIzor7flhYjnmbvorrDkuLrov5jkuabnrrHjgIIaT1RoaXMgc2VydmljZSBwb2ludCBpcyBubyBib29rIGRyb3A7IG9uZSB0aGF0IGhhcyBhIHNsb3QgaXMgbWFkZSBvbmUgYnkgUHV0RHJvcC4iDXNlcnZpY2VfcG9pbnQSdQoPUklHSFRfRUxTRVdIRVJFEK4EGl+KtRhbCAcSHuaCqOeahOadg+mZkOS4jeWPiuatpOiMg+WbtOOAghojWW91IGhhdmUgdGhpcyByaWdodCwgYnV0IG5vdCB0aGVyZS4iBXJpZ2h0IgticmFuY2hfY29kZRJpChJTVVNQRU5TSU9OX1VOS05PV04QrwQaUIq1GEwIBRIb5rKh5pyJ6L+Z5p2h5YGc5YCf6K6w5b2V44CCGhxUaGVyZSBpcyBubyBzdWNoIHN1c3BlbnNpb24uIg1zdXNwZW5zaW9uX2lkEo4BCg9TVVNQRU5TSU9OX09WRVIQsAQaeIq1GHQICRIh6K+l5YGc5YCf5bey57uT5p2f5oiW5bey6Kej6Zmk44CCGiZUaGUgc3VzcGVuc2lvbiBpcyBvdmVyLCBvciB3YXMgbGlmdGVkLiINc3VzcGVuc2lvbl9pZCIIdW50aWxfbXMiDGxpZnRlZF9hdF9tcxKrAQoNQ09VTlRfQ0hBTkdFRBCrBBqWAYq1GJEBCAkSNuacquingeWbvuS5pueahOaVsOebruacieWPmO+8jOivt+mHjeaWsOaguOWvuea4heWNleOAgho6T3RoZXIgaXRlbXMgYXJlIG1pc3NpbmcgdGhhbiB3ZXJlIGxpc3RlZDsgbGlzdCB0aGVtIGFnYWluLiIIY291bnRfaWQiCGV4cGVjdGVkIgVmb3VuZCrcAQoJSXRlbVN0YXRlEhoKFklURU1fU1RBVEVfVU5TUEVDSUZJRUQQABINCglBVkFJTEFCTEUQARILCgdPTl9MT0FOEAISDgoKSU5fVFJBTlNJVBADEgwKCE9OX09SREVSEAQSDgoKSU5fUFJPQ0VTUxAFEhEKDU9OX0hPTERfU0hFTEYQBhIUChBDTEFJTUVEX1JFVFVSTkVEEAcSCAoETE9TVBAIEgsKB01JU1NJTkcQCRILCgdEQU1BR0VEEAoSDQoJSU5fUkVQQUlSEAsSDQoJV0lUSERSQVdOEAwqUAoGU29ydFRvEhcKE1NPUlRfVE9fVU5TUEVDSUZJRUQQABIJCgVTSEVMRhABEg4KCkhPTERfU0hFTEYQAhIHCgNWQU4QAxIJCgVTVEFGRhAEKnIKDFJ1bGVTZXRTdGF0ZRIeChpSVUxFX1NFVF9TVEFURV9VTlNQRUNJRklFRBAAEhIKDlJVTEVfU0VUX0RSQUZUEAESFgoSUlVMRV9TRVRfU0NIRURVTEVEEAISFgoSUlVMRV9TRVRfV0lUSERSQVdOEAMqggEKCUhvbGRTdGF0ZRIaChZIT0xEX1NUQVRFX1VOU1BFQ0lGSUVEEAASCwoHV0FJVElORxABEg0KCVNVU1BFTkRFRBACEgoKBkNPTUlORxADEgkKBVJFQURZEAQSCgoGRklMTEVEEAUSDQoJQ0FOQ0VMTEVEEAYSCwoHRVhQSVJFRBAHKisKCUhvbGRTY29wZRIICgRXT1JLEAASCgoGUkVDT1JEEAESCAoESVRFTRACKkMKDkVsZWN0cm9uaWNGb3JtEhcKE0FOWV9FTEVDVFJPTklDX0ZPUk0QABIJCgVFQk9PSxACEg0KCUFVRElPQk9PSxADKlIKC0xpY2VuY2VLaW5kEhwKGExJQ0VOQ0VfS0lORF9VTlNQRUNJRklFRBAAEg0KCVVOTElNSVRFRBABEgkKBVNMT1RTEAISCwoHTUVURVJFRBADKkwKCkRyb3BNb21lbnQSFQoRRFJPUF9MQVNUX0VNUFRJRUQQABIVChFEUk9QX0xBU1RfQ0xPU0lORxABEhAKDERST1BfRU1QVElFRBACKnMKCkNvdW50U3RhdGUSGwoXQ09VTlRfU1RBVEVfVU5TUEVDSUZJRUQQABIOCgpDT1VOVF9PUEVOEAESEQoNQ09VTlRfQ0xPU0lORxACEhAKDENPVU5UX0NMT1NFRBADEhMKD0NPVU5UX0FCQU5ET05FRBAEKsIBCgtGaW5kaW5nS2luZBIcChhGSU5ESU5HX0tJTkRfVU5TUEVDSUZJRUQQABIMCghJTl9QTEFDRRABEg0KCU1JU1BMQUNFRBACEg8KC09USEVSX1NIRUxGEAMSEAoMT1RIRVJfQlJBTkNIEAQSCAoETEVOVBAFEg0KCUtFUFRfQkFDSxAGEg4KCkZPUl9BX0hPTEQQBxIJCgVGT1VORBAIEhAKDFVOS05PV05fSVRFTRAJEg8KC05PVF9TQ0FOTkVEEAoqdQoPT3ZlcmR1ZVN0ZXBLaW5kEiEKHU9WRVJEVUVfU1RFUF9LSU5EX1VOU1BFQ0lGSUVEEAASEAoMRklSU1RfTk9USUNFEAESEQoNU0VDT05EX05PVElDRRACEhAKDFRISVJEX05PVElDRRADEggKBEJJTEwQBDLfbgoLQ2lyY3VsYXRpb24SuwMKBkJvcnJvdxIlLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQm9ycm93UmVxdWVzdBomLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQm9ycm93UmVzcG9uc2Ui4QKKtRjcAgoCCAEKBAgBEAEKBAgCEAEKBAgDEAEKBAgDEAIQAioMSVRFTV9VTktOT1dOKgxJVEVNX09OX0xPQU4qEUlURU1fTk9UX0xFTkRBQkxFKg5SRUFERVJfQkxPQ0tFRCoOUkVBREVSX0VYUElSRUQqEkxPQU5fTElNSVRfUkVBQ0hFRCoHTk9fUlVMRSoVU0VSVklDRV9QT0lOVF9VTktOT1dOKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKhNQT0lOVF9ET0VTX05PVF9MRU5EKhFPTl9MT0FOX1RPX1JFQURFUioMSVRFTV9PTl9IT0xEKg1JVEVNX1dJVEhIRUxEKhRPVkVSUklERV9OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJRCoMTk9UX0xJQ0VOU0VEKhFMSUNFTkNFX0VYSEFVU1RFREoQY2lyY3VsYXRpb24ubGVuZBLjAQoGUmV0dXJuEiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXNwb25zZSKJAYq1GIQBCgIIAQoCCAMKBAgBEAEKBAgDEAEKBAgCEAEQAioMSVRFTV9VTktOT1dOKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qFlBPSU5UX1RBS0VTX05PX1JFVFVSTlMqFU5PVF9PTl9MT0FOX1RPX1JFQURFUioSRFJPUF9CQVRDSF9VTktOT1dOEtoCCgVSZW5ldxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmVuZXdSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZW5ld1Jlc3BvbnNlIoMCirUY/gEKBAgBEAEKBAgCEAEKBAgDEAEKBAgDEAIQAioMSVRFTV9VTktOT1dOKhVOT1RfT05fTE9BTl9UT19SRUFERVIqD1JFTkVXQUxfQVdBSVRFRCoVUkVORVdBTF9MSU1JVF9SRUFDSEVEKhVSRU5FV0FMX0dBSU5TX05PVEhJTkcqEVJFTkVXQUxfVE9PX0VBUkxZKhJJVEVNX1NUQVRFX0ZPUkJJRFMqDlJFQURFUl9CTE9DS0VEKg5SRUFERVJfRVhQSVJFRCoHTk9fUlVMRSoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFREoQY2lyY3VsYXRpb24ubGVuZBKgAQoFTG9hbnMSJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5zUmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hbnNSZXNwb25zZSJKirUYRgoECAEQAQoECAIQAQoCCAMKAggEEAEgASoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoOQ1VSU09SX0lOVkFMSUQS3QEKB0V4cGxhaW4SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkV4cGxhaW5SZXF1ZXN0GicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FeHBsYWluUmVzcG9uc2UigAGKtRh8CgQIARABCgQIAhABCgQIAxABCgQIAxACCgIIBBABKgxJVEVNX1VOS05PV04qDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqB05PX1JVTEUqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTkoQY2lyY3VsYXRpb24ubGVuZBJuCgVJdGVtcxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbXNSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtc1Jlc3BvbnNlIhiKtRgUCgAKAggBCgIIAgoCCAMKAggEEAESfgoHR2V0SXRlbRImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuR2V0SXRlbVJlcXVlc3QaIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1EZXRhaWxzIiaKtRgiCgAKAggBCgIIAgoCCAMKAggEEAEqDElURU1fVU5LTk9XThKdAQoHSGlzdG9yeRImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSGlzdG9yeVJlcXVlc3QaJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhpc3RvcnlSZXNwb25zZSJBirUYPQoCCAQKBAgDEAIQASoMSVRFTV9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24uaXRlbXMSnwEKB092ZXJkdWUSJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk92ZXJkdWVSZXF1ZXN0GicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlUmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSpQEKCUluVHJhbnNpdBIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSW5UcmFuc2l0UmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSW5UcmFuc2l0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSkwEKB0NoZWNrSW4SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNoZWNrSW5SZXF1ZXN0GiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaGVja2VkSW4iOYq1GDUKAggBCgIIAxACKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qEkRST1BfQkFUQ0hfVU5LTk9XTigBMAESrAEKCUVtcHR5RHJvcBIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRW1wdHlEcm9wUmVxdWVzdBohLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRHJvcEJhdGNoIlKKtRhOCgIIBAoECAMQAhACKg1QT0lOVF9VTktOT1dOKhBQT0lOVF9JU19OT19EUk9QKg1GSUVMRF9JTlZBTElEShBjaXJjdWxhdGlvbi5sZW5kEpIBCgdQdXREcm9wEiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QdXREcm9wUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRHJvcCJBirUYPQoCCAQKBAgDEAIQAioNUE9JTlRfVU5LTk9XTioNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24ucnVsZXMSZAoFRHJvcHMSJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkRyb3BzUmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRHJvcHNSZXNwb25zZSIOirUYCgoCCAQKAggDEAEStwEKClVzZUluSG91c2USKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlVzZUluSG91c2VSZXF1ZXN0GiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Vc2VkSW5Ib3VzZSJZirUYVQoCCAEKAggDEAIqDElURU1fVU5LTk9XTioMSVRFTV9PTl9MT0FOKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qFlBPSU5UX1RBS0VTX05PX1JFVFVSTlMSugEKC0luSG91c2VVc2VzEioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JbkhvdXNlVXNlc1JlcXVlc3QaKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkluSG91c2VVc2VzUmVzcG9uc2UiUoq1GE4KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSvQEKBFVuZG8SIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlVuZG9SZXF1ZXN0GiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5VbmRvUmVzcG9uc2Uiaoq1GGYKBAgDEAIQAioMSVRFTV9VTktOT1dOKhFVTkRPX05PVF9QT1NTSUJMRSoSSVRFTV9TVEFURV9GT1JCSURTKhVTRVJWSUNFX1BPSU5UX1VOS05PV05KEGNpcmN1bGF0aW9uLmxlbmQSjQEKCkFjdE9uQ2xhaW0SFC5sZWN0ZXJuLndvcmsudjEuQWN0GhYubGVjdGVybi53b3JrLnYxLkFjdGVkIlGKtRhNCgQIAxACEAIqCkNMQUlNX09WRVIqDUZJRUxEX0lOVkFMSUQqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTkoRY2lyY3VsYXRpb24uaXRlbXMSmAEKCU9wZW5Db3VudBIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3BlbkNvdW50UmVxdWVzdBodLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnQiQoq1GD4KAggECgQIAxACEAIqDkJSQU5DSF9VTktOT1dOKg1GSUVMRF9JTlZBTElEShFjaXJjdWxhdGlvbi5pdGVtcxKvAQoJU2NhblNoZWxmEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TY2FuU2hlbGZSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TY2FuU2hlbGZSZXNwb25zZSJNirUYSQoCCAQKBAgDEAIQAioNQ09VTlRfVU5LTk9XTioKQ09VTlRfT1ZFUioNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24uaXRlbXMSnAEKBkNvdW50cxIlLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRzUmVxdWVzdBomLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRzUmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSvwEKDUNvdW50RmluZGluZ3MSLC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50RmluZGluZ3NSZXF1ZXN0Gi0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db3VudEZpbmRpbmdzUmVzcG9uc2UiUYq1GE0KAggECgQIAxACEAEqDUNPVU5UX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxKlAQoKQ2xvc2VDb3VudBIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2xvc2VDb3VudFJlcXVlc3QaHS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50Ik2KtRhJCgIIBAoECAMQAhACKg1DT1VOVF9VTktOT1dOKgpDT1VOVF9PVkVSKg1DT1VOVF9DSEFOR0VEShFjaXJjdWxhdGlvbi5pdGVtcxJxCgxBZHZhbmNlQ291bnQSKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFkdmFuY2VDb3VudFJlcXVlc3QaLC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFkdmFuY2VDb3VudFJlc3BvbnNlIgaKtRgCEAISsgEKD1B1dE92ZXJkdWVTdGVwcxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVN0ZXBzGiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlU3RlcHMiU4q1GE8KAggECgQIAxACEAIqDkJSQU5DSF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg9SSUdIVF9FTFNFV0hFUkVKEWNpcmN1bGF0aW9uLnJ1bGVzEoUBChBMaXN0T3ZlcmR1ZVN0ZXBzEi8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MaXN0T3ZlcmR1ZVN0ZXBzUmVxdWVzdBowLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGlzdE92ZXJkdWVTdGVwc1Jlc3BvbnNlIg6KtRgKCgIIBAoCCAMQARK0AQoJQnVzeUhvdXJzEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5CdXN5SG91cnNSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5CdXN5SG91cnNSZXNwb25zZSJSirUYTgoCCAQKBAgDEAIQASoOQlJBTkNIX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxLDAQoHUHV0SXRlbRImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUHV0SXRlbVJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW0icoq1GG4KAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDlJFQ09SRF9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTioMSVRFTV9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUShFjaXJjdWxhdGlvbi5pdGVtcxLsAQoJSXNzdWVJdGVtEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Jc3N1ZUl0ZW1SZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuIpYBirUYkQEQAioNRklFTERfSU5WQUxJRCoOUkVDT1JEX1VOS05PV04qDkJSQU5DSF9VTktOT1dOKg5SRUFERVJfVU5LTk9XTioOUkVBREVSX0JMT0NLRUQqDlJFQURFUl9FWFBJUkVEKgdOT19SVUxFKhFJVEVNX05PVF9MRU5EQUJMRSoSTE9BTl9MSU1JVF9SRUFDSEVEEn0KDlRha2VCYWNrSXNzdWVkEi0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5UYWtlQmFja0lzc3VlZFJlcXVlc3QaJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlIhSKtRgQEAIqDElURU1fVU5LTk9XThKHAQoOV2l0aGRyYXdJc3N1ZWQSLS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLldpdGhkcmF3SXNzdWVkUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbSIoirUYJBACKgxJVEVNX1VOS05PV04qEklURU1fU1RBVEVfRk9SQklEUxLFAQoNQWNjZXNzaW9uSXRlbRIsLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQWNjZXNzaW9uSXRlbVJlcXVlc3QaJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlIl6KtRhaEAIqDUZJRUxEX0lOVkFMSUQqDElURU1fVU5LTk9XTioOQlJBTkNIX1VOS05PV04qEklURU1fU1RBVEVfRk9SQklEUyoVU0VSVklDRV9QT0lOVF9VTktOT1dOEroCCgdIb2xkRm9yEiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkRm9yUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZCLoAYq1GOMBEAIqDlJFQURFUl9VTktOT1dOKg5SRUFERVJfQkxPQ0tFRCoOUkVBREVSX0VYUElSRUQqDlJFQ09SRF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg9OT1RISU5HX1RPX0hPTEQqC0hPTERfRVhJU1RTKhFPTl9MT0FOX1RPX1JFQURFUioSSE9MRF9MSU1JVF9SRUFDSEVEKhFIT0xEU19OT1RfQUxMT1dFRCoNSVRFTV9PTl9TSEVMRioTUE9JTlRfS0VFUFNfTk9USElORyoUUElDS1VQX1BPSU5UX1VOS05PV04StgIKC1Jlc2VydmVJdGVtEioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXNlcnZlSXRlbVJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGQi3AGKtRjXARACKgxJVEVNX1VOS05PV04qEklURU1fU1RBVEVfRk9SQklEUyoOUkVBREVSX1VOS05PV04qDlJFQURFUl9CTE9DS0VEKg5SRUFERVJfRVhQSVJFRCoPTk9USElOR19UT19IT0xEKgtIT0xEX0VYSVNUUyoRT05fTE9BTl9UT19SRUFERVIqEkhPTERfTElNSVRfUkVBQ0hFRCoRSE9MRFNfTk9UX0FMTE9XRUQqE1BPSU5UX0tFRVBTX05PVEhJTkcqFFBJQ0tVUF9QT0lOVF9VTktOT1dOEqMBCg1MZW5kRGVsaXZlcmVkEiwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MZW5kRGVsaXZlcmVkUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hbiJGirUYQhACKgxJVEVNX1VOS05PV04qDElURU1fT05fTE9BTioSSVRFTV9TVEFURV9GT1JCSURTKg5SRUFERVJfVU5LTk9XThKWAQoLUHV0TG9hblJ1bGUSKi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlB1dExvYW5SdWxlUmVxdWVzdBogLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGUiOYq1GDUKAggEEAIqDUZJRUxEX0lOVkFMSUQqDFJVTEVfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVBJwCglMb2FuUnVsZXMSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlc1JlcXVlc3QaKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlc1Jlc3BvbnNlIg6KtRgKCgIIBAoCCAMQARKPAQoJQ29uZmxpY3RzEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdHNSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdHNSZXNwb25zZSItirUYKQoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKC3dvcmsuc2V0dGxlEpgBCglPdmVycmlkZXMSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk92ZXJyaWRlc1JlcXVlc3QaKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0c1Jlc3BvbnNlIjaKtRgyCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJREoUY2lyY3VsYXRpb24ub3ZlcnJpZGUSswEKDlNldHRsZUNvbmZsaWN0Ei0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TZXR0bGVDb25mbGljdFJlcXVlc3QaIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0IlCKtRhMCgIIBAoECAMQAhACKhBDT05GTElDVF9VTktOT1dOKhBDT05GTElDVF9TRVRUTEVEKg1GSUVMRF9JTlZBTElESgt3b3JrLnNldHRsZRKkAQoNQWN0T25Db25mbGljdBIULmxlY3Rlcm4ud29yay52MS5BY3QaFi5sZWN0ZXJuLndvcmsudjEuQWN0ZWQiZYq1GGEKBAgDEAIQAioQQ09ORkxJQ1RfVU5LTk9XTioQQ09ORkxJQ1RfU0VUVExFRCoXQ09ORkxJQ1RfTk9UX1JFVkVSU0lCTEUqDUZJRUxEX0lOVkFMSURKC3dvcmsuc2V0dGxlEqkBCg5BY3RPbkNvbmZsaWN0cxIULmxlY3Rlcm4ud29yay52MS5BY3QaFi5sZWN0ZXJuLndvcmsudjEuQWN0ZWQiZYq1GGEKBAgDEAIQAioQQ09ORkxJQ1RfVU5LTk9XTioQQ09ORkxJQ1RfU0VUVExFRCoXQ09ORkxJQ1RfTk9UX1JFVkVSU0lCTEUqDUZJRUxEX0lOVkFMSURKC3dvcmsuc2V0dGxlKAEwARJ6Cg9BZGRDb25mbGljdFdvcmsSLi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFkZENvbmZsaWN0V29ya1JlcXVlc3QaLy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFkZENvbmZsaWN0V29ya1Jlc3BvbnNlIgaKtRgCEAISigEKDE1lcmdlUmVhZGVycxIrLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTWVyZ2VSZWFkZXJzUmVxdWVzdBosLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTWVyZ2VSZWFkZXJzUmVzcG9uc2UiH4q1GBsKAggECgQIAxACEAJKDXJlYWRlcnMubWVyZ2USkgEKEFRlbGxSZWFkZXJzQXBhcnQSLy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlRlbGxSZWFkZXJzQXBhcnRSZXF1ZXN0GiwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5NZXJnZVJlYWRlcnNSZXNwb25zZSIfirUYGwoCCAQKBAgDEAIQAkoNcmVhZGVycy5tZXJnZRK/AQoKUHV0UnVsZVNldBIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUHV0UnVsZVNldFJlcXVlc3QaHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXQiZYq1GGEKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqEFZFUlNJT05fQ09ORkxJQ1QqDkJSQU5DSF9VTktOT1dOKg9MSUJSQVJZX1VOS05PV05KEWNpcmN1bGF0aW9uLnJ1bGVzEskBCg9TY2hlZHVsZVJ1bGVTZXQSLi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNjaGVkdWxlUnVsZVNldFJlcXVlc3QaHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXQiZYq1GGEKAggECgQIAxACEAIqEFJVTEVfU0VUX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqEFZFUlNJT05fQ09ORkxJQ1QqDUVYQU1QTEVfRkFJTFNKEWNpcmN1bGF0aW9uLnJ1bGVzEqwBCg9XaXRoZHJhd1J1bGVTZXQSLi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLldpdGhkcmF3UnVsZVNldFJlcXVlc3QaHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXQiSIq1GEQKAggECgQIAxACEAIqEFJVTEVfU0VUX1VOS05PV04qEVJVTEVfU0VUX0lOX0ZPUkNFShFjaXJjdWxhdGlvbi5ydWxlcxJ9CghSdWxlU2V0cxInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVNldHNSZXF1ZXN0GigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlU2V0c1Jlc3BvbnNlIh6KtRgaCgIIBAoCCAMQASoOQ1VSU09SX0lOVkFMSUQSegoKR2V0UnVsZVNldBIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuR2V0UnVsZVNldFJlcXVlc3QaHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXQiIIq1GBwKAggECgIIAxABKhBSVUxFX1NFVF9VTktOT1dOEqABCgxDaGVja1J1bGVTZXQSKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNoZWNrUnVsZVNldFJlcXVlc3QaLC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNoZWNrUnVsZVNldFJlc3BvbnNlIjWKtRgxCgIIBAoECAMQAhABKhBSVUxFX1NFVF9VTktOT1dOShFjaXJjdWxhdGlvbi5ydWxlcxK5AQoKVHJ5UnVsZVNldBIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVHJ5UnVsZVNldFJlcXVlc3QaKi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlRyeVJ1bGVTZXRSZXNwb25zZSJUirUYUAoCCAQKBAgDEAIQASoQUlVMRV9TRVRfVU5LTk9XTioNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLnJ1bGVzEpUBCglQb3N0cG9uZWQSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBvc3Rwb25lZFJlcXVlc3QaKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBvc3Rwb25lZFJlc3BvbnNlIjOKtRgvCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSbgoLUG9zdHBvbmVEdWUSKi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBvc3Rwb25lRHVlUmVxdWVzdBorLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUG9zdHBvbmVEdWVSZXNwb25zZSIGirUYAhACEmUKCFN3ZWVwRHVlEicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Td2VlcER1ZVJlcXVlc3QaKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlN3ZWVwRHVlUmVzcG9uc2UiBoq1GAIQAhK4AwoJUGxhY2VIb2xkEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QbGFjZUhvbGRSZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkIuICirUY3QIKBAgBEAEKBAgCEAEKBAgDEAEKAggECgQIAxACEAIqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDlJFQURFUl9CTE9DS0VEKg5SRUFERVJfRVhQSVJFRCoOUkVDT1JEX1VOS05PV04qDElURU1fVU5LTk9XTioNRklFTERfSU5WQUxJRCoPTk9USElOR19UT19IT0xEKgtIT0xEX0VYSVNUUyoRT05fTE9BTl9UT19SRUFERVIqEkhPTERfTElNSVRfUkVBQ0hFRCoRSE9MRFNfTk9UX0FMTE9XRUQqDUlURU1fT05fU0hFTEYqE1BPSU5UX0tFRVBTX05PVEhJTkcqFFBJQ0tVUF9QT0lOVF9VTktOT1dOKgxIT0xEX1VOS05PV04qDE5PVF9MSUNFTlNFRCoRTElDRU5DRV9FWEhBVVNURURKEWNpcmN1bGF0aW9uLmhvbGRzEr0BCgpDYW5jZWxIb2xkEikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5DYW5jZWxIb2xkUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZCJmirUYYgoECAEQAQoECAIQAQoECAMQAQoCCAQKBAgDEAIQAioMSE9MRF9VTktOT1dOKhJIT0xEX1NUQVRFX0ZPUkJJRFMqDUZJRUxEX0lOVkFMSURKEWNpcmN1bGF0aW9uLmhvbGRzEr8BCgtTdXNwZW5kSG9sZBIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU3VzcGVuZEhvbGRSZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkImaKtRhiCgQIARABCgQIAhABCgQIAxABCgIIBAoECAMQAhACKgxIT0xEX1VOS05PV04qEkhPTERfU1RBVEVfRk9SQklEUyoNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24uaG9sZHMSrgEKClJlc3VtZUhvbGQSKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlc3VtZUhvbGRSZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkIleKtRhTCgQIARABCgQIAhABCgQIAxABCgIIBAoECAMQAhACKgxIT0xEX1VOS05PV04qEkhPTERfU1RBVEVfRk9SQklEU0oRY2lyY3VsYXRpb24uaG9sZHMSyAEKBUhvbGRzEiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkc1JlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRzUmVzcG9uc2Uicoq1GG4KBAgBEAEKBAgCEAEKBAgDEAEKAggECgQIAxACEAEqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDkNVUlNPUl9JTlZBTElEKg1GSUVMRF9JTlZBTElEShFjaXJjdWxhdGlvbi5ob2xkcxKbAQoHR2V0SG9sZBImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuR2V0SG9sZFJlcXVlc3QaIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGREZXRhaWxzIkOKtRg/CgQIARABCgQIAhABCgQIAxABCgIIBAoECAMQAhABKgxIT0xEX1VOS05PV05KEWNpcmN1bGF0aW9uLmhvbGRzErwBCghIb2xkTGluZRInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZExpbmVSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkc1Jlc3BvbnNlImCKtRhcCgIIBAoECAMQAhABKg5SRUNPUkRfVU5LTk9XTioMSVRFTV9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24uaG9sZHMS8AEKClJlY2FsbExvYW4SKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlY2FsbExvYW5SZXF1ZXN0GioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZWNhbGxMb2FuUmVzcG9uc2UiigGKtRiFAQoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtOT1RfT05fTE9BTioSSVRFTV9TVEFURV9GT1JCSURTKhBMT0FOX05PVF9BV0FJVEVEKhRSRUNBTExfR0FJTlNfTk9USElORyoNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24uaG9sZHMSogEKCFBpY2tMaXN0EicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QaWNrTGlzdFJlcXVlc3QaKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBpY2tMaXN0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSoQEKCUhvbGRTaGVsZhIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFNoZWxmUmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZHNSZXNwb25zZSJDirUYPwoCCAQKBAgDEAIQASoOQlJBTkNIX1VOS05PV04qDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxLwAQoITW92ZUl0ZW0SJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk1vdmVJdGVtUmVxdWVzdBomLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmV0dXJuUmVzcG9uc2UikgGKtRiNAQoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKhJJVEVNX1NUQVRFX0ZPUkJJRFMqDElURU1fT05fTE9BTioNRklFTERfSU5WQUxJRCoVU0VSVklDRV9QT0lOVF9VTktOT1dOKhZQT0lOVF9UQUtFU19OT19SRVRVUk5TShFjaXJjdWxhdGlvbi5pdGVtcxK6AQoMSXRlbXNJblN0YXRlEisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtc0luU3RhdGVSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JblRyYW5zaXRSZXNwb25zZSJSirUYTgoCCAQKBAgDEAIQASoNRklFTERfSU5WQUxJRCoOQlJBTkNIX1VOS05PV04qDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxLPAQoKUHV0TGljZW5jZRIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUHV0TGljZW5jZVJlcXVlc3QaHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2UidYq1GHEKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDlJFQ09SRF9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTioPTElDRU5DRV9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUShFjaXJjdWxhdGlvbi5pdGVtcxKSAQoITGljZW5jZXMSJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2VzUmVxdWVzdBooLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGljZW5jZXNSZXNwb25zZSIzirUYLwoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEowBCghMaW5rTG9hbhInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGlua0xvYW5SZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljTGluayIvirUYKwoECAEQAQoECAIQAQoECAMQARABKhVOT1RfT05fTE9BTl9UT19SRUFERVISeAoHVXNlTGluaxImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVXNlTGlua1JlcXVlc3QaJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlVzZUxpbmtSZXNwb25zZSIcirUYGAoCCAIKAggEEAIqDExJTktfSU5WQUxJRBKPAQoQRWxlY3Ryb25pY0NvcGllcxIvLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0NvcGllc1JlcXVlc3QaMC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVsZWN0cm9uaWNDb3BpZXNSZXNwb25zZSIYirUYFAoACgIIAQoCCAIKAggDCgIIBBABEnEKDFNob3J0ZW5Mb2FucxIrLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2hvcnRlbkxvYW5zUmVxdWVzdBosLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2hvcnRlbkxvYW5zUmVzcG9uc2UiBoq1GAIQAhKvAQoOUHV0SG9sZFdlaWdodHMSIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRXZWlnaHRzGiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkV2VpZ2h0cyJTirUYTwoCCAQKBAgDEAIQAioOQlJBTkNIX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqD1JJR0hUX0VMU0VXSEVSRUoRY2lyY3VsYXRpb24ucnVsZXMSggEKD0xpc3RIb2xkV2VpZ2h0cxIuLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGlzdEhvbGRXZWlnaHRzUmVxdWVzdBovLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGlzdEhvbGRXZWlnaHRzUmVzcG9uc2UiDoq1GAoKAggECgIIAxABEpkBCgtFeHBsYWluSG9sZBIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRXhwbGFpbkhvbGRSZXF1ZXN0GisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FeHBsYWluSG9sZFJlc3BvbnNlIjGKtRgtCgIIBAoECAMQAhABKgxIT0xEX1VOS05PV05KEWNpcmN1bGF0aW9uLmhvbGRzEsoBCgtTdXNwZW5zaW9ucxIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU3VzcGVuc2lvbnNSZXF1ZXN0GisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TdXNwZW5zaW9uc1Jlc3BvbnNlImKKtRheCgQIARABCgQIAhABCgQIAxABCgIIBAoECAMQAhABKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg5DVVJTT1JfSU5WQUxJREoQY2lyY3VsYXRpb24ubGVuZBK7AQoOTGlmdFN1c3BlbnNpb24SLS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpZnRTdXNwZW5zaW9uUmVxdWVzdBoiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU3VzcGVuc2lvbiJWirUYUgoCCAQKBAgDEAIQAioSU1VTUEVOU0lPTl9VTktOT1dOKg9TVVNQRU5TSU9OX09WRVIqDUZJRUxEX0lOVkFMSURKEGNpcmN1bGF0aW9uLmxpZnQSYgoHRW5kTG9hbhImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRW5kTG9hblJlcXVlc3QaJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVuZExvYW5SZXNwb25zZSIGirUYAhACEm4KC0FkdmFuY2VIb2xkEioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZHZhbmNlSG9sZFJlcXVlc3QaKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFkdmFuY2VIb2xkUmVzcG9uc2UiBoq1GAIQAkqe2QIKSAoBDBIDAQASGj4gTGVuZGluZzogaXRlbXMsIGxvYW5zLCBhbmQgdGhlIHJ1bGVzIHRoYXQgZGVjaWRlIGFib3V0IHRoZW0uCgpDCgIGABIFCACRAwEaNiBUaGUgbG9hbiBkZXNrIG9mIHRoZSBjaXR5LCB3aGVyZXZlciB0aGUgZGVzayBzdGFuZHMuCgrEBgoEBgACABIEEQIUAxq1BiBMZW5kcyBhbiBpdGVtIHRvIHRoZSByZWFkZXIgdGhhdCBpcyBzaWduZWQgaW4gKG9yLCB3aGVyZSBzdGFmZiBhcmUgc2lnbmVkIGluIGF0IGEgZGVzaywgdG8gdGhlIHJlYWRlciBvZiBhIGNhcmQpLiBXaGF0CiB3YXMgZG9uZSBvZmZsaW5lICh0aGUgY2FsbCBjYXJyaWVzIGEgdGltZSBpbiB0aGUgcGFzdCBhbmQgYSBkZXZpY2Ugc2VxdWVuY2UsIG9yIG5vIHNlc3Npb24sIG9yIGlzIG9sZGVyIHRoYW4gYSByZXBlYXQKIGNhbiBiZSkgaXMgcmVjb3JkZWQgd2hhdGV2ZXIgdGhlIHJ1bGVzIHNheTsgZWFjaCBydWxlIHRoYXQgaXQgYnJva2UgYmVjb21lcyBhIGNvbmZsaWN0LiBBIHJlcGVhdCwgd2hpY2ggY2FycmllcyB0aGUKIHRpbWUgb2YgdGhlIGZpcnN0IHRyeSBhbmQgbm8gZGV2aWNlIHNlcXVlbmNlLCBpcyBkZWNpZGVkIGJ5IHRoZSBydWxlcyBhcyBvZiB0aGVuLiBBIGRldmljZSB3aG9zZSByZWFkZXIgY291bGQgbm90CiBzaWduIGluLCBzaW5jZSBpdHMgbGluZSB3YXMgZG93biwgdGVsbHMgc3VjaCBhIGxvYW4gbGF0ZXIgd2l0aG91dCBhIHNlc3Npb24gYW5kIG5hbWVzIHRoZSBjYXJkLgoKIFdpdGggYSBgcmVjb3JkX2lkYCBpbnN0ZWFkIG9mIGEgYmFyY29kZSBhbiBlbGVjdHJvbmljIGNvcHkgaXMgbGVudCwgdG8gYSByZWFkZXIgd2hvIGlzIHNpZ25lZCBpbiBhbnl3aGVyZSwgb24gYSBwaG9uZSB0b286IHVuZGVyIHRoZSBzYW1lCiBydWxlcyBhbmQgbGltaXRzLiBUaGUgYW5zd2VyIGhhcyBhIGxpbmsgdG8gaXQ7IHRoZSBsb2FuIGVuZHMgYnkgaXRzZWxmIHdoZW4gaXQgZmFsbHMgZHVlLCBvciBlYXJsaWVyIGJ5IFJldHVybi4KCqEBCgQGAAIBEgQWAhkDGpIBIFRha2VzIGFuIGl0ZW0gYmFjaywgZnJvbSBhbnlvbmUsIGFueXdoZXJlOyBhbiBlbGVjdHJvbmljIGNvcHkgZnJvbSB0aGUgcmVhZGVyIHdobyBoYXMgaXQsIG9yIHN0YWZmLiBBbiBpdGVtIG9mIGFub3RoZXIgYnJhbmNoIGdvZXMgaW50byB0cmFuc2l0LgoKKwoEBgACAhIEGwIeAxodIE1vdmVzIGEgbG9hbidzIGR1ZSBkYXRlIG9uLgoK2QEKBAYAAgMSBCECJAMaygEgTGlzdHMgdGhlIHJlYWRlcidzIGxvYW5zOiBvcGVuIG9uZXMgYnkgZHVlIGRhdGUsIG9yIHBhc3Qgb25lcywgbmV3ZXN0IGZpcnN0LiBBdCBhIGRlc2sgd2hlcmUgbm9ib2R5IGlzIHNpZ25lZCBpbiB0aGUKIG9wZW4gbG9hbnMgb2YgdGhlIGNhcmQgdGhhdCBpcyBwcmVzZW50ZWQgdGhlcmUgYXJlIHRvbGQ7IHBhc3Qgb25lcyBuZWVkIGEgc2Vzc2lvbi4KCl8KBAYAAgQSBCYCKQMaUSBUZWxscyB3aGF0IHdvdWxkIGJlIGRlY2lkZWQsIGJ5IHdoaWNoIHJ1bGUgYW5kIHdoeSwgYW5kIHdoaWNoIG90aGVyIHJ1bGVzIGxvc3QuCgo2CgQGAAIFEgQrAi0DGiggTGlzdHMgd2hlcmUgdGhlIGl0ZW1zIG9mIGEgcmVjb3JkIGFyZS4KCnoKBAYAAgYSBC8CMgMabCBUZWxscyBhbiBpdGVtIGJ5IGl0cyBiYXJjb2RlOiB3aGF0IGl0IGlzLCB3aGVyZSBpdCBpcywgYW5kIGl0cyBvcGVuIGxvYW4gYXMgZmFyIGFzIHRoZSBjYWxsZXIgbWF5IGtub3cgaXQuCgp1CgQGAAIHEgQ0AjYDGmcgTGlzdHMgd2hhdCBoYXBwZW5lZCB0byBhbiBpdGVtIGFuZCB0byBpdHMgbG9hbnMsIHRoZSBsYXN0IGZpcnN0OiB3aG8gZGlkIGl0IHdoZXJlLCBhbmQgYnkgd2hpY2ggY2FsbC4KCl8KBAYAAggSBDgCOgMaUSBMaXN0cyB0aGUgb3BlbiBsb2FucyBvZiBhIGJyYW5jaCB0aGF0IGFyZSBvdmVyZHVlLCB0aGUgZWFybGllc3QgZHVlIGRhdGUgZmlyc3QuCgppCgQGAAIJEgQ8Aj4DGlsgTGlzdHMgdGhlIGl0ZW1zIHRoYXQgYXJlIG9uIHRoZWlyIHdheSB0byBhIGJyYW5jaCwgd2hhdCB3YXMgc2VudCBmaXJzdCBiZWZvcmUgdGhlIG90aGVycy4KCo8CCgQGAAIKEgRBAkQDGoACIFRha2VzIG1hbnkgaXRlbXMgYmFjaywgZnJvbSBhIHNvcnRlciwgYSB0cm9sbGV5IG9yIGEgYm9vayBkcm9wOiBhbiBpdGVtIG9mIHRoZSBzdHJlYW0gZm9yIGVhY2gsIGFuc3dlcmVkIHdpdGggd2hlcmUgaXQgZ29lcy4gV2hhdCBjYW4ndCBiZQogdGFrZW4gYmFjayBpcyBhbnN3ZXJlZCB3aXRoIHdoeSwgYW5kIHRoZSByZXN0IGdvZXMgb247IHdoYXQgbm9ib2R5IGtub3dzIG9mIGEgc29ydGVyIG9yIGEgZHJvcCBpcyBhbiBpdGVtIG9mIHdvcmsuCgquAQoEBgACCxIERwJKAxqfASBTYXlzIHRoYXQgYSBib29rIGRyb3AgaXMgZW1wdGllZCBub3cuIFdoYXQgaXMgdGFrZW4gYmFjayBhcyBvZiBpdHMgYmF0Y2ggY291bnRzIGFzIHJldHVybmVkIGF0IHRoZSBtb21lbnQgdGhhdCBpcyBiZXN0IGZvciByZWFkZXJzLCBieSB0aGUgcnVsZQogb2YgdGhlIGRyb3AuCgqvAQoEBgACDBIETQJQAxqgASBBZGRzIG9yIGNoYW5nZXMgd2hhdCBjb3VudHMgZm9yIHdoYXQgaXMgZm91bmQgaW4gYSBib29rIGRyb3A6IGEgc2VydmljZSBwb2ludCBvZiB0aGUga2luZCBCT09LX0RST1AsIG9yIG9uZSB0aGF0IGhhcyBhIHNsb3QsIGFzIHdoaWNoIGl0IGNvdW50cwogZnJvbSB0aGVuIG9uLgoKRQoEBgACDRIEUgJUAxo3IExpc3RzIHRoZSBib29rIGRyb3BzIHdpdGggd2hlbiBlYWNoIHdhcyBlbXB0aWVkIGxhc3QuCgquAQoEBgACDhIEVwJaAxqfASBDb3VudHMgYW4gaXRlbSB0aGF0IHdhcyB1c2VkIGluIHRoZSBsaWJyYXJ5IGFuZCBub3QgbGVudDogaXQgd2FzIGxlZnQgb24gYSB0YWJsZS4gSXQgaXMgY2hlY2tlZCBpbiB3aGVyZSBpdCBsaWVzOiB3aGF0IHdhcyBvbiBpdHMgd2F5LCBvcgogbWlzc2luZywgaXMgdGhlcmUuCgpPCgQGAAIPEgRcAl4DGkEgTGlzdHMgd2hhdCB3YXMgdXNlZCBpbiBhIGJyYW5jaCB3aXRob3V0IGJlaW5nIGxlbnQsIGRheSBieSBkYXkuCgrRAQoEBgACEBIEYQJkAxrCASBUYWtlcyBiYWNrIHdoYXQgdGhpcyBkZXNrIGRpZCB3aXRoIGFuIGl0ZW0gbGFzdCwgd2l0aGluIGEgbWludXRlIGFuZCBiZWZvcmUgYW55dGhpbmcgZWxzZSBoYXBwZW5lZCB0byB0aGUgaXRlbTogaXQgbGVudCBpdCwgdG9vayBpdCBiYWNrLAogcmVuZXdlZCBpdHMgbG9hbiBvciBtb3ZlZCBpdC4gVGhlIGhpc3Rvcnkga2VlcHMgYm90aC4KCqYDCgQGAAIREgRoAmsDGpcDIERvZXMgd2l0aCBhIGNsYWltLCBhbiBpdGVtIHRoYXQgaXRzIHJlYWRlciBzYXlzIHdhcyByZXR1cm5lZCwgd2hhdCBzdGFmZiBoYXZlIGRlY2lkZWQ6IGFuIGFjdGlvbiBvZiBpdHMgaXRlbSBvZiB3b3JrLCB3aGljaCB0aGUgY2FsbGVyIGhhcwogY2xhaW1lZC4gImZvdW5kIjogaXQgaXMgaW4gdGhlIGxpYnJhcnk7IGl0cyBsb2FuIGVuZHMgYXMgb2Ygd2hlbiB0aGUgcmVhZGVyIHNhaWQgc28uICJ3aXRoX3JlYWRlciI6IHRoZSByZWFkZXIgaGFzIGl0IGFmdGVyIGFsbC4gImNoYXJnZSI6IGl0CiB3YXMgbG9va2VkIGZvciBpbiB2YWluOyBpdCBpcyBsb3N0LCBhbmQgdGhlIHJlYWRlciBvd2VzIHdoYXQgaXQgY29zdHMuIEEgc2VhcmNoIGluIHZhaW4gdGhhdCBpcyBub3QgdGhlIGxhc3QgaXMgYSBjb21tZW50LgoKoAEKBAYAAhISBG0CcAMakQEgQmVnaW5zIHRvIGNvdW50IHdoYXQgc3RhbmRzIG9uIHNoZWx2ZXMgb2YgYSBicmFuY2g6IHRob3NlIG9mIGEgcmFuZ2Ugb2YgY2FsbCBudW1iZXJzLCBvZiBhIGNvbGxlY3Rpb24sIG9yIGFsbC4gQW55IG51bWJlciBvZiBkZXNrcyBzY2FuIGZvciBpdC4KCs0BCgQGAAITEgRzAnYDGr4BIENvdW50cyB0aGUgaXRlbXMgb2YgYSBzaGVsZiwgaW4gdGhlIG9yZGVyIGluIHdoaWNoIHRoZXkgc3RhbmQsIGFuZCB0ZWxscyBvZiBlYWNoIHdoZXRoZXIgaXQgaXMgd2hlcmUgaXQgYmVsb25ncy4gV2hhdCB3YXMgbWlzc2luZyBvciBvbiBpdHMgd2F5CiBoZXJlIGlzIHRoZXJlIGFnYWluOyBhbGwgZWxzZSBpcyBvbmx5IHRvbGQuCgotCgQGAAIUEgR4AnoDGh8gTGlzdHMgY291bnRzLCB0aGUgbGFzdCBmaXJzdC4KCsMBCgQGAAIVEgR9An8DGrQBIExpc3RzIHdoYXQgd2FzIGZvdW5kIGJ5IGEgY291bnQgdGhhdCBpcyBub3Qgd2hlcmUgaXQgYmVsb25ncywgb3Igd2hhdCB3YXMgbm90IGZvdW5kLCBpbiB0aGUgb3JkZXIgb2YgdGhlIHNoZWx2ZXM6IG9uY2UgaXQgaXMgY2xvc2VkLCB3aGF0IGl0IGhhcwogbWFya2VkIGFzIG1pc3NpbmcsIGFzIGl0IGlzIG5vdy4KCtkBCgQGAAIWEgaCAQKFAQMayAEgRW5kcyBhIGNvdW50OiB3aGF0IHNob3VsZCBiZSB0aGVyZSBhbmQgd2FzIG5vdCBzY2FubmVkIGlzIG1pc3NpbmcgZnJvbSBub3cgb24uIFRoZSBjYWxsZXIgc2F5cyBob3cgbWFueSB0aGF0IGFyZSwgYXMgaXQgd2FzIGxpc3RlZDsgd2hlcmUgaXQgaXMKIGFub3RoZXIgbnVtYmVyLCBpdCBpcyByZWZ1c2VkIGFuZCBub3RoaW5nIGlzIG1pc3NpbmcuCgqHAQoEBgACFxIGhwECiQEDGncgVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXI6IG1hcmtzIHdoYXQgYSBjb3VudCB0aGF0IGlzIGJlaW5nIGNsb3NlZCBkaWQgbm90IGZpbmQgYXMgbWlzc2luZywgc29tZSBpdGVtcyBhdCBhIHRpbWUuCgr4AQoEBgACGBIGjAECjwEDGucBIFNheXMgd2hlbiByZWFkZXJzIGFyZSB0b2xkIG9mIG92ZXJkdWUgbG9hbnMsIGFuZCB3aGVuIHRoZXkgYXJlIHNlbnQgdGhlIGJpbGw6IGRheXMgYWZ0ZXIgdGhlIGR1ZSBkYXRlLCBvZiBhIGJyYW5jaCBvciBvZiBhbGwgYnJhbmNoZXMgdGhhdCBoYXZlCiBubyBkYXlzIG9mIHRoZWlyIG93bjsgd2hvIGhhcyB0aGUgcmlnaHQgYXQgYSBicmFuY2ggYWxvbmUgbWF5IHNheSBpdCBvZiB0aGF0IGJyYW5jaC4KCjoKBAYAAhkSBpEBApMBAxoqIExpc3RzIHRoZW06IHRob3NlIG9mIGFsbCBicmFuY2hlcyBmaXJzdC4KCtABCgQGAAIaEgaWAQKYAQMavwEgTGlzdHMgaG93IG1hbnkgbG9hbnMgYmVnYW4gYW5kIGhvdyBtYW55IGVuZGVkIGF0IGEgYnJhbmNoLCBob3VyIGJ5IGhvdXIgb2YgbG9jYWwgZGF5cywgb3IgZm9yIGVhY2ggaG91ciBvZiB0aGUgd2Vlay4gSG91cnMgd2l0aG91dAogYW55IGFyZSBsZWZ0IG91dC4gSXQgaXMgY291bnRlZCBhIG1vbWVudCBhZnRlciB0aGUgbG9hbnMuCgo8CgQGAAIbEgaaAQKcAQMaLCBBZGRzIG9yIGNoYW5nZXMgYW4gaXRlbSwgZm91bmQgYnkgYmFyY29kZS4KCtYBCgQGAAIcEgafAQKhAQMaxQEgT3RoZXIgcGx1Z2luczogYWRkcyBhbiBpdGVtIHRoYXQgYSByZWFkZXIgY2hvc2UgaW4gYSBzaG9wLCBhbmQgbGVuZHMgaXQgdG8gdGhhdCByZWFkZXIgYXQgb25jZSwgYnkgdGhlIHJ1bGVzIGluIGZvcmNlIGF0IGl0cyBicmFuY2guIE9uCiBpdHMgcmV0dXJuIGl0IGlzIG1hZGUgcmVhZHkgYmVmb3JlIGl0IGlzIGFuIG9yZGluYXJ5IGl0ZW0uCgp8CgQGAAIdEgajAQKlAQMabCBPdGhlciBwbHVnaW5zOiBzdWNoIGFuIGl0ZW0gd2FzIGdpdmVuIGJhY2ssIGluIHRoZSBzaG9wLiBOb3RoaW5nIGNoYW5nZXMgd2hlcmUgaXQgaXMgbm90IG9uIGxvYW4gYW55IG1vcmUuCgqHAQoEBgACHhIGpwECqQEDGncgT3RoZXIgcGx1Z2luczogc3VjaCBhbiBpdGVtIGRvZXMgbm90IGNvbWUgdG8gdGhlIHN0b2NrOiB0aGUgc2FsZSB3YXMgcmV2ZXJzZWQsIG9yIHRoZSByZWFkZXIga2VlcHMgaXQuIEl0cyBsb2FuIGVuZHMuCgqHAQoEBgACHxIGqwECrQEDGncgT3RoZXIgcGx1Z2luczogc3VjaCBhbiBpdGVtIGlzIHJlYWR5LCB3aXRoIGl0cyBvd24gYmFyY29kZSwgYnJhbmNoIGFuZCBzaGVsZiBtYXJrOyBmcm9tIG5vdyBvbiBpdCBpcyBhbiBvcmRpbmFyeSBvbmUuCgp8CgQGAAIgEgavAQKyAQMabCBPdGhlciBwbHVnaW5zOiBhIGhvbGQgZm9yIHRoZSByZWFkZXIgZm9yIHdob20gYSBib29rIHdhcyBib3VnaHQsIG9uIGl0cyByZWNvcmQsIGJ5IHRoZSBydWxlcyBvZiBQbGFjZUhvbGQuCgrrAQoEBgACIRIGtQECtwEDGtoBIERlbGl2ZXJ5OiBrZWVwcyBvbmUgaXRlbSB0aGF0IGlzIG9uIGEgc2hlbGYgZm9yIGEgcmVhZGVyLCBieSBhIGhvbGQgb24gaXQgdGhhdCBpcyBub3Qgb24gcGljayBsaXN0czogd2hvZXZlciBjYWxscyBoYXMgaXQgZmV0Y2hlZC4gSXQgaXMgdGhlIHJlYWRlcidzCiB0dXJuIG9uY2UgaXQgaXMgc2Nhbm5lZCwgdW5sZXNzIHNvbWVib2R5IHdhaXRzIHdobyBhc2tlZCBlYXJsaWVyLgoK6gEKBAYAAiISBroBArwBAxrZASBEZWxpdmVyeTogYW4gaXRlbSB3YXMgYnJvdWdodCB0byBhIHJlYWRlciwgd2hvIGhhcyBpdDogaXQgaXMgbGVudCBhcyBvZiB0aGVuLCBieSB0aGUgcnVsZXMgb2YgdGhlIGJyYW5jaCB0aGF0IGl0IGJlbG9uZ3MgdG8uIFdoYXQgdGhleSB3b3VsZCBoYXZlIHJlZnVzZWQgaXMKIGEgY29uZmxpY3QgZm9yIHN0YWZmLCBhcyBvZiBhIGxvYW4gdGhhdCB3YXMgbWFkZSBvZmZsaW5lLgoKPQoEBgACIxIGvgECwAEDGi0gQWRkcyBvciBjaGFuZ2VzIGEgbG9hbiBydWxlLCBmb3VuZCBieSBjb2RlLgoKPAoEBgACJBIGwgECxAEDGiwgTGlzdHMgdGhlIGxvYW4gcnVsZXMsIG1vc3Qgc3BlY2lmaWMgZmlyc3QuCgp6CgQGAAIlEgbGAQLIAQMaaiBMaXN0cyB3aGF0IGhhcHBlbmVkIGFnYWluc3QgdGhlIHJ1bGVzIGF0IHRlcm1pbmFscyB0aGF0IHdlcmUgb2ZmbGluZSwgb2xkZXN0IGZpcnN0LCBmb3Igc3RhZmYgdG8gc2V0dGxlLgoKjQEKBAYAAiYSBsoBAswBAxp9IExpc3RzIHdoYXQgc3RhZmYgaGF2ZSBsZW50IGFnYWluc3QgdGhlIHJ1bGVzLCBlYWNoIHdpdGggaXRzIHJlYXNvbiwgdGhlIGxhc3QgZmlyc3QuIFRoZSByaWdodCBpcyB0aGUgb25lIGJ5IHdoaWNoIHRoZXkgbWF5LgoKygEKBAYAAicSBs8BAtEBAxq5ASBTYXlzIHRoYXQgc3RhZmYgaGF2ZSBsb29rZWQgYXQgYSBjb25mbGljdCBhbmQgZG9uZSB3aGF0IHRoZXJlIHdhcyB0byBkby4gSXRzIGl0ZW0gb2Ygd29yaywgd2hpY2ggQWN0T25Db25mbGljdCBzZXR0bGVzIHdpdGggYQogZGVjaXNpb24sIGlzIHdpdGhkcmF3biwgYWxzbyB3aGlsZSBzb21lYm9keSB3b3JrcyBvbiBpdC4KCvICCgQGAAIoEgbVAQLYAQMa4QIgRG9lcyB3aXRoIGEgY29uZmxpY3Qgd2hhdCBzdGFmZiBoYXZlIGRlY2lkZWQ6IGFuIGFjdGlvbiBvZiBpdHMgaXRlbSBvZiB3b3JrLCB3aGljaCB0aGUgY2FsbGVyIGhhcyBjbGFpbWVkLiAiYWNjZXB0Ijogd2hhdCBoYXBwZW5lZAogc3RheXMgYXMgaXQgd2FzIHJlY29yZGVkLiAicmV2ZXJzZSI6IHRoZSBsb2FuIHRoYXQgd2FzIG1hZGUgb2YgaXQgZW5kcyBub3csIGFuZCB0aGUgaXRlbSBpcyB3aGVyZSBpdCB3YXMgc2VlbiBsYXN0LiAiY2hhcmdlIjogdGhlCiByZWFkZXIgb3dlcyB0aGUgYGFtb3VudGAuICJjb250YWN0IjogdGhlIHJlYWRlciB3YXMgdG9sZDsgdGhlIG5vdGUgc2F5cyB3aGF0IGNhbWUgb2YgaXQuCgpPCgQGAAIpEgbaAQLdAQMaPyBUaGUgc2FtZSB3aXRoIG1hbnkgY29uZmxpY3RzLCBhbiBpdGVtIG9mIHRoZSBzdHJlYW0gZm9yIGVhY2guCgp4CgQGAAIqEgbfAQLhAQMaaCBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lcjogYWRkcyBpdGVtcyBvZiB3b3JrIGZvciBvcGVuIGNvbmZsaWN0cyB0aGF0IGFuIGVhcmxpZXIgdmVyc2lvbiByZWNvcmRlZC4KCs0BCgQGAAIrEgbkAQLmAQMavAEgU2F5cyB0aGF0IHR3byByZWNvcmRzIG9mIHJlYWRlcnMgYXJlIG9mIG9uZSBwZXJzb246IGZyb20gdGhpcyBjb21taXQgb24gbGltaXRzIGhvbGQgb3ZlciB0aGUgbG9hbnMgb2YgYm90aCwgYW5kIGVhY2ggbGlzdHMgdGhlbSBhbGwuIExvYW5zIHN0YXkKIHdpdGggdGhlIHJlY29yZCB0aGF0IHRoZXkgd2VyZSBtYWRlIHdpdGguCgqFAQoEBgACLBIG6AEC6gEDGnUgU2F5cyB0aGF0IGEgcmVjb3JkIHRoYXQgd2FzIG1lcmdlZCBpcyBhbm90aGVyIHBlcnNvbidzIGFmdGVyIGFsbDogZWFjaCByZWNvcmQgaGFzIHRoZSBsb2FucyB0aGF0IHdlcmUgbWFkZSB3aXRoIGl0LgoKpQEKBAYAAi0SBu0BAvABAxqUASBXcml0ZXMgdGhlIGRyYWZ0IG9mIGEgcnVsZSBzZXQsIGZvdW5kIGJ5IGl0cyBjb2RlOiB3aG9sZSwgd2l0aCBpdHMgbGltaXRzIGFuZCBpdHMgZXhhbXBsZXMuIFdoYXQgaXMgaW4gZm9yY2Ugb3Igd2FpdHMgZm9yIGl0cyBkYXkgc3RheXMgYXMKIGl0IGlzLgoKhgEKBAYAAi4SBvIBAvUBAxp2IEhhcyB0aGUgZHJhZnQgb2YgYSBydWxlIHNldCB0YWtlIGVmZmVjdCBhdCBhIG1vbWVudCwgZnJvbSB3aGljaCBvbiBpdCBhbG9uZSBkZWNpZGVzLiBFYWNoIG9mIGl0cyBleGFtcGxlcyBtdXN0IGhvbGQuCgpKCgQGAAIvEgb3AQL6AQMaOiBUYWtlcyBiYWNrIHRoYXQgYSBydWxlIHNldCB0YWtlcyBlZmZlY3QsIGJlZm9yZSBpdCBkb2VzLgoKTQoEBgACMBIG/AEC/gEDGj0gTGlzdHMgdGhlIHJ1bGUgc2V0cyB3aXRob3V0IHRoZWlyIGNvbnRlbnRzLCB0aGUgbGFzdCBmaXJzdC4KCikKBAYAAjESBoACAoICAxoZIFRlbGxzIGEgcnVsZSBzZXQgd2hvbGUuCgp+CgQGAAIyEgaEAgKHAgMabiBEZWNpZGVzIHRoZSBleGFtcGxlcyBvZiBhIHJ1bGUgc2V0LCBhbmQgdGVsbHMgb2YgZWFjaCB3aGV0aGVyIHRoZSBhbnN3ZXIgaXMgdGhlIG9uZSB0aGF0IHN0YWZmIGhhdmUgd3JpdHRlbi4KCocBCgQGAAIzEgaJAgKMAgMadyBEZWNpZGVzIGxvYW5zIHRoYXQgd2VyZSBtYWRlIG9uY2UgbW9yZSwgYnkgYSBydWxlIHNldCwgYW5kIHRlbGxzIHRob3NlIGZvciB3aGljaCBzb21ldGhpbmcgd291bGQgaGF2ZSBiZWVuIG90aGVyd2lzZS4KCpkBCgQGAAI0EgaOAgKQAgMaiAEgTGlzdHMgdGhlIGxvYW5zIHdob3NlIGR1ZSBkYXRlcyB3ZXJlIG1vdmVkIG9uLCBzaW5jZSB0aGUgYnJhbmNoIHRoYXQgbGVudCBpcyBjbG9zZWQgdGhlbjogYnkgYSBjbG9zdXJlLCBvciBieSBjaGFuZ2VzIG9mIGl0cyBjYWxlbmRhci4KCvsBCgQGAAI1EgaTAgKVAgMa6gEgVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgYWZ0ZXIgYSBjbG9zdXJlIG9yIGEgY2hhbmdlIG9mIGEgY2FsZW5kYXI6IG1vdmVzIGR1ZSBkYXRlcyBvbiB0aGF0IGZhbGwgd2hlcmUgYSBicmFuY2ggaXMgY2xvc2VkLiBFYWNoIG1vdmVzCiBvbmNlLCBhbmQgbm9uZSBtb3ZlcyBiYWNrIHdoZXJlIHRoZSBjbG9zdXJlIGlzIHNob3J0ZW5lZCBvciBsaWZ0ZWQ6IGl0IHdhcyB0b2xkIHRvIGEgcmVhZGVyLgoKfQoEBgACNhIGlwICmQIDGm0gVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgZm9yIGVhY2ggYnJhbmNoOiB0ZWxscyB3aGljaCBvZiBpdHMgbG9hbnMgYXJlIGR1ZSBzb29uIGFuZCB3aGljaCBhcmUgb3ZlcmR1ZS4KCqoDCgQGAAI3EgadAgKgAgMamQMgQXNrcyBmb3IgYW4gaXRlbTogb2YgYSB3b3JrLCBvZiBvbmUgcmVjb3JkLCBvciBvbmUgaXRlbTsgb3Igc3RhZmYgZm9yIHRoZSByZWFkZXIgb2YgYSBjYXJkLiBJdCB3YWl0cyBpbiB0aGUgbGluZSBvZiBpdHMgd29yayB1bnRpbCBhbgogaXRlbSBjb21lcyBpbiB0aGF0IGZpdHMsIHdoaWNoIHRoZW4gd2FpdHMgZm9yIHRoZSByZWFkZXIgYXQgdGhlIHBpY2stdXAgcG9pbnQuIFdoZXJlIGFuIGl0ZW0gaXMgb24gYSBzaGVsZiwgYSBicmFuY2ggaXMgYXNrZWQgdG8gZmV0Y2ggaXQuCiBXaXRoIGFuIGVsZWN0cm9uaWMgZm9ybSBpdCBhc2tzIGZvciBhIGNvcHkgdW5kZXIgYSBsaWNlbmNlLCB3aGljaCBpcyBvZmZlcmVkIHRvIHRoZSBuZXh0IGluIHRoZSBsaW5lIGZvciBzb21lIGRheXMgb25jZSBvbmUgaXMgZnJlZS4KCmkKBAYAAjgSBqICAqUCAxpZIEdpdmVzIGEgaG9sZCB1cC4gQW4gaXRlbSB0aGF0IHdhaXRzIGZvciBpdCBzdGF5cyBvbiB0aGUgaG9sZCBzaGVsZiB1bnRpbCBzdGFmZiBzY2FuIGl0LgoKUAoEBgACORIGpwICqgIDGkAgTGV0cyBvdGhlcnMgZ28gZmlyc3QgZm9yIGEgd2hpbGU7IHRoZSBwbGFjZSBpbiB0aGUgbGluZSBzdGF5cy4KCiwKBAYAAjoSBqwCAq8CAxocIEVuZHMgdGhhdCBiZWZvcmUgaXRzIHRpbWUuCgp4CgQGAAI7EgaxAgK0AgMaaCBMaXN0cyB0aGUgcmVhZGVyJ3MgaG9sZHM6IG9wZW4gb25lcywgdGhvc2UgZmlyc3QgdGhhdCB3ZXJlIHBsYWNlZCBmaXJzdCwgb3IgcGFzdCBvbmVzLCB0aGUgbGFzdCBmaXJzdC4KCnUKBAYAAjwSBrYCArgCAxplIFRlbGxzIGEgaG9sZCB3aXRoIGl0cyBwb3NpdGlvbiwgYW4gZXN0aW1hdGUgb2Ygd2hlbiBhbiBpdGVtIHdpbGwgYmUgdGhlcmUsIGFuZCB3aGF0IGhhcHBlbmVkIHRvIGl0LgoKPQoEBgACPRIGugICvAIDGi0gTGlzdHMgd2hvIHdhaXRzIGZvciBhIHdvcmssIGluIHRoZWlyIG9yZGVyLgoKnAIKBAYAAj4SBr8CAsICAxqLAiBIYXMgYSBsb2FuIGZhbGwgZHVlIHNvb25lciwgc2luY2Ugc29tZWJvZHkgd2FpdHMgd2hvbSB0aGUgaXRlbSB3b3VsZCBzZXJ2ZTogYXMgc29vbiBhcyB0aGUgcnVsZXMgYWxsb3csIGF0IHRoZSBlbmQgb2YgYW4gb3BlbmluZyBkYXkuIFRoZQogcmVhZGVyIGlzIHRvbGQuIEEgcnVsZSB3aXRoIGByZWNhbGxzX2FsbG93ZWRgIGRvZXMgdGhlIHNhbWUgYnkgaXRzZWxmIHdoZXJlIGEgaG9sZCBpcyBwbGFjZWQgYW5kIG5vdGhpbmcgaXMgb24gYSBzaGVsZiBmb3IgaXQuCgpzCgQGAAI/EgbEAgLGAgMaYyBMaXN0cyB3aGF0IGEgYnJhbmNoIGlzIGFza2VkIHRvIGZldGNoIGZyb20gaXRzIHNoZWx2ZXM7IGVhY2ggcGFnZSBpcyBpbiB0aGUgb3JkZXIgb2YgdGhlIHNoZWx2ZXMuCgp5CgQGAAJAEgbIAgLKAgMaaSBMaXN0cyB3aGF0IHN0YW5kcyBvbiB0aGUgaG9sZCBzaGVsZiBvZiBhIGJyYW5jaCwgb3Igb25seSB3aGF0IGlzIHRvIGJlIGNsZWFyZWQsIHNpbmNlIGl0cyBob2xkIGlzIG92ZXIuCgrGAQoEBgACQRIGzQIC0AIDGrUBIE1vdmVzIGFuIGl0ZW0gaW4gaXRzIGxpZmU6IGl0IGlzIGxvc3QsIG1pc3NpbmcsIGRhbWFnZWQsIGluIHJlcGFpciwgd2l0aGRyYXduLCBvciBmaXQgZm9yIGxlbmRpbmcgYWdhaW4uIFdoYXQgd2FzIGRvbmUgd2hpbGUgdGhlIGRlc2sgd2FzCiBvZmZsaW5lIGFuZCBjYW4ndCBiZSBiZWNvbWVzIGEgY29uZmxpY3QuCgqTAQoEBgACQhIG0gIC1AIDGoIBIExpc3RzIHRoZSBpdGVtcyBpbiBhIHN0YXRlIGluIHdoaWNoIHN0YWZmIGtlZXAgdGhlbSBiYWNrLCBMT1NUIGZvciBpbnN0YW5jZTsgd2l0aCBhIGJyYW5jaCBvbmx5IHRob3NlIHRoYXQgd2VyZSBsYXN0IHNlZW4gdGhlcmUuCgpvCgQGAAJDEgbWAgLZAgMaXyBBZGRzIG9yIGNoYW5nZXMgYSBsaWNlbmNlLCBmb3VuZCBieSBjb2RlOiBob3cgbWFueSBlbGVjdHJvbmljIGNvcGllcyBvZiBhIHJlY29yZCBtYXkgYmUgbGVudC4KCmEKBAYAAkQSBtsCAt0CAxpRIExpc3RzIHRoZSBsaWNlbmNlcyBvZiBhIHJlY29yZCwgb3IgYWxsLCBieSBjb2RlLCB3aXRoIGhvdyBtdWNoIG9mIGVhY2ggaXMgdXNlZC4KCnAKBAYAAkUSBt8CAuICAxpgIFRlbGxzIGEgbmV3IGxpbmsgdG8gYW4gZWxlY3Ryb25pYyBjb3B5IHRoYXQgdGhlIHJlYWRlciBoYXMgb24gbG9hbiwgYXMgQm9ycm93IHRlbGxzIHRoZSBmaXJzdC4KCnYKBAYAAkYSBuQCAuYCAxpmIEZvciB0aGUgcHJvdmlkZXIgdG8gd2hvbSBhIGxpbmsgbGVhZHM6IHRlbGxzIHdoZXRoZXIgaXRzIHRva2VuIGlzIGdvb2QsIGFuZCBjb3VudHMgdGhhdCBpdCB3YXMgdXNlZC4KCnsKBAYAAkcSBugCAuoCAxprIFRlbGxzIHdoZXRoZXIgZWxlY3Ryb25pYyBjb3BpZXMgb2YgYSByZWNvcmQgY2FuIGJlIGhhZDogaW4gd2hpY2ggZm9ybXMsIGhvdyBtYW55IGFyZSBsZW50LCBob3cgbWFueSB3YWl0LgoKlAEKBAYAAkgSBuwCAu4CAxqDASBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBhZnRlciBhIGxpY2VuY2Ugd2FzIGNoYW5nZWQ6IG9wZW4gbG9hbnMgdGhhdCB3b3VsZCBsYXN0IGxvbmdlciB0aGFuIGl0IGVuZCB3aXRoIGl0LCBzb21lIGF0IGEgdGltZS4KCsMBCgQGAAJJEgbxAgL0AgMasgEgU2F5cyB3aGF0IGNvdW50cyBob3cgbXVjaCB3aGVyZSBhIGJyYW5jaCBpcyBjaG9zZW4gdGhhdCBpcyBhc2tlZCB0byBmZXRjaCBhbiBpdGVtIGZvciBhIGhvbGQ6IGZvciB0aGUgcGljay11cCBwb2ludHMgb2YgYSBicmFuY2gsIG9yIGZvciBhbGwgdGhhdAogaGF2ZSBubyB3ZWlnaHRzIG9mIHRoZWlyIG93bi4KCjoKBAYAAkoSBvYCAvgCAxoqIExpc3RzIHRoZW06IHRob3NlIG9mIGFsbCBicmFuY2hlcyBmaXJzdC4KCsQBCgQGAAJLEgb7AgL9AgMaswEgVGVsbHMgd2hpY2ggYnJhbmNoZXMgY291bGQgZmV0Y2ggYW4gaXRlbSBmb3IgYSBob2xkIHRoYXQgd2FpdHMsIHdpdGggdGhlIHBvaW50cyBvZiBlYWNoIGFuZCB3aGF0IHRoZXkgYXJlIG1hZGUgb2YsIHRoZSBiZXN0IGZpcnN0OiBhcyBvZiBub3csIGFuZAogYXMgaWYgbm9uZSBoYWQgYmVlbiBhc2tlZCB5ZXQuCgp1CgQGAAJMEgb/AgKCAwMaZSBMaXN0cyBmb3IgaG93IGxvbmcgYSByZWFkZXIgbWF5IG5vdCBib3Jyb3cgc2luY2Ugc29tZXRoaW5nIGNhbWUgYmFjayBsYXRlLCBhbmQgd2h5OyB0aGUgbGFzdCBmaXJzdC4KCjQKBAYAAk0SBoQDAocDAxokIEVuZHMgYSBzdXNwZW5zaW9uIGJlZm9yZSBpdHMgdGltZS4KCm8KBAYAAk4SBokDAosDAxpfIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIGxvYW4gb2YgYW4gZWxlY3Ryb25pYyBjb3B5OiBpdCBlbmRzIHdoZW4gaXQgZmFsbHMgZHVlLgoKuAEKBAYAAk8SBo4DApADAxqnASBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCBob2xkIHRoYXQgaGFzIGEgZGF0ZTogaXRzIHN1c3BlbnNpb24gb3IgaXRzIHRpbWUgb24gdGhlIHNoZWxmIGlzIG92ZXIsIGl0IGlzIG5vdCBuZWVkZWQgYW55IG1vcmUsCiBvciBhbm90aGVyIGJyYW5jaCBpcyBhc2tlZC4KCigKAgUAEgaUAwDUAwEaGiBXaHkgQ2lyY3VsYXRpb24gcmVmdXNlcy4KCi0KAgUBEgbXAwDpAwEaHyBXaGVyZSBhbiBpdGVtIGlzIGluIGl0cyBsaWZlLgoKUQoEBQECAxIE3AMCERpDIE9uIGl0cyB3YXkgdG8gd2hlcmUgaXQgYmVsb25ncywgb3IgdG8gd2hlcmUgYSByZWFkZXIgcGlja3MgaXQgdXAuCgpcCgQFAQIGEgTgAwIUGk4gQXQgYSBwaWNrLXVwIHBvaW50OiBhIHJlYWRlciB3aG8gYXNrZWQgZm9yIGl0IGhhcyBzb21lIGRheXMgdG8gY29tZSwgb3IgaGFkLgoKSAoEBQECBxIE4gMCFxo6IFRoZSByZWFkZXIgd2hvIGhhcyBpdCBvbiBsb2FuIHNheXMgdGhhdCBpdCB3YXMgcmV0dXJuZWQuCgo+CgQFAQIJEgTlAwIOGjAgTm90IHdoZXJlIGl0IHNob3VsZCBiZTsgbm9ib2R5IGhhcyBpdCBvbiBsb2FuLgoKLgoEBAACAxIE8AMCGxogIFRoZSBicmFuY2ggdGhhdCBpdCBiZWxvbmdzIHRvLgoKSwoEBAACBBIE8gMCFho9IFRoZSBicmFuY2ggdGhhdCBpdCBpcyBhdCwgb3IsIGluIHRyYW5zaXQsIHdhcyBsYXN0IHNlZW4gYXQuCgoqCgQEAAIFEgT0AwIiGhwgSW4gdHJhbnNpdDogd2hlcmUgaXQgZ29lcy4KCkQKBAQAAgYSBPYDAhcaNiAiYm9vayIsICJyZWZlcmVuY2UiLCAiZHZkIjogd2hhdCBydWxlcyBhcmUgbWFkZSBmb3IuCgooCgQEAAIJEgT6AwIXGhogT24gbG9hbjogd2hlbiBpdCBpcyBkdWUuCgqCAQoEBAACCxIE/QMCFRp0IFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UgYnkgUHV0SXRlbTsgbGVuZGluZyBjaGFuZ2VzIG5vdGhpbmcgb2YgaXQuIFRvbGQgYnkgR2V0SXRlbSwgSXRlbXMgYW5kIFB1dEl0ZW0sIGVsc2V3aGVyZSAwLgoKlwEKBAQAAgwSBP8DAhoaiAEgV2hlcmUgaXQgYmVsb25ncyB3aXRoaW4gdGhlIGJyYW5jaCwgYXMgaXRzIGxpYnJhcnkgc2F5czogInJlZmVyZW5jZSIsICJjaGlsZHJlbiIuIFRvbGQgYnkgR2V0SXRlbSwgSXRlbXMgYW5kIFB1dEl0ZW0sIGVsc2V3aGVyZSBlbXB0eS4KClEKBAQAAg0SBIEEAhgaQyBJU08gNjM5LTIvQiwgImNoaSI6IGl0cyByZWNvcmQncyB3aGVuIHRoZSBpdGVtIHdhcyBwdXQuIExpa2V3aXNlLgoKUgoEBAACDhIEgwQCFRpEIEluIHRyYW5zaXQgb3Igb24gdGhlIGhvbGQgc2hlbGY6IHRoZSBob2xkIHRoYXQgaXQgaXMgZm9yOyAwOiBub25lLgoKMAoCBAESBocEAJoEARoiIEFuIGl0ZW0gd2l0aCB3aGF0IGJlbG9uZ3MgdG8gaXQuCgohCgQEAQIAEgSJBAIQGhMgV2l0aCBpdHMgdmVyc2lvbi4KCrsBCgQEAQIBEgSMBAIQGqwBIFRoZSBvcGVuIGxvYW4uIEFic2VudCB3aGVyZSB0aGVyZSBpcyBub25lLCBhbmQgd2hlcmUgdGhlIGNhbGxlciBtYXkgbm90IGtub3cgd2hvc2UgaXQgaXM6IGEgZGVzayBhbmQgYW4gYWRtaW5pc3RyYXRvcgogbWF5LCBhbmQgdGhlIHJlYWRlciB3aG8gaGFzIGl0LiBJdHMgaXRlbSBpcyBhYnNlbnQuCgpFCgQEAQICEgSOBAIeGjcgVGhlIG5hbWVzIG9mIHRoZSBicmFuY2hlczsgZW1wdHkgd2hlcmUgdGhlcmUgaXMgbm9uZS4KCn8KBAQBAgUSBJIEAhcacSBXaGVuIGFuZCBhdCB3aGljaCB0ZXJtaW5hbCBpdCB3YXMgbGFzdCBsZW50IG9yIHRha2VuIGJhY2s7IDAgYW5kIGVtcHR5OiBuZXZlci4gRm9yIGEgZGVzayBhbmQgYW4gYWRtaW5pc3RyYXRvci4KCn0KBAQBAgcSBJUEAhoabyBPbiB0aGUgaG9sZCBzaGVsZjogdGhlIGNvZGUgb2YgdGhlIHBpY2stdXAgcG9pbnQsIGFuZCB1bnRpbCB3aGVuIGl0IGlzIGtlcHQuIEZvciBhIGRlc2sgYW5kIGFuIGFkbWluaXN0cmF0b3IuCgpMCgQEAQIJEgSYBAIgGj4gV2hhdCBpdCBjb3N0cyB0byBidXkgYWdhaW4uIEZvciBhIGRlc2sgYW5kIGFuIGFkbWluaXN0cmF0b3IuCgodCgQEAgIFEgSjBAIbGg8gMDogc3RpbGwgb3V0LgoKMwoEBAICBxIEpgQCEholIFRoZSBydWxlIHRoYXQgZGVjaWRlZCwgYnkgaXRzIGNvZGUuCgo0CgQEAgIKEgSqBAIUGiYgU3RpbGwgb3V0LCBhbmQgaXRzIGR1ZSBkYXRlIGlzIG92ZXIuCgptCgQEAgILEgSsBAIjGl8gSXQgd2FzIHJlY2FsbGVkLCBzaW5jZSBzb21lYm9keSB3YWl0cyBmb3IgaXQ6IHRoZSBkdWUgZGF0ZSB0aGF0IGl0IGhhZCBiZWZvcmU7IDA6IGl0IHdhcyBub3QuCgp/CgQEAgIMEgSuBAIfGnEgV2hhdCBjb21lcyBvZiBiZWluZyBsYXRlIGJ5IHRoZSBydWxlcyB0aGF0IGhlbGQgd2hlbiBpdCBmZWxsIGR1ZTsgYWJzZW50OiBub3RoaW5nLCBvciBubyBydWxlIHNldCB3YXMgaW4gZm9yY2UuCgq1AQoCBAMSBrMEAMUEARqmASBBIHJ1bGUgZm9yIGxvYW5zLiBUaGUgbW9zdCBzcGVjaWZpYyB0aGF0IG1hdGNoZXMgZGVjaWRlczogZWFjaCBvZiB0aGUgdGhyZWUgdGhhdCBpcyBnaXZlbiBjb3VudHM7CiB3aGVyZSBhcyBtYW55IGFyZSBnaXZlbiwgY2F0ZWdvcnkgZ29lcyBiZWZvcmUgdHlwZSBiZWZvcmUgYnJhbmNoLgoKLwoEBAMCABIEtQQCEhohIFNob3J0IGFuZCBzdGFibGU6ICJhZHVsdC1ib29rIi4KChsKBAQDAgESBLcEAhYaDSBFbXB0eTogYW55LgoKLgoEBAMCAxIEugQCFhogIDA6IGFueS4gVGhlIGJyYW5jaCB0aGF0IGxlbmRzLgoKbQoEBAMCBhIEvgQCFxpfIE9wZW4gbG9hbnMgdGhhdCBhIHJlYWRlciBtYXkgaGF2ZSB1bmRlciB0aGlzIHJ1bGUncyBjYXRlZ29yeSBhdCBvbmNlLCB3aGF0ZXZlciB0aGUgaXRlbSB0eXBlLgoKVwoEBAMCCBIEwQQCFBpJIFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuIFRvbGQgYnkgTG9hblJ1bGVzIGFuZCBQdXRMb2FuUnVsZSwgZWxzZXdoZXJlIDAuCgpUCgQEAwIJEgTDBAIbGkYgRnJvbSB3aGVuIHRoZSBydWxlIGhvbGRzLCBhbmQgdW50aWwgYmVmb3JlIHdoZW47IDA6IHdpdGhvdXQgYSBib3VuZC4KCqkBCgQEBAIBEgTLBAISGpoBIFRoZSByZWFkZXIncyBjYXJkOiBhdCBhIGRlc2sgd2l0aCBhIHN0YWZmIHNlc3Npb24sIG9yIGF0IGEgZGV2aWNlIHdpdGhvdXQgYSBzZXNzaW9uIHdoZXJlIHRoZSBjYWxsIGNhcnJpZXMgYSB0aW1lCiBpbiB0aGUgcGFzdC4gRWxzZXdoZXJlIGl0IGlzIHJlZnVzZWQuCgqTAgoEBAQCAhIEzgQCHxqEAiBTdGFmZiB3aXRoIHRoZSByaWdodCBjaXJjdWxhdGlvbi5vdmVycmlkZTogd2h5IHRoZSBpdGVtIGlzIGxlbnQgdGhvdWdoIGl0IGlzIGtlcHQgZm9yIHNvbWVib2R5IGVsc2UsIHRoZSByZWFkZXIgaXMgYmxvY2tlZCwgdGhlIGNhcmQgaGFzIGV4cGlyZWQsCiBhIGxpbWl0IGlzIHJlYWNoZWQsIG9yIHN1Y2ggaXRlbXMgYXJlIG5vdCBsZW50LiBFYWNoIHJ1bGUgdGhhdCBpdCBicm9rZSBpcyBhIGNvbmZsaWN0IHRoYXQgdGhpcyByZWFzb24gc2V0dGxlcy4KCl8KBAQEAgMSBNAEAhgaUSBJbnN0ZWFkIG9mIGEgYmFyY29kZTogYW4gZWxlY3Ryb25pYyBjb3B5IG9mIHRoaXMgcmVjb3JkLCBvZiBhbnkgZm9ybSBvciBvZiBvbmUuCgpaCgQEBQIBEgTWBAIYGkwgT3BlbiBsb2FucyBvZiB0aGUgcmVhZGVyLCB0aGlzIG9uZSBpbmNsdWRlZCwgYW5kIGhvdyBtYW55IHRoZSBydWxlIGFsbG93cy4KCm4KBAQFAgMSBNkEAiAaYCBSZWFzb25zIHRoYXQgd291bGQgaGF2ZSByZWZ1c2VkIGl0LCBoYWQgaXQgbm90IGhhcHBlbmVkIGFscmVhZHk6IGVhY2ggaXMgYSBjb25mbGljdCBmb3Igc3RhZmYuCgo4CgQEBQIEEgTbBAIcGiogT2YgYW4gZWxlY3Ryb25pYyBjb3B5OiB3aGVyZSBpdCBpcyByZWFkLgoKUwoEBAYCARIE4AQCFxpFIFRoZSBiYXRjaCBvZiBhIGJvb2sgZHJvcCB0aGF0IGl0IHdhcyBmb3VuZCBpbjsgMDogaXQgY2FtZSBiYWNrIG5vdy4KCksKBAQHAgESBOUEAhAaPSBUaGUgbG9hbiB0aGF0IGVuZGVkOyBhYnNlbnQgd2hlcmUgdGhlIGl0ZW0gd2FzIG5vdCBvbiBsb2FuLgoKfwoEBAcCAhIE5wQCFRpxIEl0IGdvZXMgdG8gYW5vdGhlciBicmFuY2gsIGhvbWUgb3IgdG8gd2hlcmUgc29tZWJvZHkgcGlja3MgaXQgdXAsIGFuZCBpcyBpbiB0cmFuc2l0LiBgc29ydF90b19icmFuY2hgIG5hbWVzIGl0LgoKcAoEBAcCAxIE6QQCERpiIFdoYXQgdGhlIGl0ZW0gd2FpdHMgZm9yIG5vdywgb3IgZ29lcyB0byBhbm90aGVyIGJyYW5jaCBmb3I7IHdobyBpdCBpcyBmb3IgaXMgdG9sZCBhdCBkZXNrcyBvbmx5LgoKKAoEBAcCBBIE6wQCFhoaIFdoZXJlIGl0IGdvZXMgZnJvbSBoZXJlLgoKSAoEBAcCBRIE7QQCHRo6IFRoZSBuYW1lIG9mIHRoZSBicmFuY2ggdGhhdCBpdCBnb2VzIHRvOyBlbXB0eTogaXQgc3RheXMuCgpTCgQEBwIGEgTvBAISGkUgSXQgd2FzIGxvc3QsIG1pc3Npbmcgb3IgY2xhaW1lZCB0byBiZSByZXR1cm5lZCwgYW5kIGlzIHRoZXJlIGFnYWluLgoKXgoEBAcCBxIE8QQCGBpQIFRoZSBuYW1lIG9mIHRoZSByZWFkZXIgd2hvbSB0aGUgaXRlbSB3YWl0cyBmb3IsIG1hc2tlZDogIuW8oCoiOyBhdCBkZXNrcyBvbmx5LgoKXwoEBAcCCBIE8wQCIRpRIEl0IGNhbWUgYmFjayBsYXRlLCBhbmQgaXRzIHJlYWRlciBtYXkgbm90IGJvcnJvdyB1bnRpbCB0aGVuOyAwOiB0aGF0IGlzIG5vdCBzby4KCkkKAgUCEgb2BACABQEaOyBXaGVyZSBhbiBpdGVtIGdvZXMgZnJvbSB0aGUgZGVzayBhdCB3aGljaCBpdCB3YXMgc2Nhbm5lZC4KChoKBAUCAgESBPkEAgwaDCBJdHMgc2hlbGYuCgouCgQFAgICEgT7BAIRGiAgVGhlIGhvbGQgc2hlbGYgb2YgdGhpcyBicmFuY2guCgoqCgQFAgIDEgT9BAIKGhwgVGhlIHZhbiB0byBhbm90aGVyIGJyYW5jaC4KCmQKBAUCAgQSBP8EAgwaViBBIHBlcnNvbjogaXQgaXMgZGFtYWdlZCwgaW4gcmVwYWlyLCB3aXRoZHJhd24sIG9uIG9yZGVyIG9yIGluIHByb2Nlc3MsIGFuZCBzdGF5cyBzby4KClEKBAQIAgESBIQFAhIaQyBXaXRoIGEgc3RhZmYgc2Vzc2lvbjogdGhlIHJlYWRlcidzIGNhcmQuIEVsc2V3aGVyZSBpdCBpcyByZWZ1c2VkLgoKfgoEBAoCABIEiwUCEhpwIEZyb20gc3RhZmYsIGFuIGFkbWluaXN0cmF0b3IsIG9yIGEgZGVzayB3aGVyZSBub2JvZHkgaXMgc2lnbmVkIGluOiB0aGUgcmVhZGVyJ3MgY2FyZC4gRWxzZXdoZXJlIGl0IGlzIHJlZnVzZWQuCgopCgQECgICEgSOBQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKawoEBAwCARIEmAUCEhpdIFdpdGggYSBzdGFmZiBzZXNzaW9uLCBvciBmcm9tIGFuIGFkbWluaXN0cmF0b3I6IHRoZSByZWFkZXIncyBjYXJkLiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCnMKBAQMAgISBJoFAhIaZSBBcyBvZiB0aGlzIG1vbWVudCwgd2hpY2ggbWF5IGJlIGluIHRoZSBmdXR1cmUsIHNvIHRoYXQgcnVsZXMgY2FuIGJlIHRyaWVkIGJlZm9yZSB0aGV5IGhvbGQ7IDA6IG5vdy4KCiUKBAQNAgESBJ8FAhQaFyBFbXB0eSB3aGVyZSBpdCB3b3VsZC4KClwKBAQNAgISBKEFAhQaTiBUaGUgcnVsZSB0aGF0IGRlY2lkZXMsIGFuZCB0aG9zZSB0aGF0IG1hdGNoZWQgYW5kIGxvc3QsIG1vc3Qgc3BlY2lmaWMgZmlyc3QuCgpVCgQEDQIGEgSmBQIpGkcgRXZlcnkgcnVsZSwgbW9zdCBzcGVjaWZpYyBmaXJzdCwgd2l0aCB3aGF0IGJlY2FtZSBvZiBpdDsgYXQgbW9zdCA1MDAuCgpXCgQEDQIHEgSoBQIYGkkgVGhlIHJ1bGUgc2V0IGluIGZvcmNlLCBieSBpdHMgY29kZTsgZW1wdHk6IG5vbmUsIHRoZSBsb2FuIHJ1bGVzIGRlY2lkZS4KCnMKBAQNAggSBKoFAhoaZSBXaXRoIGEgcnVsZSBzZXQ6IHdoYXQgaG9sZHMsIGVhY2ggdmFsdWUgd2l0aCB0aGUgcnVsZSB0aGF0IGdpdmVzIGl0LCBhbmQgZWFjaCBsaW1pdCB3aXRoIGl0cyBjb3VudC4KCmMKBAQNAgsSBK4FAh8aVSBPZiB0aGUgcmVhZGVyJ3Mgb3duIG9wZW4gbG9hbiBvZiB0aGUgaXRlbSwgd2hlcmUgdGhhdCBpcyBvdmVyZHVlOiB3aGF0IGNvbWVzIG9mIGl0LgoKWgoCBA4SBrEFALUFARpMIFdoaWNoIHJ1bGUgYSB2YWx1ZSBpcyBvZjogdGhlIG1vc3Qgc3BlY2lmaWMgb2YgdGhvc2UgdGhhdCBmaXQgYW5kIGdpdmUgaXQuCgo/CgQEDgIAEgSzBQITGjEgInJlbmV3YWxzX21heCI6IHRoZSBmaWVsZCdzIG5hbWUgaW4gUnVsZVZhbHVlcy4KCj4KAgQPEga3BQDABQEaMCBBIGxpbWl0LCBhbmQgaG93IG11Y2ggb2YgaXQgYSByZWFkZXIgaGFzIHVzZWQuCgpeCgQEDwIAEgS5BQITGlAgQnkgaXRzIGNvZGU7ICJsb2Fuc19tYXgiOiB0aGUgb25lIHRoYXQgdGhlIHJ1bGVzIGdpdmU7ICJmYW1pbHkiOiB0aGUgZmFtaWx5J3MuCgpiCgQEDwIDEgS9BQITGlQgV2hldGhlciBpdCBjb3VudHMgdGhpcyBpdGVtOyB3aGVyZSBub3QsIHdoeSBzYXlzIHdoaWNoIGNvbHVtbiBpcyBmb3IgYW5vdGhlciBjYXNlLgoKKgoCBBASBsIFAMsFARocIEEgcnVsZSB0aGF0IHdhcyBsb29rZWQgYXQuCgqnAQoEBBACARIExgUCFRqYASAid29uIiwgImxvc3QiIGFnYWluc3QgYSBtb3JlIHNwZWNpZmljIG9uZSwgIm90aGVyX2Nhc2UiLCAibm90X3lldCIgb3IgIm92ZXIiOyBvZiBhIHJ1bGUgc2V0IGFsc28gImdpdmVzIjogaXQgZ2l2ZXMgd2hhdCBtb3JlIHNwZWNpZmljIG9uZXMKIGxlYXZlIG91dC4KCi4KBAQQAgISBMgFAhEaICBXaHksIGluIHRoZSBjYWxsZXIncyBsYW5ndWFnZS4KCnoKBAQQAgMSBMoFAiEabCBPZiBhIHJ1bGUgc2V0OiB0aGUgcnVsZSB3aG9sZTsgYHJ1bGVgIHRoZW4gaGFzIGl0cyBjb2RlLCB3aGF0IGl0IGdpdmVzLCBhbmQgdGhlIGNvbHVtbnMgdGhhdCBMb2FuUnVsZSBoYXMuCgopCgQEFAIBEgTYBQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKMwoCBBYSBuAFAPEFARolIE9uZSBtb3ZlIG9mIGFuIGl0ZW0gb3Igb2YgaXRzIGxvYW4uCgotCgQEFgIBEgTjBQIUGh8gVGhlIGxvYW4gdGhhdCBtb3ZlZDsgMDogbm9uZS4KClMKBAQWAgISBOUFAhMaRSAibGVudCI6IGFuIGV2ZW50IG9mIHRoZSBzdGF0ZSB0YWJsZXMsIGBsZWN0ZXJuIHN0YXRlcyBjaXJjdWxhdGlvbmAuCgplCgQEFgIDEgTnBQISGlcgU3RhdGVzIG9mIHRoZSBpdGVtLCBvciBvZiB0aGUgbG9hbiB3aGVyZSB0aGUgaXRlbSdzIGRvZXMgbm90IGNoYW5nZTsgZW1wdHk6IGl0IGJlZ2FuLgoKLQoEBBYCBxIE7AUCExofIFdobyB3YXMgc2lnbmVkIGluOyAwOiBub2JvZHkuCgokCgQEFgIJEgTvBQIVGhYgIkNpcmN1bGF0aW9uL0JvcnJvdyIKCiUKBAQXAgASBPQFAhkaFyBUaGUgYnJhbmNoIHRoYXQgbGVudC4KCkQKBAQXAgESBPYFAhoaNiBPbmx5IGxvYW5zIHRoYXQgd2VyZSBkdWUgYmVmb3JlIHRoaXMgbW9tZW50OyAwOiBub3cuCgopCgQEFwICEgT4BQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKMwoEBBkCABIEgQYCGRolIFRoZSBicmFuY2ggd2hlcmUgdGhleSBhcmUgZXhwZWN0ZWQuCgpFCgQEGQIBEgSDBgIbGjcgT25seSBpdGVtcyB0aGF0IHdlcmUgc2VudCBiZWZvcmUgdGhpcyBtb21lbnQ7IDA6IG5vdy4KCikKBAQZAgISBIUGAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpRCgQEGgIAEgSKBgIhGkMgV2l0aCB3aGVuIGFuZCB3aGVyZSBlYWNoIHdhcyBzZW50LCBhbmQgdGhlIG5hbWVzIG9mIHRoZSBicmFuY2hlcy4KCnMKBAQbAgESBJAGAhcaZSBEYXlzIGF0IHRoZSBicmFuY2gsICIyMDI2LTEwLTAxIiwgYm90aCBjb3VudGVkLCBhdCBtb3N0IDM2NjsgZW1wdHk6IHRoZSBsYXN0IDI4IGRheXMgdGhhdCBhcmUgb3Zlci4KCnMKBAQbAgMSBJMGAhMaZSBFYWNoIGhvdXIgb2YgdGhlIHdlZWsgd2l0aCB0aGUgc3VtcyBvZiBpdHMgZGF5cywgaW5zdGVhZCBvZiBlYWNoIGhvdXIgb2YgZWFjaCBkYXk7IGFsbCBpbiBvbmUgcGFnZS4KCikKBAQbAgQSBJUGAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgogCgQEHAIAEgSaBgIeGhIgQnkgZGF5IGFuZCBob3VyLgoKYwoEBBwCAhIEnQYCEhpVIFRoZSB6b25lIG9mIHRoZSBkYXlzIGFuZCBob3VyczogdGhlIGJyYW5jaCdzLCBvciBVVEMgd2hlcmUgaXQgaGFzIG5vIHNlcnZpY2UgcG9pbnQuCgokCgIEHRIGoAYAqQYBGhYgQW4gaG91ciBhdCBhIGJyYW5jaC4KCj8KBAQdAgASBKIGAhIaMSAiMjAyNi0xMC0wMSI7IGVtcHR5OiBpdCBpcyBhbiBob3VyIG9mIHRoZSB3ZWVrLgoKKQoEBB0CARIEpAYCFRobIDEgaXMgTW9uZGF5LCA3IGlzIFN1bmRheS4KCm8KBAQdAgISBKYGAhIaYSAxMyBpcyBmcm9tIDEzOjAwIHRvIDE0OjAwLiBBbiBob3VyIHRoYXQgY29tZXMgdHdpY2UsIGFzIGNsb2NrcyBhcmUgcHV0IGJhY2ssIGlzIGNvdW50ZWQgYXMgb25lLgoKVQoEBB4CBRIEsQYCGxpHIFdpdGggcmVjb3JkX2lkIDA6IHRoZSByZWNvcmQgYnkgaXRzIGNvbnRyb2wgbnVtYmVyIHdpdGhpbiBpdHMgc291cmNlLgoKcgoEBB4CBxIEtAYCHRpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBB4CCBIEtgYCHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCkgKBAQeAgoSBLkGAiAaOiBXaGF0IGl0IGNvc3RzIHRvIGJ1eSBhZ2FpbiwgZmllbGQgInByaWNlIjsgMDogbm90IGtub3duLgoKFQoEBB4CCxIEuwYCHhoHICJDTlkiCgpXCgIEHxIGvgYAzgYBGkkgVGhlIGZpZWxkcyBvZiBhIExvYW5SdWxlLCB1bmRlciB0aGUgc2FtZSBudW1iZXJzIGJ1dCBmb3Igd2hlbiBpdCBob2xkcy4KCnIKBAQfAggSBMkGAh4aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQfAgkSBMsGAh4aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgozCgQEIgIAEgTWBgIWGiUgVGhlIHJlY29yZCB0aGF0IGNvdW50cyBmcm9tIG5vdyBvbi4KCh4KBAQiAgESBNgGAh0aECBUaGUgb3RoZXIgb25lLgoKJAoEBCICAhIE2gYCFBoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgo4CgQEIwIAEgTeBgIWGiogVGhlIHJlY29yZCB0aGF0IHdhcyBtZXJnZWQgaW50byBhbm90aGVyLgoKJAoEBCMCARIE4AYCFBoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgpWCgQEJAIAEgTkBgIjGkggVGhlIHJlY29yZHMgdGhhdCBhcmUsIG9yIHdlcmUsIG9uZSBwZXJzb24ncywgZWFjaCB3aXRoIGl0cyBvcGVuIGxvYW5zLgoKLAoEBCcCABIE7wYCFhoeIEhvdyBtYW55IGxvYW5zIHdlcmUgdG9sZCBvZi4KCisKBAQoAgASBPQGAhcaHSAwOiBieSBjaGFuZ2VzIG9mIGNhbGVuZGFycy4KCikKBAQoAgESBPYGAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgopCgQEKQIAEgT7BgIjGhsgQnkgdGhlIGR1ZSBkYXRlIHRoYXQgd2FzLgoKMwoCBCoSBv8GAIUHARolIEEgbG9hbiB3aG9zZSBkdWUgZGF0ZSB3YXMgbW92ZWQgb24uCgodCgQEKgIAEgSBBwIQGg8gQXMgaXQgaXMgbm93LgoKTAoEBCsCARIEiQcCFxo+IDA6IGEgY2hhbmdlIG9mIGEgY2FsZW5kYXIsIG9mIHdoaWNoIHdob2xlIGNsb3NlZCBkYXlzIGNvdW50LgoKPgoEBCsCAhIEiwcCFBowIER1ZSBkYXRlcyBiZXR3ZWVuIHRoZXNlIG1vbWVudHMsIGJvdGggY291bnRlZC4KCikKBAQvAgASBJcHAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgoyCgQELwICEgSaBwIVGiQgTGVhdmVzIG91dCB0aG9zZSB0aGF0IGFyZSBzZXR0bGVkLgoKKQoEBDACABIEngcCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCi4KBAQxAgESBKQHAhIaICBXaGF0IHdhcyBkb25lLCBmb3IgdGhlIHJlY29yZC4KCoIBCgIEMxIGrAcA6wcBGnQgV2hhdCBhIHJ1bGUgb2YgYSBzZXQgZ2l2ZXMuIFdoYXRldmVyIGl0IGxlYXZlcyBvdXQgaXMgZ2l2ZW4gYnkgdGhlIG5leHQgbGVzcyBzcGVjaWZpYyBydWxlIHRoYXQgZml0cyBhbmQgZ2l2ZXMgaXQuCgowCgQEMwgAEgSvBwIrGiIgV2hldGhlciB0aGUgaXRlbSBpcyBsZW50IGF0IGFsbC4KCnoKBAQzCAESBLEHAiUabCBUaGUgcGVyaW9kIG9mIGEgbG9hbjogZGF5cywgb3IgaG91cnMgdG8gdGhlIG1pbnV0ZS4gVGhlIHJ1bGUgdGhhdCBnaXZlcyBvbmUgb2YgdGhlIHR3byBkZWNpZGVzIHRoZSBwZXJpb2QuCgpZCgQEMwgDEgS0BwIpGksgSW5zdGVhZDogYSBmaXhlZCBkYXksICIyMDI2LTEyLTMxIiwgb3IgdGhlIG5leHQgb25lIGluIHRoZSB5ZWFyLCAiMTItMzEiLgoKSwoEBDMIBBIEtgcCKRo9IFdoYXRldmVyIHRoZSBwZXJpb2Q6IG5vdCBhZnRlciB0aGlzIGRheSwgaW4gdGhlIHNhbWUgZm9ybXMuCgopCgQEMwgFEgS4BwIxGhsgTm90IGFmdGVyIHRoZSBjYXJkJ3MgZW5kLgoKTgoEBDMIBhIEugcCLxpAIE9wZW4gbG9hbnMgdGhhdCB0aGUgcmVhZGVyIG1heSBoYXZlIGF0IG9uY2UsIG9mIHdoYXRldmVyIGtpbmQuCgpUCgQEMwgIEgS9BwI1GkYgQnkgaG93IG1hbnkgZGF5cyBhIHJlbmV3YWwgbW92ZXMgdGhlIGR1ZSBkYXRlOyBsZWZ0IG91dDogdGhlIHBlcmlvZC4KCk8KBAQzCAkSBL8HAjwaQSBDb3VudGVkIGZyb20gdGhlIGR1ZSBkYXRlOyBlbHNlIGZyb20gdGhlIG1vbWVudCBvZiB0aGUgcmVuZXdhbC4KCkIKBAQzCAoSBMEHAkAaNCBPbmx5IGluIHRoZSBsYXN0IHNvIG1hbnkgZGF5cyBiZWZvcmUgdGhlIGR1ZSBkYXRlLgoKOwoEBDMICxIEwwcCMhotIExhdGUgYnkgc28gbWFueSBjb3VudGVkIGRheXMgY29zdHMgbm90aGluZy4KCkkKBAQzCAwSBMUHAjQaOyBPbmNlIGl0IGlzIGxhdGVyIHRoYW4gdGhhdCwgdGhlIGRheXMgb2YgZ3JhY2UgY291bnQsIHRvby4KCkUKBAQzCA0SBMcHAj0aNyBGb3IgZWFjaCBjb3VudGVkIGRheSwgaW4gbWlub3IgdW5pdHMgb2YgdGhlIGN1cnJlbmN5LgoKTgoEBDMIDxIEygcCPBpAIEZvciBlYWNoIHNvIG1hbnkgY291bnRlZCBkYXlzLCBiZWd1biBvbmVzIHRvbzsgbGVmdCBvdXQ6IGVhY2guCgpUCgQEMwgQEgTMBwJAGkYgT25seSBkYXlzIGNvdW50IG9uIHdoaWNoIHRoZSBicmFuY2ggdGhhdCBsZW50IG9wZW5zOyBlbHNlIGV2ZXJ5IGRheS4KClgKBAQzCBESBM4HAk8aSiBUaGUgbW9zdCBmb3Igb25lIGl0ZW0sIGFuZCBmb3IgYWxsIGl0ZW1zIHRoYXQgYXJlIHJldHVybmVkIGluIG9uZSB2aXNpdC4KCikKBAQzCBMSBNEHAjgaGyBUaGUgbW9zdCBkYXlzIHRoYXQgY291bnQuCgpdCgQEMwgUEgTTBwJCGk8gRGF5cyB3aXRob3V0IGJvcnJvd2luZyBmb3IgZWFjaCBodW5kcmVkIGNvdW50ZWQgZGF5czogMTAwIGlzIGEgZGF5IGZvciBhIGRheS4KCm4KBAQzCBYSBNYHAkoaYCBMYXRlciB0aGFuIHNvIG1hbnkgZGF5cyAob2YgYWxsIGRheXMpOiB0aGUgaXRlbSBpcyB0byBiZSByZXBsYWNlZCwgdGhlIHJlYWRlciBpcyBpbiB2aW9sYXRpb24uCgqIAQoEBDMIGBIE2QcCNhp6IFdoZXRoZXIgd2hhdCBpcyBsZW50IG9yIG9uIHRoZSBzaGVsZiBtYXkgYmUgaGVsZCwgaG93IG1hbnkgaG9sZHMgYSByZWFkZXIgbWF5IGhhdmUsIGFuZCBob3cgbG9uZyBvbmUgd2FpdHMgb24gdGhlIHNoZWxmLgoKlwEKBAQzCBwSBN4HAjoaiAEgV2hldGhlciBhIGxvYW4gbWF5IGJlIHJlY2FsbGVkIGZvciBzb21lYm9keSB3aG8gd2FpdHMsIGhvdyBtYW55IGRheXMgaXQgbGFzdHMgd2hhdGV2ZXIgaGFwcGVucywgYW5kIGhvdyBzb29uIGl0IGlzIGR1ZSBhZnRlciBhIHJlY2FsbC4KCnMKBAQzCB8SBOIHAksaZSBXaGV0aGVyIGEgbG9hbiBtYXkgYmUgcmVuZXdlZCB3aGlsZSBzb21lYm9keSB3YWl0cyB3aG9tIHRoZSBpdGVtIHdvdWxkIHNlcnZlOyBsZWZ0IG91dDogaXQgbWF5IG5vdC4KCqYBCgQEMwggEgTkBwJFGpcBIFdoYXQgcmVwbGFjaW5nIHRoZSBpdGVtIGNvc3RzLCBpbiBodW5kcmVkdGhzIG9mIGl0cyBwcmljZSwgMTAwIHdoZXJlIGl0IGlzIGxlZnQgb3V0OyBhbmQgZm9yIHRoZSB3b3JrIHdpdGggaXQsIGluIG1pbm9yIHVuaXRzIG9mIHRoZSBmaW5lcycgY3VycmVuY3kuCgqUAQoEBDMIIhIE5wcCLRqFASBXaGV0aGVyIHRoZSByZWFkZXIgaXMgYmxvY2tlZCBmb3IgdGhlIGRheXMgd2l0aG91dCBib3Jyb3dpbmcgb25jZSB0aGUgaXRlbSBpcyBiYWNrOyBsZWZ0IG91dDogdGhleSBhcmUgdG9sZCwgYW5kIG5vYm9keSBpcyBibG9ja2VkLgoKgAEKBAQzCCMSBOkHAjsaciBTbyBtYW55IHZpb2xhdGlvbnMgc3VzcGVuZCB0aGUgcmVhZGVyIGZvciBzbyBtYW55IGRheXMsIGFuZCBhcmUgc3BlbnQgdGhlbjsgbGVmdCBvdXQ6IHZpb2xhdGlvbnMgYXJlIHRvbGQgYWxvbmUuCgqhAgoCBDQSBu8HAIkIARqSAiBBIHJ1bGUgb2YgYSBzZXQuIEVhY2ggY29sdW1uIHRoYXQgaXMgZ2l2ZW4gY291bnRzOiB0aGUgcnVsZSB0aGF0IGdpdmVzIG1vc3Qgb2YgdGhlbSBpcyB0aGUgbW9zdCBzcGVjaWZpYzsgb2YgdHdvIHRoYXQgZ2l2ZSBhcyBtYW55LCB0aGUgb25lCiB0aGF0IGdpdmVzIHRoZSBlYXJsaWVyIGNvbHVtbiBpbiB0aGUgb3JkZXIgb2YgdGhlc2UgZmllbGRzOyBvZiB0d28gdGhhdCBnaXZlIHRoZSBzYW1lLCB0aGUgb25lIHdpdGggdGhlIGxvbmdlciBjbGFzczsgdGhlbiBieSBjb2RlLgoKLwoEBDQCABIE8QcCEhohIFNob3J0IGFuZCBzdGFibGU6ICJhZHVsdC1ib29rIi4KCjUKBAQ0AgESBPMHAhIaJyBXaHkgdGhlcmUgaXMgc3VjaCBhIHJ1bGUsIGZvciBwZW9wbGUuCgpTCgQENAICEgT1BwIWGkUgVGhlIHJlYWRlcidzIGNhdGVnb3J5LCB0aGUgaXRlbSdzIHR5cGUuIEVtcHR5LCBoZXJlIGFuZCBiZWxvdzogYW55LgoKNwoEBDQCBBIE+AcCGRopIFRoZSBicmFuY2ggdGhhdCBsZW5kcywgYW5kIGl0cyBsaWJyYXJ5LgoKRQoEBDQCBhIE+wcCHho3IFRoZSBicmFuY2ggdGhhdCB0aGUgaXRlbSBiZWxvbmdzIHRvLCBhbmQgaXRzIGxpYnJhcnkuCgpvCgQENAIJEgT/BwIbGmEgVGhlIGJlZ2lubmluZyBvZiB0aGUgaXRlbSdzIGNhbGwgbnVtYmVyOiBhIGNsYXNzIG9mIHRoZSBDaGluZXNlIExpYnJhcnkgQ2xhc3NpZmljYXRpb24sICJJMjQ3Ii4KCjgKBAQ0AgoSBIEIAhcaKiBUaGUgaXRlbSdzIGxhbmd1YWdlLCBJU08gNjM5LTIvQiwgImVuZyIuCgqFAQoEBDQCCxIEgwgCHRp3IFNvIG1hbnkgZGF5cyBzaW5jZSB0aGUgaXRlbSB3YXMgYWRkZWQsIGFuZCBmZXdlciB0aGFuIHNvIG1hbnk7IGJvdGggMDogYW55LiBJdGVtcyBvZiB3aGljaCB0aGF0IGlzIG5vdCBrbm93biBhcmUgb2xkLgoKjQEKBAQ0Ag0SBIYIAhoafyBUaGUgZGF5IG9mIHRoZSBsb2FuLCBib3RoIGNvdW50ZWQ6IGVhY2ggeWVhciwgIjA3LTAxIiB0byAiMDgtMzEiLCBhbHNvIG92ZXIgTmV3IFllYXI7IG9yIG9uY2UsICIyMDI2LTA3LTAxIi4gQm90aCBvciBuZWl0aGVyLgoKygEKAgQ1EgaNCACgCAEauwEgQSBsaW1pdCBvZiBvcGVuIGxvYW5zLiBJdCBhcHBsaWVzIHRvIGEgbG9hbiB3aG9zZSBpdGVtIGFuZCByZWFkZXIgZml0IGVhY2ggY29sdW1uIHRoYXQgaXMgZ2l2ZW4sIGFuZCBjb3VudHMgdGhlIHJlYWRlcidzIG9wZW4gbG9hbnMgdGhhdCBmaXQKIHRoZW0sIHRvby4gQWxsIGxpbWl0cyB0aGF0IGFwcGx5IG11c3QgaG9sZC4KCjIKBAQ1AgASBI8IAhIaJCBTaG9ydCBhbmQgc3RhYmxlOiAiZm9yZWlnbi1ib29rcyIuCgpFCgQENQIBEgSRCAITGjcgRm9yIHBlb3BsZSwgdG9sZCB3aGVyZSBpdCBpcyByZWFjaGVkOiAi5aSW5paH5Zu+5LmmIi4KClQKBAQ1AgMSBJQIAiEaRiBUaGUgcmVhZGVyIGlzIG9mIG9uZSBvZiB0aGVzZSBjYXRlZ29yaWVzLiBOb25lLCBoZXJlIGFuZCBiZWxvdzogYW55LgoKNwoEBDUCCBIEmggCKRopIFRoZSBsaWJyYXJpZXMgdGhhdCB0aGUgaXRlbXMgYmVsb25nIHRvLgoKZAoEBDUCCRIEnAgCJRpWIFRoZSBsaWJyYXJpZXMgdGhhdCBsZW5kOiB3aXRoIG9uZSB0aGUgbGltaXQgaXMgdGhhdCBsaWJyYXJ5J3MsIHdpdGggbm9uZSB0aGUgY2l0eSdzLgoKoQEKBAQ1AgoSBJ8IAhMakgEgT3ZlciB0aGUgbG9hbnMgb2YgYWxsIG1lbWJlcnMgb2YgdGhlIHJlYWRlcidzIGZhbWlseSB0b2dldGhlcjsgcmVhZGVycyB3aXRob3V0IGEgZmFtaWx5IGhhdmUgaXQgYWxvbmUuIDAgb2YgbG9hbnNfbWF4OiB0aGUgZmFtaWx5J3Mgb3duCiBudW1iZXIuCgo5CgIENhIGowgAqAgBGisgQSBjYXNlIHdpdGggdGhlIGFuc3dlciB0aGF0IHN0YWZmIGV4cGVjdC4KCioKBAQ2AgASBKUIAhIaHCBXaGF0IGl0IHNob3dzLCBmb3IgcGVvcGxlLgoKHgoCBDcSBqoIAMcIARoQIFdoYXQgaXMgYXNrZWQuCgo7CgQENwIBEgStCAIYGi0gVGhlIGNhcmQncyBsYXN0IGRheTsgZW1wdHk6IHdpdGhvdXQgYW4gZW5kLgoKYgoEBDcCAxIEsAgCGRpUIFdoZXJlIGl0IGlzIGxlbnQsIGFuZCB3aGVyZSBpdCBiZWxvbmdzOyB0aGF0IG1heSBiZSBsZWZ0IG91dCB3aGVyZSBpdCBpcyB0aGUgc2FtZS4KCjQKBAQ3AggSBLYIAhcaJiBEYXlzIHNpbmNlIGl0IHdhcyBhZGRlZDsgMCBpcyB0b2RheS4KCnEKBAQ3AgkSBLgIAhEaYyBXaGVuIGl0IGlzIGxlbnQsIHJlbmV3ZWQgb3IgZXhwbGFpbmVkLCBsb2NhbDogIjIwMjYtMDctMDEiLCB3aGljaCBpcyBub29uLCBvciAiMjAyNi0wNy0wMSAxODozMCIuCgp2CgQENwIKEgS6CAIjGmggV2hhdCB0aGUgcmVhZGVyIGhhcyBvbiBsb2FuLCBvZiBhbGwgcmVjb3JkcyBhbmQsIHdpdGggYG9mX2ZhbWlseWAsIG9mIHRoZSBvdGhlciBtZW1iZXJzIG9mIHRoZSBmYW1pbHkuCgpKCgQENwILEgS8CAIfGjwgSG93IG1hbnkgbG9hbnMgdGhlIHJlYWRlcidzIGZhbWlseSBtYXkgaGF2ZTsgMDogbm8gZmFtaWx5LgoKXQoEBDcCDBIEvggCFBpPIEEgcmVuZXdhbCBpcyBhc2tlZCBhYm91dDogc28gb2Z0ZW4gaXQgd2FzIHJlbmV3ZWQsIGFuZCBpdCBpcyBkdWUgb24gdGhpcyBkYXkuCgqGAQoEBDcCDhIEwQgCEhp4IEEgcmV0dXJuIGlzIGFza2VkIGFib3V0OiBvZiBhIGxvYW4gdGhhdCBmZWxsIGR1ZSBvbiBgZHVlYCwgb24gdGhpcyBkYXk7IHNvIG1hbnkgaXRlbXMgYWxpa2UgaW4gdGhlIHNhbWUgdmlzaXQsIDAgaXMgMS4KCo0BCgQENwIREgTFCAIkGn8gRGF5cyBvbiB3aGljaCB0aGUgYnJhbmNoIGRvZXMgbm90IG9wZW4sIGJlc2lkZXMgdGhvc2Ugb2YgaXRzIHdlZWtzOiAiMjAyNi0xMC0wMSIuIFdlZWtkYXlzIG9uIHdoaWNoIGl0IGRvZXMgbm90LCAxIGlzIE1vbmRheS4KCioKAgQ4EgbJCADTCAEaHCBPcGVuIGxvYW5zIHRoYXQgYXJlIGFsaWtlLgoKNQoEBDgCBRIE0AgCHhonIEFzIGluIHRoZSBjYXNlLCB3aGVyZSB0aGV5IGFyZSBlbXB0eS4KCj4KAgQ5EgbVCADnCAEaMCBUaGUgYW5zd2VyLiBXaGF0IGlzIGxlZnQgb3V0IGlzIG5vdCBsb29rZWQgYXQuCgovCgQEOQgAEgTXCAIlGiEgV2hldGhlciBpdCBpcyBsZW50LCBvciByZW5ld2VkLgoKLgoEBDkCARIE2QgCFBogIFdoeSBub3Q6ICJMT0FOX0xJTUlUX1JFQUNIRUQiLgoKKQoEBDkCAhIE2wgCExobIFdoaWNoIGxpbWl0LCBieSBpdHMgY29kZS4KCjEKBAQ5AgMSBN0IAhIaIyBUaGUgbW9zdCBzcGVjaWZpYyBydWxlIHRoYXQgZml0cy4KCmEKBAQ5AgQSBN8IAhEaUyBUaGUgZHVlIGRhdGUsICIyMDI2LTA3LTMxIjsgb2YgYSBsb2FuIGJ5IGhvdXJzIHdpdGggdGhlIHRpbWUsICIyMDI2LTA3LTAxIDE0OjAwIi4KCiEKBAQ5AgoSBOYIAhkaEyBWYWx1ZXMgdGhhdCBob2xkLgoKkQEKAgQ6EgbqCAD/CAEaggEgV2hhdCBjb21lcyBvZiBhIGxvYW4gdGhhdCBpcyBvciB3YXMgbGF0ZSwgYnkgdGhlIHJ1bGVzIHRoYXQgaGVsZCB3aGVuIGl0IGZlbGwgZHVlLiBXaGF0IHdhcyBwYWlkIG9mIGl0IGlzIG5vYm9keSdzIHRvIGtub3cgaGVyZS4KCj0KBAQ6AgASBOwIAhIaLyBEYXlzIGxhdGUsIGFsbCBvZiB0aGVtLCBhbmQgdGhvc2UgdGhhdCBjb3VudC4KCjUKBAQ6AgQSBPEIAhIaJyBUaGUgZmluZSB3b3VsZCBiZSBtb3JlIHdpdGhvdXQgYSBjYXAuCgpMCgQEOgIIEgT2CAISGj4gVGhlIHJ1bGUgdGhhdCBnaXZlcyB0aGUgZmluZSBvciB0aGUgc3VzcGVuc2lvbiwgYnkgaXRzIGNvZGUuCgo9CgQEOgIJEgT4CAISGi8gSW4gdGhlIGNhbGxlcidzIGxhbmd1YWdlOiBob3cgaXQgaXMgcmVja29uZWQuCgqUAQoEBDoCChIE+ggCJhqFASBXaGVyZSBpdCBpcyB0byBiZSByZXBsYWNlZCwgYmVpbmcgbG9zdCBvciB0b28gbGF0ZSwgYW5kIGl0cyBwcmljZSBpcyBrbm93bjogd2hhdCB0aGF0IGNvc3RzIGJ5IHRoZSBydWxlcywgYW5kIGZvciB0aGUgd29yayB3aXRoIGl0LgoKPwoEBDoCDRIE/ggCHxoxIEluIHRoZSBjYWxsZXIncyBsYW5ndWFnZTogaG93IHRoYXQgaXMgcmVja29uZWQuCgoyCgQFAwIBEgSECQIVGiQgQmVpbmcgd3JpdHRlbjogaXQgZGVjaWRlcyBub3RoaW5nLgoKNgoEBQMCAhIEhgkCGRooIEl0IHRha2VzIGVmZmVjdCBhdCBpdHMgbW9tZW50LCBvciBoYXMuCgopCgQFAwIDEgSICQIZGhsgSXQgd2FzIHRha2VuIGJhY2sgYmVmb3JlLgoKhwEKAgQ7EgaLCQCfCQEaeSBSdWxlcywgbGltaXRzIGFuZCBleGFtcGxlcyB0aGF0IHRha2UgZWZmZWN0IHRvZ2V0aGVyLiBGcm9tIGl0cyBtb21lbnQgb24sIHVudGlsIHRoYXQgb2YgdGhlIG5leHQgb25lLCBpdCBhbG9uZSBkZWNpZGVzLgoKawoEBDsCARIEjgkCEhpdIFNob3J0IGFuZCBzdGFibGU6ICIyMDI3Ii4gQSBjb2RlIGhhcyBhdCBtb3N0IG9uZSBkcmFmdCwgYW5kIGFzIG1hbnkgc2V0cyBhcyB3ZXJlIHNjaGVkdWxlZC4KCjMKBAQ7AgUSBJMJAhQaJSBPZiBhIGRyYWZ0OiByaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKagoEBDsCBhIElQkCEhpcIEluIHdoaWNoIHRoZSBkYXlzIG9mIGl0cyBzZWFzb25zLCBkYXRlcyBhbmQgZXhhbXBsZXMgYXJlOyBBc2lhL1NoYW5naGFpIHdoZXJlIGl0IGlzIGVtcHR5LgoKJwoEBDsCChIEmgkCFRoZIFdoZXRoZXIgaXQgZGVjaWRlcyBub3cuCgpJCgQEOwILEgScCQIaGjsgSG93IG1hbnkgdGhlcmUgYXJlLCBhbHNvIHdoZXJlIHRoZSBjb250ZW50cyBhcmUgbGVmdCBvdXQuCgptCgQEPAIGEgSoCQIdGl8gVGhlIHZlcnNpb24gb2YgdGhlIGRyYWZ0IHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMDogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgooCgQEPQIBEgStCQIaGhogMDogbm93LiBOb3QgaW4gdGhlIHBhc3QuCgpdCgQEPQICEgSvCQIdGk8gVGhlIHZlcnNpb24gb2YgdGhlIGRyYWZ0OyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCkcKBAQ+AgASBLMJAhgaOSBCeSBpdHMgbnVtYmVyLCBzaW5jZSBhIGNvZGUgbWF5IGhhdmUgc2V2ZXJhbCB0aGF0IHdhaXQuCgopCgQEPwIAEgS3CQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKfgoEBEECABIEwAkCGBpwIEl0cyBudW1iZXI7IG9yIGEgY29kZTogaXRzIGRyYWZ0LCBvciB3aGVyZSBpdCBoYXMgbm9uZSB0aGUgbGFzdCB0aGF0IHdhcyBzY2hlZHVsZWQuIE5laXRoZXI6IHRoZSBvbmUgaW4gZm9yY2UuCgooCgQEQgIAEgTFCQIYGhogQXMgaW4gR2V0UnVsZVNldFJlcXVlc3QuCgotCgQERAIAEgTOCQIUGh8gSXRzIHBsYWNlIGluIHRoZSBzZXQsIGZyb20gMS4KCmkKBAREAgMSBNIJAhIaWyBXaGVyZSBpdCBkb2VzIG5vdCBob2xkOiB3aGF0IGRpZmZlcnMgZmlyc3QsICJkdWUiLCB3aGF0IHdhcyBleHBlY3RlZCwgYW5kIHdoYXQgd2FzIGZvdW5kLgoKUAoEBEUCAhIE2gkCFBpCIExvYW5zIHRoYXQgYmVnYW4gYmV0d2VlbiB0aGVzZSBtb21lbnRzOyAwOiB0aGUgbGFzdCB0aGlydHkgZGF5cy4KCn4KBARFAgQSBN0JAhsacCBTbyBtYW55IGxvYW5zIGFyZSBsb29rZWQgYXQgZm9yIGEgcGFnZSwgd2hldGhlciBzb21ldGhpbmcgaXMgdG9sZCBvZiB0aGVtIG9yIG5vdDogMCBpcyAxMDAwLCB0aGUgbW9zdCBpcyA1MDAwLgoKOwoEBEYCARIE4wkCFRotIEhvdyBtYW55IG9mIHRoaXMgcGFnZSB3ZXJlIHdpdGhpbiB0aGUgdGltZS4KCkUKAgRHEgbnCQD3CQEaNyBBIGxvYW4gZm9yIHdoaWNoIHNvbWV0aGluZyB3b3VsZCBoYXZlIGJlZW4gb3RoZXJ3aXNlLgoKQwoEBEcCBhIE7wkCFxo1IFRoZSBydWxlIHRoYXQgZGVjaWRlZCB0aGVuLCBhbmQgdGhlIG9uZSB0aGF0IHdvdWxkLgoKKAoEBEcCCBIE8gkCFBoaIEVtcHR5OiBpdCB3b3VsZCBiZSBsZW50LgoKaQoEBEcCChIE9QkCGRpbIFdoZW4gaXQgd2FzIGR1ZSwgYmVmb3JlIGFueSByZW5ld2FsIHRoYXQgbW92ZWQgaXQgaXMgbGVmdCBhc2lkZTsgMDogaXQgd291bGQgbm90IGJlIGxlbnQuCgosCgIFBBIG+QkAhgoBGh4gV2hlcmUgYSBob2xkIGlzIGluIGl0cyBsaWZlLgoKOwoEBQQCAxIE/gkCDRotIEFuIGl0ZW0gaXMgb24gaXRzIHdheSB0byB0aGUgcGljay11cCBwb2ludC4KCjAKBAUEAgQSBIAKAgwaIiBBbiBpdGVtIGlzIGF0IHRoZSBwaWNrLXVwIHBvaW50LgoKJwoEBQQCBRIEggoCDRoZIFRoZSByZWFkZXIgaGFzIGFuIGl0ZW0uCgpWCgQFBAIHEgSFCgIOGkggTm9ib2R5IGNhbWUgZm9yIHRoZSBpdGVtIGluIHRpbWUsIG9yIHRoZSBob2xkIHdhcyBub3QgbmVlZGVkIGFueSBtb3JlLgoKIgoCBQUSBogKAI8KARoUIFdoYXQgZmlsbHMgYSBob2xkLgoKJQoEBQUCABIEigoCCxoXIEFueSBpdGVtIG9mIHRoZSB3b3JrLgoKJwoEBQUCARIEjAoCDRoZIEFueSBpdGVtIG9mIHRoZSByZWNvcmQuCgofCgQFBQICEgSOCgILGhEgT25lIGl0ZW0gYWxvbmUuCgovCgIESBIGkgoAugoBGiEgQSByZWFkZXIncyByZXF1ZXN0IGZvciBhbiBpdGVtLgoKMAoEBEgCARIElQoCFhoiIDAgd2hlcmUgdGhlIGNhbGxlciBtYXkgbm90IGtub3cuCgo0CgQESAIEEgSZCgIXGiYgT25seSBpdGVtcyBvZiB0aGlzIHR5cGU7IGVtcHR5OiBhbnkuCgpPCgQESAIHEgSdCgIWGkEgT2YgdGhvc2Ugd2hvIHdhaXQgZm9yIHRoZSB3b3JrLCBmcm9tIDEgb247IDA6IGl0IGRvZXMgbm90IHdhaXQuCgqGAQoEBEgCCBIEnwoCHBp4IFdoZW4gYW4gaXRlbSBtYXkgYmUgdGhlcmUsIGJ5IGhvdyBtYW55IHdhaXQgYW5kIGhvdyBtYW55IGl0ZW1zIHRoZXJlIGFyZTsgMDogbm90IGtub3duLiBUb2xkIGJ5IFBsYWNlSG9sZCBhbmQgR2V0SG9sZC4KCloKBARIAgkSBKEKAhsaTCBUaGUgY29kZSBvZiB0aGUgc2VydmljZSBwb2ludCB3aGVyZSB0aGUgaXRlbSBpcyBwaWNrZWQgdXAsIGFuZCBpdHMgYnJhbmNoLgoKIgoEBEgCDBIEpQoCIRoUIDA6IHdpdGhvdXQgYW4gZW5kLgoKPgoEBEgCDRIEpwoCIBowIFN1c3BlbmRlZDogdW50aWwgd2hlbjsgMDogdW50aWwgaXQgaXMgcmVzdW1lZC4KCjEKBARIAg4SBKkKAhYaIyBUaGUgbnVtYmVyIG9mIHRoZSBncm91cDsgMDogbm9uZS4KCnIKBARIAg8SBKsKAhYaZCBPZiBzY29wZSBJVEVNIHRoZSBpdGVtIHRoYXQgaXMgYXNrZWQgZm9yOyBlbHNlIHRoZSBpdGVtIHRoYXQgaXMgY29taW5nIG9yIHJlYWR5LCBvciB0aGF0IHdhcyBsZW50LgoKQwoEBEgCERIErgoCHBo1IFJlYWR5OiB0aGUgZW5kIG9mIHRoZSBsYXN0IGRheSBvbiB3aGljaCBpdCBpcyBrZXB0LgoKHgoEBEgCEhIEsAoCGhoQIDA6IGl0IGlzIG9wZW4uCgqKAQoEBEgCExIEsgoCGRp8IFdoeSBpdCB3YXMgY2FuY2VsbGVkIG9yIGhhcyBleHBpcmVkOiAiYnlfcmVhZGVyIiwgImJ5X3N0YWZmIiwgImdyb3VwIiwgIm5vdF9uZWVkZWQiLCAibm90X3BpY2tlZF91cCIsIG9yIHdoYXQgc3RhZmYgd3JvdGUuCgohCgQESAIUEgS0CgIVGhMgRmlsbGVkOiB0aGUgbG9hbi4KCl4KBARIAhUSBLYKAh4aUCBXYWl0aW5nOiB0aGUgYnJhbmNoIHRoYXQgaXMgYXNrZWQgdG8gZmV0Y2ggYW4gaXRlbSBmcm9tIGl0cyBzaGVsZjsgMDogbm9uZSBpcy4KCqgBCgQESAIWEgS4CgIcGpkBIE9mIGFuIGVsZWN0cm9uaWMgY29weTogd2hpY2ggZm9ybTsgUkVBRFk6IG9uZSBpcyBvZmZlcmVkIHRvIHRoZSByZWFkZXIgdW50aWwgYHNoZWxmX3VudGlsX21zYCwgd2hvIGJvcnJvd3MgaXQgYnkgdGhlIHJlY29yZC4gVGhlcmUgaXMgbm8gcGljay11cCBwb2ludC4KCkgKBARJAgESBL4KAiQaOiBUaGUgbGFzdCBmaXJzdCwgYXQgbW9zdCAxMDAuIFRvIHJlYWRlcnMgd2l0aG91dCBwZXJzb25zLgoKWgoEBEoCABIEwgoCEhpMIEZyb20gc3RhZmYgYW5kIGFkbWluaXN0cmF0b3JzOiB0aGUgcmVhZGVyJ3MgY2FyZC4gRWxzZXdoZXJlIGl0IGlzIHJlZnVzZWQuCgopCgQESgICEgTFCgIWGhsgT2Ygc2NvcGUgV09SSyBhbmQgUkVDT1JELgoKWQoEBEoCAxIExwoCFRpLIE9mIHNjb3BlIElURU07IG9mIHRoZSBvdGhlcnMgaW5zdGVhZCBvZiByZWNvcmRfaWQ6IGFuIGl0ZW0gb2YgdGhlIHJlY29yZC4KCk4KBARKAgQSBMkKAhcaQCBPbmx5IGl0ZW1zIG9mIHRoaXMgdHlwZSwgImR2ZCI7IGVtcHR5OiBhbnkuIE5vdCBvZiBzY29wZSBJVEVNLgoKXQoEBEoCBRIEywoCGhpPIFRoZSBjb2RlIG9mIGEgc2VydmljZSBwb2ludCB0aGF0IGxlbmRzLCBvciB0aGF0IGtlZXBzIHRoaW5ncyB0byBiZSBwaWNrZWQgdXAuCgoiCgQESgIGEgTNCgIgGhQgMDogd2l0aG91dCBhbiBlbmQuCgozCgQESgIHEgTPCgIfGiUgTm90IGJlZm9yZSB0aGlzIG1vbWVudDsgMDogYXQgb25jZS4KCnsKBARKAggSBNEKAh8abSBBbm90aGVyIGhvbGQgb2YgdGhlIHJlYWRlciB0aGF0IGlzIG9wZW46IHRoZSBmaXJzdCBvZiB0aGUgZ3JvdXAgdGhhdCBpcyBmaWxsZWQgY2FuY2VscyB0aGUgb3RoZXJzLiAwOiBub25lLgoKnwEKBARKAgkSBNMKAhwakAEgQSBjb3B5IHVuZGVyIGEgbGljZW5jZSBvZiBgcmVjb3JkX2lkYCwgb2YgdGhpcyBmb3JtIG9yIG9mIGFueSwgaW5zdGVhZCBvZiBwYXBlcjsgc2NvcGUsIGl0ZW1fdHlwZSwgYmFyY29kZSBhbmQgcGlja3VwX3BvaW50IGFyZSBsZWZ0IG91dCB0aGVuLgoKJwoEBEsCAhIE2goCGhoZIEFzIGluIFBsYWNlSG9sZFJlcXVlc3QuCgpGCgQETAIBEgTfCgIUGjggRm9yIHRoZSByZWNvcmQsIGFuZCB3aGVyZSBzdGFmZiBjYW5jZWwgZm9yIHRoZSByZWFkZXIuCgonCgQETQIBEgTkCgIVGhkgMDogdW50aWwgaXQgaXMgcmVzdW1lZC4KCloKBARPAgASBOsKAhIaTCBGcm9tIHN0YWZmIGFuZCBhZG1pbmlzdHJhdG9yczogdGhlIHJlYWRlcidzIGNhcmQuIEVsc2V3aGVyZSBpdCBpcyByZWZ1c2VkLgoKKQoEBE8CAhIE7goCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCikKBARSAgESBPsKAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgo8CgQEUgIDEgT+CgIXGi4gSW5zdGVhZCBvZiByZWNvcmRfaWQ6IGFuIGl0ZW0gb2YgdGhlIHJlY29yZC4KCkQKBARSAgQSBIALAhgaNiBUaG9zZSB3aG8gd2FpdCBmb3IgYW4gZWxlY3Ryb25pYyBjb3B5IG9mIHRoZSByZWNvcmQuCgofCgQEUwIBEgSFCwIUGhEgRm9yIHRoZSByZWNvcmQuCgo7CgQFBwIBEgSSCwIQGi0gQXMgbWFueSBsb2FucyBhdCBvbmNlIGFzIHRoZXJlIGFyZSByZWFkZXJzLgoKJgoEBQcCAhIElAsCDBoYIFNvIG1hbnkgbG9hbnMgYXQgb25jZS4KCiUKBAUHAgMSBJYLAg4aFyBTbyBtYW55IGxvYW5zIGluIGFsbC4KCkwKAgRVEgaZCwC2CwEaPiBIb3cgbWFueSBlbGVjdHJvbmljIGNvcGllcyBvZiBhIHJlY29yZCBtYXkgYmUgbGVudCwgYW5kIGhvdy4KCjEKBARVAgESBJwLAhIaIyBTaG9ydCBhbmQgc3RhYmxlOiAiZm91bmRlci03NDIxIi4KCj4KBARVAgUSBKELAhcaMCBCeSB3aGljaCBydWxlcyBhbmQgbGltaXRzIGl0IGlzIGxlbnQ6ICJlYm9vayIuCgo2CgQEVQIGEgSjCwIWGiggVGhlIGJyYW5jaCB3aG9zZSBydWxlcyBhbmQgZGF5cyBjb3VudC4KCkIKBARVAggSBKYLAhMaNCBPZiBTTE9UUzogbG9hbnMgYXQgb25jZS4gT2YgTUVURVJFRDogbG9hbnMgaW4gYWxsLgoKSAoEBFUCChIEqQsCExo6IEhvdyBtYW55IGFyZSBvbiBsb2FuIG5vdywgYW5kIGhvdyBtYW55IHdlcmUgbGVudCBpbiBhbGwuCgqQAQoEBFUCDBIErAsCGxqBASBGcm9tIHdoZW4gdW50aWwgYmVmb3JlIHdoZW4gaXQgbGVuZHM7IDA6IHdpdGhvdXQgYSBib3VuZC4gTG9hbnMgZW5kIHdpdGggaXQsIGFsc28gd2hlcmUgaXQgaXMgbW92ZWQgc29vbmVyIHdoaWxlIHRoZXkgYXJlIG9wZW4uCgpyCgQEVQIOEgSvCwISGmQgV2hlcmUgaXQgaXMgcmVhZCwgd2l0aCB7dG9rZW59IHdoZXJlIHRoZSBsaW5rJ3MgdG9rZW4gZ29lczogImh0dHBzOi8vcmVhZC5leGFtcGxlL29wZW4/dD17dG9rZW59Ii4KCigKBARVAg8SBLELAhsaGiBIb3cgbG9uZyBhIGxpbmsgaXMgZ29vZC4KCicKBARVAhASBLMLAhUaGSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKOwoEBFUCERIEtQsCFxotIEhvdyBtYW55IGFyZSBvZmZlcmVkIHRvIHJlYWRlcnMgd2hvIHdhaXRlZC4KClQKBARWAgESBLoLAhYaRiBPZiBhIGxpY2VuY2UgdGhhdCBpcyB0aGVyZSByZWNvcmQsIGZvcm0gYW5kIGJyYW5jaCBzdGF5IGFzIHRoZXkgYXJlLgoKKgoEBFYCCxIExQsCGxocIDAgaXMgMTUsIHRoZSBtb3N0IGlzIDE0NDAuCgpgCgQEVgIMEgTHCwIeGlIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KChcKBARXAgASBMsLAhYaCSAwOiBhbGwuCgopCgQEVwIBEgTNCwITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKZAoEBFkCARIE1wsCGxpWIFVudGlsIHdoZW4gdGhlIGxpbmsgaXMgZ29vZDsgdGhlIGxvYW4gbWF5IGxhc3QgbG9uZ2VyLCBhbmQgTGlua0xvYW4gdGVsbHMgYSBuZXcgb25lLgoKMgoEBFwCBBIE5QsCFhokIFdoZW4gdGhlIGxvYW4gZmFsbHMgZHVlLCBhbmQgZW5kcy4KCkoKBARcAgUSBOcLAhIaPCBIb3cgb2Z0ZW4gbGlua3Mgb2YgdGhpcyBsb2FuIHdlcmUgdXNlZCwgdGhpcyBvbmUgaW5jbHVkZWQuCgoyCgQEYAIAEgTyCwImGiQgT2YgZWFjaCBmb3JtIHRoYXQgaXMgbGljZW5zZWQgbm93LgoKSgoEBGACARIE9AsCFRo8IEhvdyBtYW55IHdhaXQgZm9yIGEgY29weSBvZiB0aGUgcmVjb3JkLCBvZiB3aGljaGV2ZXIgZm9ybS4KCjwKAgRhEgb3CwCCDAEaLiBUaGUgZWxlY3Ryb25pYyBjb3BpZXMgb2YgYSByZWNvcmQgaW4gYSBmb3JtLgoKQwoEBGECARIE+gsCEBo1IFdoZXRoZXIgb25lIGNhbiBiZSBib3Jyb3dlZCBub3cgYnkgd2hvIGNvbWVzIGZpcnN0LgoKUgoEBGECAhIE/AsCExpEIExvYW5zIGF0IG9uY2UsIG9mIGFsbCBsaWNlbmNlcyB0b2dldGhlcjsgMDogYXMgbWFueSBhcyBhcmUgd2FudGVkLgoKPwoEBGECAxIE/gsCEhoxIE9uIGxvYW4gbm93LCBhbmQgb2ZmZXJlZCB0byByZWFkZXJzIHdobyB3YWl0ZWQuCgpxCgQEYQIFEgSBDAIcGmMgTm9uZSBpcyBmcmVlOiB3aGVuIHRoZSBmaXJzdCBsb2FuIGVuZHMsIHVubGVzcyBpdCBpcyByZW5ld2VkLCBvciBnaXZlbiBiYWNrIHNvb25lcjsgMDogbm90IGtub3duLgoKMQoEBGICARIEhgwCGhojIFRoZSBpdGVtIGJlaGluZCB3aGljaCBpdCBnb2VzIG9uLgoKSgoCBGQSBowMAJkMARo8IFBvaW50cyBhZ2FpbnN0IGEgYnJhbmNoOyBpdCBoYXMgdGhlIGZld2VzdCB0aGF0IGlzIGNob3Nlbi4KClQKBARkAgASBI4MAhkaRiBFbXB0eTogb2YgYWxsIHBpY2stdXAgcG9pbnRzIHdob3NlIGJyYW5jaCBoYXMgbm8gd2VpZ2h0cyBvZiBpdHMgb3duLgoKTgoEBGQCARIEkAwCFxpAIEZvciBlYWNoIGtpbG9tZXRyZSBmcm9tIHRoZSBwaWNrLXVwIHBvaW50LCBpbiBhIHN0cmFpZ2h0IGxpbmUuCgpACgQEZAICEgSSDAISGjIgRm9yIGVhY2ggaXRlbSB0aGF0IGl0IGlzIGFza2VkIHRvIGZldGNoIGFscmVhZHkuCgpJCgQEZAIDEgSUDAIXGjsgUG9pbnRzIG9mZiB3aGVyZSBpdCBpcyB0aGUgcGljay11cCBwb2ludCdzIGJyYW5jaCBpdHNlbGYuCgpCCgQEZAIEEgSWDAITGjQgV2hlcmUgaXQgd2FzIGFza2VkIGJlZm9yZSBhbmQgaGFzIG5vdCBmZXRjaGVkIG9uZS4KCmgKBARkAgUSBJgMAhIaWiBUaGUgYnJhbmNoIGhhcyBubyB3ZWlnaHRzIG9mIGl0cyBvd24gYW55IG1vcmU7IG9mIGFsbCBicmFuY2hlczogd2hhdCBob2xkcyB3aXRob3V0IHJvd3MuCgpFCgQEaAIAEgSjDAIaGjcgV2hhdCBjb3VudGVkLCB3aXRoIHRoZSBicmFuY2ggd2hvc2Ugd2VpZ2h0cyB0aGV5IGFyZS4KCj0KAgRpEganDAC1DAEaLyBBIGJyYW5jaCB0aGF0IGNvdWxkIGZldGNoIGFuIGl0ZW0gZm9yIGEgaG9sZC4KCkEKBARpAgMSBKwMAhMaMyBXaGF0IGNvdW50cyBhZ2FpbnN0IGl0LCBhbmQgd2hhdCB0aGF0IGlzIG1hZGUgb2YuCgpgCgQEaQIEEgSuDAITGlIgLTE6IGl0cyBwbGFjZSwgb3IgdGhlIHBpY2stdXAgcG9pbnQncywgaXMgbm90IGtub3duOyBpdCBjb3VudHMgYXMgNTAga2lsb21ldHJlcy4KClUKBARpAgUSBLAMAhcaRyBJdGVtcyB0aGF0IGl0IGNvdWxkIGZldGNoLCBhbmQgaG93IG1hbnkgaXQgaXMgYXNrZWQgdG8gZmV0Y2ggYWxyZWFkeS4KCiAKBARpAggSBLQMAhEaEiBJdCBpcyBhc2tlZCBub3cuCgpWCgIEahIGtwwAzQwBGkggRGF5cyBvbiB3aGljaCBhIHJlYWRlciBtYXkgbm90IGJvcnJvdywgc2luY2Ugc29tZXRoaW5nIGNhbWUgYmFjayBsYXRlLgoKOwoEBGoCAhIEuwwCFBotIFRoZSBsb2FuIHRoYXQgY2FtZSBiYWNrIGxhdGUsIGFuZCBpdHMgaXRlbS4KCkEKBARqAgUSBL8MAhIaMyBIb3cgbWFueSBkYXlzOyAwOiBpdCBjb3VudHMgYXMgYSB2aW9sYXRpb24gYWxvbmUuCgp7CgQEagIJEgTEDAITGm0gVGhlIHJ1bGUgdGhhdCBnaXZlcyBpdCwgYnkgaXRzIGNvZGUsIGFuZCBob3cgaXQgaXMgcmVja29uZWQ6IGluIHRoZSBsYW5ndWFnZSBvZiB3aG9ldmVyIHRvb2sgdGhlIGl0ZW0gYmFjay4KCnkKBARqAgsSBMcMAhYaayBJdCB3YXMgbGF0ZXIgdGhhbiB2aW9sYXRpb25zIGJlZ2luLCBhbmQgY291bnRzIGFzIG9uZSBvZiB0aGVzZTsgYW5kIHdoZXRoZXIgdGhhdCBoYXMgbGVkIHRvIGEgc3VzcGVuc2lvbi4KCkEKBARqAg0SBMoMAhoaMyAwOiBpdCB3YXMgbm90IGxpZnRlZC4gV2hvIHdhcyBzaWduZWQgaW4sIGFuZCB3aHkuCgpaCgQEawIAEgTQDAISGkwgRnJvbSBzdGFmZiBhbmQgYWRtaW5pc3RyYXRvcnM6IHRoZSByZWFkZXIncyBjYXJkLiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCikKBARrAgESBNIMAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgofCgQEbQIBEgTcDAIUGhEgRm9yIHRoZSByZWNvcmQuCgopCgQEbgIBEgThDAITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKWAoCBHASBukMAO0MARpKIEEgaG9sZCBmb3Igd2hpY2ggYSBicmFuY2ggaXMgYXNrZWQgdG8gZmV0Y2ggYW4gaXRlbSwgd2l0aCBvbmUgdGhhdCBmaXRzLgoKVAoEBHACARIE7AwCEBpGIEFic2VudDogbm9uZSBpcyBvbiB0aGUgc2hlbGYgYW55IG1vcmU7IGFub3RoZXIgYnJhbmNoIHdpbGwgYmUgYXNrZWQuCgouCgQEcQIBEgTxDAIVGiAgT25seSBpdGVtcyB3aG9zZSBob2xkIGlzIG92ZXIuCgopCgQEcQICEgTzDAITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKYAoEBHICARIE+QwCExpSIEFWQUlMQUJMRTogaXQgaXMgZml0IGZvciBsZW5kaW5nLCBhbmQgZ29lcyB3aGVyZSBpdCB3b3VsZCBnbyB3aGVuIHJldHVybmVkIGhlcmUuCgofCgQEcgICEgT7DAISGhEgRm9yIHRoZSByZWNvcmQuCgokCgQEcwIBEgSADQIZGhYgRW1wdHk6IGFsbCBicmFuY2hlcy4KCikKBARzAgISBIINAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgqqAQoCBHYSBosNAI0NARqbASBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAiY2lyY3VsYXRpb24uaG9sZCI6IGtpbmRzICJwbGFjZWQiLCAic3VzcGVuZGVkIiwgInJlc3VtZWQiLCAic2VudCIsICJyZWFkeSIsICJmaWxsZWQiLCAiY2FuY2VsbGVkIiwgImV4cGlyZWQiLAogInJlbGVhc2VkIi4KClMKBAR3AgESBJINAhUaRSBUaGUgYmF0Y2ggb2YgYSBib29rIGRyb3AgdGhhdCBpdCB3YXMgZm91bmQgaW47IDA6IGl0IGNhbWUgYmFjayBub3cuCgo0CgIEeBIGlQ0AoA0BGiYgV2hhdCBjYW1lIG9mIG9uZSBpdGVtIG9mIGEgY2hlY2staW4uCgouCgQEeAIBEgSYDQIcGiAgQWJzZW50OiBpdCB3YXMgbm90IHRha2VuIGJhY2suCgpDCgQEeAICEgSaDQIUGjUgV2h5IG5vdDogIklURU1fVU5LTk9XTiIsIGFuZCB3aGF0IGEgcGVyc29uIGlzIHRvbGQuCgovCgQEeAIEEgSdDQIRGiEgQW4gaXRlbSBvZiB3b3JrIHdhcyBtYWRlIG9mIGl0LgoKKwoEBHgCBRIEnw0CGxodIFdoZW4gaXQgY291bnRzIGFzIHJldHVybmVkLgoKVQoCBQgSBqINAKkNARpHIEFzIG9mIHdoZW4gc29tZXRoaW5nIGNvdW50cyBhcyByZXR1cm5lZCB0aGF0IGlzIGZvdW5kIGluIGEgYm9vayBkcm9wLgoKdQoEBQgCABIEpA0CGBpnIFdoZW4gdGhlIGRyb3Agd2FzIGVtcHRpZWQgYmVmb3JlOiBub2JvZHkgY2FuIHRlbGwgdGhhdCBpdCBjYW1lIGxhdGVyLCBzbyB0aGF0IGlzIGJlc3QgZm9yIHRoZSByZWFkZXIuCgpVCgQFCAIBEgSmDQIYGkcgV2hlbiB0aGUgYnJhbmNoIGNsb3NlZCBsYXN0OyB3aGVyZSBpdCB3YXMgZW1wdGllZCBzaW5jZSwgd2hlbiBpdCB3YXMuCgojCgQFCAICEgSoDQITGhUgV2hlbiBpdCBpcyBlbXB0aWVkLgoKTQoEBHkCABIErA0CGBo/IFRoZSBjb2RlIG9mIHRoZSBzZXJ2aWNlIHBvaW50IHRoYXQgdGhlIGRyb3AgaXMsIG9yIHN0YW5kcyBhdC4KClQKBAR5AgISBK8NAhcaRiBOZXZlciBsb25nZXIgYWdvIHRoYW4gdGhpcywgd2hhdGV2ZXIgZWxzZTogMCBpcyA3MiwgdGhlIG1vc3QgaXMgMzM2LgoKGQoEBHoCAxIEtg0CGhoLIDA6IG5ldmVyLgoKTQoEBH0CABIEvw0CGBo/IFRoZSBjb2RlIG9mIHRoZSBkcm9wOyBlbXB0eTogdGhlIGRyb3Agb2YgdGhlIGRlc2sgdGhhdCBjYWxscy4KCjQKBAR+AgASBMMNAhUaJiBHb2VzIGludG8gQ2hlY2tJblJlcXVlc3QsIGZvciBhIGRheS4KCmsKBAR+AgISBMYNAhsaXSBBcyBvZiB3aGVuIHdoYXQgaXMgZm91bmQgaW4gaXQgY291bnRzIGFzIHJldHVybmVkOyB3aGF0IHdhcyBsZW50IG9yIHNlZW4gc2luY2UsIGFzIG9mIHRoZW4uCgo8CgUEgAECABIEzg0CHBotIFdoZXJlIGl0IGdvZXMgZnJvbSBoZXJlLCBhcyBhZnRlciBhIHJldHVybi4KCjIKBQSAAQIBEgTQDQIYGiMgSG93IG9mdGVuIGl0IHdhcyB1c2VkIGhlcmUgdG9kYXkuCgpZCgUEgQECARIE1Q0CFxpKIERheXMgYXQgdGhlIGJyYW5jaCwgIjIwMjYtMTAtMDEiLCBib3RoIGNvdW50ZWQ7IGVtcHR5OiB0aGUgbGFzdCAyOCBkYXlzLgoKKgoFBIEBAgMSBNgNAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgolCgUEhQECABIE6Q0CGhoWIFdoYXQgd2FzIHRha2VuIGJhY2suCgoxCgUEhQECARIE6w0CHBoiIFRoZSBpdGVtIG5vdywgYW5kIHdoZXJlIGl0IGdvZXMuCgpLCgUEhQECAhIE7Q0CEBo8IFRoZSBsb2FuIGFzIGl0IGlzIG5vdzsgYWJzZW50OiB0aGUgc3RlcCB3YXMgbm90IGFib3V0IG9uZS4KCiQKBAUJAgESBPMNAhEaFiBTaGVsdmVzIGFyZSBzY2FubmVkLgoKPgoEBQkCAhIE9Q0CFBowIFdoYXQgd2FzIG5vdCBmb3VuZCBpcyBiZWluZyBtYXJrZWQgYXMgbWlzc2luZy4KCkIKBAUJAgQSBPgNAhYaNCBJdCB3YXMgZW5kZWQgd2l0aG91dCBhbnl0aGluZyBiZWluZyBtaXNzaW5nIGJ5IGl0LgoKbQoFBIYBAgMSBP8NAh4aXiBDYWxsIG51bWJlcnMgZnJvbSB0aGlzIG9uZSBvbiwgdXAgdG8gdGhvc2UgdGhhdCBiZWdpbiB3aXRoIHRoYXQgb25lOyBlbXB0eTogd2l0aG91dCBhIGJvdW5kLgoKHwoFBIYBAgUSBIIOAhgaECBFbXB0eTogb2YgYW55LgoKHwoFBIYBAgkSBIcOAhoaECAwOiBpdCBpcyBvcGVuLgoKLQoFBIYBAgsSBIoOAhYaHiBIb3cgbWFueSBpdGVtcyB3ZXJlIHNjYW5uZWQuCgpOCgUEhgECDBIEjA4CFho/IENsb3NlZCwgb3IgY2xvc2luZzogaG93IG1hbnkgaXQgaGFzIG1hcmtlZCBhcyBtaXNzaW5nIHNvIGZhci4KCjkKBQSIAQIBEgSXDgIfGiogQXMgdGhleSBzdGFuZCBvbiB0aGUgc2hlbGYsIGF0IG1vc3QgMTAwLgoKXAoFBIgBAgISBJkOAhsaTSBUaGUgaXRlbSB0aGF0IHN0YW5kcyBiZWZvcmUgdGhlIGZpcnN0IG9mIHRoZW0sIHdoZXJlIGl0IHdhcyBzY2FubmVkIGJlZm9yZS4KCi0KBQSJAQIAEgSdDgIlGh4gSW4gdGhlIG9yZGVyIG9mIHRoZSByZXF1ZXN0LgoKJwoCBQoSBqAOALUOARoZIFdoYXQgYSBzY2FubmVkIGl0ZW0gaXMuCgpJCgQFCgICEgSkDgIQGjsgSXQgc3RhbmRzIGJlZm9yZSBvciBiZWhpbmQgd2hlcmUgaXRzIGNhbGwgbnVtYmVyIGJlbG9uZ3MuCgpTCgQFCgIDEgSmDgISGkUgSXQgYmVsb25ncyB0byB0aGlzIGJyYW5jaCwgYW5kIG5vdCB0byB0aGUgc2hlbHZlcyB0aGF0IGFyZSBjb3VudGVkLgoKVAoEBQoCBBIEqA4CExpGIEl0IGJlbG9uZ3MgdG8gYW5vdGhlciBicmFuY2g6IHRha2UgaXQgYmFjayBoZXJlLCBzbyB0aGF0IGl0IGlzIHNlbnQuCgosCgQFCgIFEgSqDgILGh4gSXQgaXMgb24gbG9hbjogdGFrZSBpdCBiYWNrLgoKVwoEBQoCBhIErA4CEBpJIFN0YWZmIGtlZXAgaXQgYmFjaywgYXMgd2l0aGRyYXduLCBkYW1hZ2VkLCBpbiByZXBhaXIsIG9yIG5vdCB5ZXQgcmVhZHkuCgpACgQFCgIHEgSuDgIRGjIgSXQgaXMgZm9yIGEgaG9sZCwgYW5kIGJlbG9uZ3MgdG8gdGhlIGhvbGQgc2hlbGYuCgpPCgQFCgIIEgSwDgIMGkEgSXQgd2FzIGxvc3Qgb3IgbWlzc2luZywgb3Igb24gaXRzIHdheSBoZXJlLCBhbmQgaXMgdGhlcmUgYWdhaW4uCgomCgQFCgIJEgSyDgITGhggVGhlcmUgaXMgbm8gc3VjaCBpdGVtLgoKQwoEBQoCChIEtA4CExo1IEluIGEgbGlzdDogaXQgc2hvdWxkIGJlIHRoZXJlLCBhbmQgd2FzIG5vdCBzY2FubmVkLgoKJwoFBIoBAgISBLoOAhAaGCBBYnNlbnQ6IHRoZXJlIGlzIG5vbmUuCgowCgUEigECAxIEvA4CFRohIEZvdW5kOiB3aGVyZSBpdCBnb2VzIGZyb20gaGVyZS4KCj4KBQSKAQIEEgS+DgIaGi8gV2hlbiBhbmQgd2hlcmUgaXQgd2FzIHNjYW5uZWQ7IDA6IGl0IHdhcyBub3QuCgolCgUEiwECABIEww4CGRoWIEVtcHR5OiBhbGwgYnJhbmNoZXMuCgoqCgUEiwECAhIExg4CExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkkKBQSNAQIBEgTQDgIXGjogVW5zcGVjaWZpZWQ6IGFsbCB0aGF0IHdlcmUgc2Nhbm5lZCBhbmQgYXJlIG5vdCBpbiBwbGFjZS4KCioKBQSNAQICEgTSDgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKUwoFBI4BAgISBNkOAhQaRCBPZiBraW5kIE5PVF9TQ0FOTkVELCBvbiB0aGUgZmlyc3QgcGFnZTogaG93IG1hbnkgdGhlcmUgYXJlIGluIGFsbC4KClIKBQSPAQIBEgTeDgIVGkMgSG93IG1hbnkgaXRlbXMgYXJlIG1pc3NpbmcsIGFzIENvdW50RmluZGluZ3Mgb2YgTk9UX1NDQU5ORUQgdG9sZC4KCl8KBQSPAQICEgTgDgITGlAgTm90aGluZyBpcyBtaXNzaW5nIGJ5IGl0OiB0aGUgY291bnQgd2FzIGJlZ3VuIGJ5IG1pc3Rha2UsIG9yIHdhcyBub3QgZmluaXNoZWQuCgpICgUEkgECABIE6g4CGRo5IEVtcHR5OiBvZiBhbGwgYnJhbmNoZXMgdGhhdCBoYXZlIG5vIHN0ZXBzIG9mIHRoZWlyIG93bi4KCnYKBQSSAQIBEgTsDgIhGmcgTm9uZTogYSBicmFuY2ggaGFzIG5vIHN0ZXBzIG9mIGl0cyBvd24gYW55IG1vcmU7IG9mIGFsbCBicmFuY2hlczogdGhlIGZpcnN0IG5vdGljZSBhbG9uZSwgb24gdGhlIGRheS4KCikKBAULAgQSBPQOAgsaGyBXaXRoIHdoYXQgdGhlIGl0ZW0gY29zdHMuCgpECgUEkwECARIE+Q4CEho1IEFmdGVyIHRoZSBkdWUgZGF0ZTsgZWFjaCBsYXRlciB0aGFuIHRoZSBvbmUgYmVmb3JlLgoKbAoDBJYBEgaBDwCfDwEaXSBTb21ldGhpbmcgdGhhdCBoYXBwZW5lZCBhbmQgYnJva2UgYSBydWxlLiBXaGF0IGhhcHBlbmVkIGlzIGtlcHQ7IHN0YWZmIGRlY2lkZSB3aGF0IGZvbGxvd3MuCgpHCgUElgECARIEhA8CFBo4IFRoZSByZWFzb24gdGhhdCB3b3VsZCBoYXZlIHJlZnVzZWQgaXQ6ICJJVEVNX09OX0xPQU4iLgoKNQoFBJYBAgMSBIcPAhYaJiBXaG8gZGlkIGl0OyAwIHdoZXJlIGl0IGlzIG5vdCBrbm93bi4KCjcKBQSWAQIEEgSJDwIUGiggVGhlIGxvYW4gdGhhdCB3YXMgbWFkZSBvZiBpdDsgMDogbm9uZS4KCksKBQSWAQIFEgSLDwIaGjwgVGhlIGxvYW4gdGhhdCBzdG9vZCBhZ2FpbnN0IGl0LCBhbmQgd2hvc2UgaXQgd2FzOyAwOiBub25lLgoKNwoFBJYBAgsSBJIPAhMaKCBUaGUgcnVsZSB0aGF0IHdhcyBicm9rZW4sIGJ5IGl0cyBjb2RlLgoKSAoFBJYBAgwSBJQPAhMaOSBUaGUgY2FyZCB0aGF0IHdhcyBuYW1lZCwgd2hlcmUgbm8gcmVhZGVyIHdhcyBzaWduZWQgaW4uCgppCgUElgECDRIElg8CGxpaIFdoZW4gc3RhZmYgc2V0dGxlZCBpdCwgd2hlcmUsIHdobyB3YXMgc2lnbmVkIGluIHRoZXJlLCBhbmQgd2hhdCB3YXMgZG9uZTsgMDogaXQgaXMgb3Blbi4KCmQKBQSWAQIREgSbDwIVGlUgV2hpY2ggYWN0aW9uIHNldHRsZWQgaXQ6ICJhY2NlcHQiOyBlbXB0eTogaXQgaXMgb3Blbiwgb3IgU2V0dGxlQ29uZmxpY3Qgc2V0dGxlZCBpdC4KClgKBQSWAQISEgSdDwIhGkkgQnkgYWN0aW9uICJjaGFyZ2UiOiB3aGF0IHRoZSByZWFkZXIgb3dlcywgaW4gbWlub3IgdW5pdHMgb2YgYSBjdXJyZW5jeS4KCmYKAwSXARIGog8ApA8BGlcgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImNpcmN1bGF0aW9uLmNvbmZsaWN0Iiwga2luZHMgImNvbmZsaWN0IiBhbmQgInNldHRsZWQiLgoKjgQKAwSYARIGqg8ArA8BGv4DIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJjaXJjdWxhdGlvbi5sb2FuIjoga2luZHMgImxlbnQiLCAicmV0dXJuZWQiLCAicmVuZXdlZCI7IGFuZCBieSBpdHNlbGYgImR1ZV9zb29uIiBhbmQKICJvdmVyZHVlIiwgb25jZSBmb3IgZWFjaCBkdWUgZGF0ZSwgYW5kICJwb3N0cG9uZWQiLCB3aGVyZSB0aGUgYnJhbmNoIGlzIGNsb3NlZCB0aGVuOyAicmVjYWxsZWQiIHdoZXJlIGl0IGZhbGxzIGR1ZSBzb29uZXIgZm9yIHNvbWVib2R5IHdobyB3YWl0czsKIGFuZCAidW5kb25lIiwgd2hlcmUgYSBkZXNrIHRvb2sgYmFjayB0aGF0IGl0IHRvb2sgdGhlIGl0ZW0gYmFjaywgb3IgcmVuZXdlZCB0aGUgbG9hbjsgYW5kIGJ5IGl0c2VsZiAic2Vjb25kX25vdGljZSIsICJ0aGlyZF9ub3RpY2UiIGFuZCAiYmlsbGVkIiwKIHdoZXJlIHRoZXJlIGFyZSBzdWNoIHN0ZXBzOyBhbmQgInNob3J0ZW5lZCIsIHdoZXJlIHRoZSBsaWNlbmNlIG9mIGFuIGVsZWN0cm9uaWMgY29weSBlbmRzIHNvb25lci4KCkgKBQSZAQIAEgSvDwIVGjkgQSBuZXcgb25lLCB3aGljaCB0aGUgaXRlbSBrZWVwcyB1bnRpbCBpdCBpcyBtYWRlIHJlYWR5LgoKLwoFBJkBAgISBLIPAhkaICBUaGUgYnJhbmNoIHRoYXQgaXQgYmVsb25ncyB0by4KCj0KBQSdAQICEgTJDwIaGi4gVGhlIGNvZGUgb2YgdGhlIHNlcnZpY2UgcG9pbnQgd2hlcmUgaXQgZ29lcy4KCmIKBQSeAQICEgTPDwISGlMgV2hlbiB0aGUgcmVhZGVyIGhhZCBpdDsgMDogYXQgdGhlIGNhbGwncyB0aW1lLiBOb3QgYmVmb3JlIHRoZSBpdGVtIHdhcyBzZWVuIGxhc3QuCgqvAQoDBJ8BEgbTDwDVDwEanwEgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImNpcmN1bGF0aW9uLml0ZW0iOiBraW5kcyAic2VudCIsICJhcnJpdmVkIiwgImhlbGQiLCAiZm91bmQiLCAibW92ZWQiLAogYW5kICJyZWNlaXZlZCIgb2Ygb25lIHRoYXQgaXMgYmFjayBmcm9tIGl0cyBmaXJzdCBsb2FuLgoKVAoDBKABEgbYDwDeDwEaRSBUaGUgcGx1Z2luJ3Mgc2VjdGlvbiBvZiBsZWN0ZXJuLmpzb241LiAwIGlzIHRoZSBkZWZhdWx0IGV2ZXJ5d2hlcmUuCgq6AQoFBKABAgASBNsPAhwaqgEgSG93IG1hbnkgbWludXRlcyBhZnRlciBpdHMgaGFwcGVuZWRfYXRfbXMgYSBCb3Jyb3cgd2l0aG91dCBhIGRldmljZV9zZXF1ZW5jZSBjb3VudHMgYXMgYSByZXBlYXQsIHdoaWNoIHRoZSBydWxlcwogZGVjaWRlOiAxNSBieSBkZWZhdWx0LiBXaGF0IGlzIG9sZGVyIHdhcyBkb25lIG9mZmxpbmUuCgpfCgUEoAECARIE3Q8CGxpQIEhvdyBtYW55IGRheXMgYmVmb3JlIGl0cyBkdWUgZGF0ZSBhIGxvYW4gaXMgdG9sZCB0byBiZSBkdWUgc29vbjogMyBieSBkZWZhdWx0LgpiBnByb3RvMw"
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
