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

        /// Adds or changes what counts for what is found in a book drop.
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

        /// Lists what was found by a count that is not where it belongs, or what was not found, in the order of the shelves.
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
        /// no days of their own.
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

        /// Adds or changes what counts for what is found in a book drop.
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

        /// Lists what was found by a count that is not where it belongs, or what was not found, in the order of the shelves.
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
        /// no days of their own.
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

        /// Says that staff have looked at a conflict and done what there was to do. Its item of work, which ActOnConflict settles with a
        /// decision, is withdrawn, also while somebody works on it.
        public func settleConflict(_ request: Circulation.SettleConflictRequest) throws -> Circulation.Conflict {
            try Circulation.Conflict(try caller.call(Circulation.description.methods[38], try request.encoded()))
        }

        /// Does with a conflict what staff have decided: an action of its item of work, which the caller has claimed. "accept": what happened
        /// stays as it was recorded. "reverse": the loan that was made of it ends now, and the item is where it was seen last. "charge": the
        /// reader owes the `amount`. "contact": the reader was told; the note says what came of it.
        public func actOnConflict(_ request: Work.Act) throws -> Work.Acted {
            try Work.Acted(try caller.call(Circulation.description.methods[39], try request.encoded()))
        }

        /// The daemon itself, by a timer: adds items of work for open conflicts that an earlier version recorded.
        public func addConflictWork(_ request: Circulation.AddConflictWorkRequest) throws -> Circulation.AddConflictWorkResponse {
            try Circulation.AddConflictWorkResponse(try caller.call(Circulation.description.methods[41], try request.encoded()))
        }

        /// Says that two records of readers are of one person: from this commit on limits hold over the loans of both, and each lists them all. Loans stay
        /// with the record that they were made with.
        public func mergeReaders(_ request: Circulation.MergeReadersRequest) throws -> Circulation.MergeReadersResponse {
            try Circulation.MergeReadersResponse(try caller.call(Circulation.description.methods[42], try request.encoded()))
        }

        /// Says that a record that was merged is another person's after all: each record has the loans that were made with it.
        public func tellReadersApart(_ request: Circulation.TellReadersApartRequest) throws -> Circulation.MergeReadersResponse {
            try Circulation.MergeReadersResponse(try caller.call(Circulation.description.methods[43], try request.encoded()))
        }

        /// Writes the draft of a rule set, found by its code: whole, with its limits and its examples. What is in force or waits for its day stays as
        /// it is.
        public func putRuleSet(_ request: Circulation.PutRuleSetRequest) throws -> Circulation.RuleSet {
            try Circulation.RuleSet(try caller.call(Circulation.description.methods[44], try request.encoded()))
        }

        /// Has the draft of a rule set take effect at a moment, from which on it alone decides. Each of its examples must hold.
        public func scheduleRuleSet(_ request: Circulation.ScheduleRuleSetRequest) throws -> Circulation.RuleSet {
            try Circulation.RuleSet(try caller.call(Circulation.description.methods[45], try request.encoded()))
        }

        /// Takes back that a rule set takes effect, before it does.
        public func withdrawRuleSet(_ request: Circulation.WithdrawRuleSetRequest) throws -> Circulation.RuleSet {
            try Circulation.RuleSet(try caller.call(Circulation.description.methods[46], try request.encoded()))
        }

        /// Lists the rule sets without their contents, the last first.
        public func ruleSets(_ request: Circulation.RuleSetsRequest) throws -> Circulation.RuleSetsResponse {
            try Circulation.RuleSetsResponse(try caller.call(Circulation.description.methods[47], try request.encoded()))
        }

        /// Tells a rule set whole.
        public func getRuleSet(_ request: Circulation.GetRuleSetRequest) throws -> Circulation.RuleSet {
            try Circulation.RuleSet(try caller.call(Circulation.description.methods[48], try request.encoded()))
        }

        /// Decides the examples of a rule set, and tells of each whether the answer is the one that staff have written.
        public func checkRuleSet(_ request: Circulation.CheckRuleSetRequest) throws -> Circulation.CheckRuleSetResponse {
            try Circulation.CheckRuleSetResponse(try caller.call(Circulation.description.methods[49], try request.encoded()))
        }

        /// Decides loans that were made once more, by a rule set, and tells those for which something would have been otherwise.
        public func tryRuleSet(_ request: Circulation.TryRuleSetRequest) throws -> Circulation.TryRuleSetResponse {
            try Circulation.TryRuleSetResponse(try caller.call(Circulation.description.methods[50], try request.encoded()))
        }

        /// Lists the loans whose due dates were moved on, since the branch that lent is closed then: by a closure, or by changes of its calendar.
        public func postponed(_ request: Circulation.PostponedRequest) throws -> Circulation.PostponedResponse {
            try Circulation.PostponedResponse(try caller.call(Circulation.description.methods[51], try request.encoded()))
        }

        /// The daemon itself, by a timer after a closure or a change of a calendar: moves due dates on that fall where a branch is closed. Each moves
        /// once, and none moves back where the closure is shortened or lifted: it was told to a reader.
        public func postponeDue(_ request: Circulation.PostponeDueRequest) throws -> Circulation.PostponeDueResponse {
            try Circulation.PostponeDueResponse(try caller.call(Circulation.description.methods[52], try request.encoded()))
        }

        /// The daemon itself, by a timer for each branch: tells which of its loans are due soon and which are overdue.
        public func sweepDue(_ request: Circulation.SweepDueRequest) throws -> Circulation.SweepDueResponse {
            try Circulation.SweepDueResponse(try caller.call(Circulation.description.methods[53], try request.encoded()))
        }

        /// Asks for an item: of a work, of one record, or one item; or staff for the reader of a card. It waits in the line of its work until an
        /// item comes in that fits, which then waits for the reader at the pick-up point. Where an item is on a shelf, a branch is asked to fetch it.
        public func placeHold(_ request: Circulation.PlaceHoldRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[54], try request.encoded()))
        }

        /// Gives a hold up. An item that waits for it stays on the hold shelf until staff scan it.
        public func cancelHold(_ request: Circulation.CancelHoldRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[55], try request.encoded()))
        }

        /// Lets others go first for a while; the place in the line stays.
        public func suspendHold(_ request: Circulation.SuspendHoldRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[56], try request.encoded()))
        }

        /// Ends that before its time.
        public func resumeHold(_ request: Circulation.ResumeHoldRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[57], try request.encoded()))
        }

        /// Lists the reader's holds: open ones, those first that were placed first, or past ones, the last first.
        public func holds(_ request: Circulation.HoldsRequest) throws -> Circulation.HoldsResponse {
            try Circulation.HoldsResponse(try caller.call(Circulation.description.methods[58], try request.encoded()))
        }

        /// Tells a hold with its position, an estimate of when an item will be there, and what happened to it.
        public func getHold(_ request: Circulation.GetHoldRequest) throws -> Circulation.HoldDetails {
            try Circulation.HoldDetails(try caller.call(Circulation.description.methods[59], try request.encoded()))
        }

        /// Lists who waits for a work, in their order.
        public func holdLine(_ request: Circulation.HoldLineRequest) throws -> Circulation.HoldsResponse {
            try Circulation.HoldsResponse(try caller.call(Circulation.description.methods[60], try request.encoded()))
        }

        /// Has a loan fall due sooner, since somebody waits whom the item would serve: as soon as the rules allow, at the end of an opening day. The
        /// reader is told. A rule with `recalls_allowed` does the same by itself where a hold is placed and nothing is on a shelf for it.
        public func recallLoan(_ request: Circulation.RecallLoanRequest) throws -> Circulation.RecallLoanResponse {
            try Circulation.RecallLoanResponse(try caller.call(Circulation.description.methods[61], try request.encoded()))
        }

        /// Lists what a branch is asked to fetch from its shelves; each page is in the order of the shelves.
        public func pickList(_ request: Circulation.PickListRequest) throws -> Circulation.PickListResponse {
            try Circulation.PickListResponse(try caller.call(Circulation.description.methods[62], try request.encoded()))
        }

        /// Lists what stands on the hold shelf of a branch, or only what is to be cleared, since its hold is over.
        public func holdShelf(_ request: Circulation.HoldShelfRequest) throws -> Circulation.HoldsResponse {
            try Circulation.HoldsResponse(try caller.call(Circulation.description.methods[63], try request.encoded()))
        }

        /// Moves an item in its life: it is lost, missing, damaged, in repair, withdrawn, or fit for lending again. What was done while the desk was
        /// offline and can't be becomes a conflict.
        public func moveItem(_ request: Circulation.MoveItemRequest) throws -> Circulation.ReturnResponse {
            try Circulation.ReturnResponse(try caller.call(Circulation.description.methods[64], try request.encoded()))
        }

        /// Lists the items in a state in which staff keep them back, LOST for instance; with a branch only those that were last seen there.
        public func itemsInState(_ request: Circulation.ItemsInStateRequest) throws -> Circulation.InTransitResponse {
            try Circulation.InTransitResponse(try caller.call(Circulation.description.methods[65], try request.encoded()))
        }

        /// Adds or changes a licence, found by code: how many electronic copies of a record may be lent.
        public func putLicence(_ request: Circulation.PutLicenceRequest) throws -> Circulation.Licence {
            try Circulation.Licence(try caller.call(Circulation.description.methods[66], try request.encoded()))
        }

        /// Lists the licences of a record, or all, by code, with how much of each is used.
        public func licences(_ request: Circulation.LicencesRequest) throws -> Circulation.LicencesResponse {
            try Circulation.LicencesResponse(try caller.call(Circulation.description.methods[67], try request.encoded()))
        }

        /// Tells a new link to an electronic copy that the reader has on loan, as Borrow tells the first.
        public func linkLoan(_ request: Circulation.LinkLoanRequest) throws -> Circulation.ElectronicLink {
            try Circulation.ElectronicLink(try caller.call(Circulation.description.methods[68], try request.encoded()))
        }

        /// For the provider to whom a link leads: tells whether its token is good, and counts that it was used.
        public func useLink(_ request: Circulation.UseLinkRequest) throws -> Circulation.UseLinkResponse {
            try Circulation.UseLinkResponse(try caller.call(Circulation.description.methods[69], try request.encoded()))
        }

        /// The daemon itself, by a timer for each loan of an electronic copy: it ends when it falls due.
        public func endLoan(_ request: Circulation.EndLoanRequest) throws -> Circulation.EndLoanResponse {
            try Circulation.EndLoanResponse(try caller.call(Circulation.description.methods[70], try request.encoded()))
        }

        /// The daemon itself, by a timer for each hold that has a date: its suspension or its time on the shelf is over, it is not needed any more,
        /// or another branch is asked.
        public func advanceHold(_ request: Circulation.AdvanceHoldRequest) throws -> Circulation.AdvanceHoldResponse {
            try Circulation.AdvanceHoldResponse(try caller.call(Circulation.description.methods[71], try request.encoded()))
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
                reasons: ["SERVICE_POINT_UNKNOWN", "FIELD_INVALID"], right: "circulation.lend"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PutDrop", requestType: "lectern.circulation.v1.PutDropRequest", answerType: "lectern.circulation.v1.Drop",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["SERVICE_POINT_UNKNOWN", "FIELD_INVALID"], right: "circulation.rules"
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
                reasons: ["BRANCH_UNKNOWN", "FIELD_INVALID"], right: "circulation.rules"
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
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "READER_BLOCKED", "READER_EXPIRED", "RECORD_UNKNOWN", "ITEM_UNKNOWN", "FIELD_INVALID", "NOTHING_TO_HOLD", "HOLD_EXISTS", "ON_LOAN_TO_READER", "HOLD_LIMIT_REACHED", "HOLDS_NOT_ALLOWED", "ITEM_ON_SHELF", "POINT_KEEPS_NOTHING", "PICKUP_POINT_UNKNOWN", "HOLD_UNKNOWN"], right: "circulation.holds"
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
                reasons: ["RECORD_UNKNOWN", "CURSOR_INVALID"], right: "circulation.holds"
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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCtRrChpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90bxIPbGVjdGVybi53b3JrLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8iNgoEVGV4dBIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3VhZ2USEgoEdGV4dBgCIAEoCVIEdGV4dCKmAwoES2luZBISCgRjb2RlGAEgASgJUgRjb2RlEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SKwoFdGl0bGUYAyADKAsyFS5sZWN0ZXJuLndvcmsudjEuVGV4dFIFdGl0bGUSLgoGZmllbGRzGAQgAygLMhYubGVjdGVybi53b3JrLnYxLkZpZWxkUgZmaWVsZHMSMQoHYWN0aW9ucxgFIAMoCzIXLmxlY3Rlcm4ud29yay52MS5BY3Rpb25SB2FjdGlvbnMSFAoFcmlnaHQYBiABKAlSBXJpZ2h0Eh8KC2R1ZV9taW51dGVzGAcgASgDUgpkdWVNaW51dGVzEi0KEmVzY2FsYXRpb25fbWludXRlcxgIIAEoA1IRZXNjYWxhdGlvbk1pbnV0ZXMSKQoQZXNjYWxhdGlvbl9yaWdodBgJIAEoCVIPZXNjYWxhdGlvblJpZ2h0EioKEWVzY2FsYXRlc190b19jaXR5GAogASgIUg9lc2NhbGF0ZXNUb0NpdHkSIwoNbGVhc2VfbWludXRlcxgLIAEoA1IMbGVhc2VNaW51dGVzIowBCgVGaWVsZBISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEi4KBHR5cGUYAyABKA4yGi5sZWN0ZXJuLndvcmsudjEuVmFsdWVUeXBlUgR0eXBlEhIKBHNpZGUYBCABKA1SBHNpZGUisgEKBkFjdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhYKBm1ldGhvZBgDIAEoCVIGbWV0aG9kEh8KC2J1bGtfbWV0aG9kGAQgASgJUgpidWxrTWV0aG9kEi4KBmlucHV0cxgFIAMoCzIWLmxlY3Rlcm4ud29yay52MS5GaWVsZFIGaW5wdXRzIjYKCkZpZWxkVmFsdWUSEgoEbmFtZRgBIAEoCVIEbmFtZRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWUijgEKA0FjdBIQCgNrZXkYASABKAlSA2tleRIUCgVjbGFpbRgCIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAMgASgJUgZhY3Rpb24SEgoEbm90ZRgEIAEoCVIEbm90ZRIzCgZpbnB1dHMYBSADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGaW5wdXRzIiAKBUFjdGVkEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCLzBAoESXRlbRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEa2luZBgCIAEoCVIEa2luZBIQCgNrZXkYAyABKAlSA2tleRIbCglicmFuY2hfaWQYBCABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAUgASgJUgVyaWdodBIwCgVzdGF0ZRgGIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlEjMKBnZhbHVlcxgHIAMoCzIbLmxlY3Rlcm4ud29yay52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSHgoLYWRkZWRfYXRfbXMYCCABKANSCWFkZGVkQXRNcxIaCglkdWVfYXRfbXMYCSABKANSB2R1ZUF0TXMSEgoEbGF0ZRgKIAEoCFIEbGF0ZRIcCgllc2NhbGF0ZWQYCyABKAhSCWVzY2FsYXRlZBIUCgVjbGFpbRgMIAEoA1IFY2xhaW0SFgoGaG9sZGVyGA0gASgDUgZob2xkZXISHwoLaG9sZGVyX25hbWUYDiABKAlSCmhvbGRlck5hbWUSJwoPaG9sZGVyX3Rlcm1pbmFsGA8gASgJUg5ob2xkZXJUZXJtaW5hbBIkCg5sZWFzZV91bnRpbF9tcxgQIAEoA1IMbGVhc2VVbnRpbE1zEhkKCGtlcHRfZm9yGBEgASgDUgdrZXB0Rm9yEi8KFGZpcnN0X2Fuc3dlcmVkX2F0X21zGBIgASgDUhFmaXJzdEFuc3dlcmVkQXRNcxIgCgxjbG9zZWRfYXRfbXMYEyABKANSCmNsb3NlZEF0TXMSGAoHb3V0Y29tZRgUIAEoCVIHb3V0Y29tZSKVAQoLSXRlbURldGFpbHMSKQoEaXRlbRgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgRpdGVtEikKBGtpbmQYAiABKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIEa2luZBIwCgdoaXN0b3J5GAMgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdoaXN0b3J5ItUBCgVFbnRyeRIZCghlbnRyeV9pZBgBIAEoA1IHZW50cnlJZBIUCgVldmVudBgCIAEoCVIFZXZlbnQSEgoEZnJvbRgDIAEoCVIEZnJvbRIOCgJ0bxgEIAEoCVICdG8SEwoFYXRfbXMYBSABKANSBGF0TXMSFgoGcGVyc29uGAYgASgDUgZwZXJzb24SGgoIdGVybWluYWwYByABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgIIAEoCVIGbWV0aG9kEhYKBmRldGFpbBgJIAEoCVIGZGV0YWlsIrMCCgVRdWV1ZRISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EisKBXRpdGxlGAQgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhgKB3dhaXRpbmcYBSABKANSB3dhaXRpbmcSGAoHY2xhaW1lZBgGIAEoA1IHY2xhaW1lZBISCgRsYXRlGAcgASgDUgRsYXRlEhwKCWVzY2FsYXRlZBgIIAEoA1IJZXNjYWxhdGVkEisKEm9sZGVzdF9hZGRlZF9hdF9tcxgJIAEoA1IPb2xkZXN0QWRkZWRBdE1zEiMKDm5leHRfZHVlX2F0X21zGAogASgDUgtuZXh0RHVlQXRNcyK2AQoKQWRkUmVxdWVzdBIpCgRraW5kGAEgASgLMhUubGVjdGVybi53b3JrLnYxLktpbmRSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSGwoJYnJhbmNoX2lkGAMgASgDUghicmFuY2hJZBIzCgZ2YWx1ZXMYBCADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGdmFsdWVzEhkKCHNpbmNlX21zGAUgASgDUgdzaW5jZU1zIjwKC0FkZFJlc3BvbnNlEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBIUCgVhZGRlZBgCIAEoCFIFYWRkZWQidwoNRmluaXNoUmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhQKBWNsYWltGAMgASgDUgVjbGFpbRIWCgZhY3Rpb24YBCABKAlSBmFjdGlvbhISCgRub3RlGAUgASgJUgRub3RlIikKDkZpbmlzaFJlc3BvbnNlEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCJLCg9XaXRoZHJhd1JlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIQCgNrZXkYAiABKAlSA2tleRISCgRub3RlGAMgASgJUgRub3RlIjAKEFdpdGhkcmF3UmVzcG9uc2USHAoJd2l0aGRyYXduGAEgASgIUgl3aXRoZHJhd24iTAoNUXVldWVzUmVxdWVzdBIbCglicmFuY2hfaWQYASABKANSCGJyYW5jaElkEh4KCmV2ZXJ5d2hlcmUYAiABKAhSCmV2ZXJ5d2hlcmUiQAoOUXVldWVzUmVzcG9uc2USLgoGcXVldWVzGAEgAygLMhYubGVjdGVybi53b3JrLnYxLlF1ZXVlUgZxdWV1ZXMilgEKC0xpc3RSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIUCgVyaWdodBgDIAEoCVIFcmlnaHQSEgoEbWluZRgEIAEoCFIEbWluZRIUCgVsaW1pdBgFIAEoDVIFbGltaXQSFgoGY3Vyc29yGAYgASgJUgZjdXJzb3IiUwoMTGlzdFJlc3BvbnNlEisKBWl0ZW1zGAEgAygLMhUubGVjdGVybi53b3JrLnYxLkl0ZW1SBWl0ZW1zEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIiUKCkdldFJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIlcKDkhpc3RvcnlSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3IiWwoPSGlzdG9yeVJlc3BvbnNlEjAKB2VudHJpZXMYASADKAsyFi5sZWN0ZXJuLndvcmsudjEuRW50cnlSB2VudHJpZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiJwoMQ2xhaW1SZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCI9Cg5SZWxlYXNlUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEbm90ZRgCIAEoCVIEbm90ZSKfAQoPSGFuZE92ZXJSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBIUCgVsb2dpbhgCIAEoCVIFbG9naW4SHwoLYnJhbmNoX2NvZGUYAyABKAlSCmJyYW5jaENvZGUSEgoEY2l0eRgEIAEoCFIEY2l0eRIUCgVyaWdodBgFIAEoCVIFcmlnaHQSEgoEbm90ZRgGIAEoCVIEbm90ZSI9Cg5Db21tZW50UmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEdGV4dBgCIAEoCVIEdGV4dCIpCg5BZHZhbmNlUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiEQoPQWR2YW5jZVJlc3BvbnNlIokBCgtJdGVtQ2hhbmdlZBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEa2luZBgCIAEoCVIEa2luZBIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEjAKBXN0YXRlGAQgASgOMhoubGVjdGVybi53b3JrLnYxLkl0ZW1TdGF0ZVIFc3RhdGUqwQoKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJjCgxJVEVNX1VOS05PV04QARpRirUYTQgFEhXmsqHmnInov5npobnlt6XkvZzjgIIaHlRoZXJlIGlzIG5vIHN1Y2ggaXRlbSBvZiB3b3JrLiIHaXRlbV9pZCIEa2luZCIDa2V5EmYKC0lURU1fQ0xPU0VEEAIaVYq1GFEICRIY6K+l6aG55bel5L2c5bey5Yqe57uT44CCGhNUaGUgaXRlbSBpcyBjbG9zZWQuIgdpdGVtX2lkIgdvdXRjb21lIgxjbG9zZWRfYXRfbXMSjwEKDElURU1fQ0xBSU1FRBADGn2KtRh5CAkSIeivpemhueW3peS9nOato+eUseS7luS6uuWkhOeQhuOAghogU29tZWJvZHkgZWxzZSB3b3JrcyBvbiB0aGUgaXRlbS4iB2l0ZW1faWQiBmhvbGRlciILaG9sZGVyX25hbWUiCHRlcm1pbmFsIgh1bnRpbF9tcxJuCglJVEVNX0tFUFQQBBpfirUYWwgJEiHor6Xpobnlt6XkvZzlt7LmjIflrprnu5nku5bkurrjgIIaI1RoZSBpdGVtIGlzIGtlcHQgZm9yIHNvbWVib2R5IGVsc2UuIgdpdGVtX2lkIgZwZXJzb24SYAoQSVRFTV9OT1RfQ0xBSU1FRBAFGkqKtRhGCAkSG+ivpemhueW3peS9nOaXoOS6uumihuWPluOAghocTm9ib2R5IGhhcyBjbGFpbWVkIHRoZSBpdGVtLiIHaXRlbV9pZBKfAQoOQ0xBSU1fTk9UX0hFTEQQBhqKAYq1GIUBCAkSM+aCqOW5tuacqumihuWPluivpemhueW3peS9nO+8jOaIlumihuWPluW3sui/h+acn+OAgho8Q2xhaW0gdGhlIGl0ZW0gZmlyc3Q6IHlvdSBoYXZlIG5vdCwgb3IgeW91ciBjbGFpbSBoYXMgZW5kZWQuIgdpdGVtX2lkIgVjbGFpbRKEAQoQV09SS19OT1RfQUxMT1dFRBAHGm6KtRhqCAcSKuaCqOaXoOadg+WkhOeQhuivpeWIhummhueahOatpOexu+W3peS9nOOAghooWW91IG1heSBub3QgZG8gdGhpcyB3b3JrIGF0IHRoYXQgYnJhbmNoLiIFcmlnaHQiCWJyYW5jaF9pZBJVCgxLSU5EX1VOS05PV04QCBpDirUYPwgFEhXmsqHmnInov5nnsbvlt6XkvZzjgIIaHlRoZXJlIGlzIG5vIHN1Y2gga2luZCBvZiB3b3JrLiIEa2luZBJYCg1GSUVMRF9JTlZBTElEEAkaRYq1GEEIAxIP5a2X5q615peg5pWI44CCGiBBIGZpZWxkIGlzIG1pc3Npbmcgb3Igbm90IHZhbGlkLiIFZmllbGQiA3doeRJVCg5DVVJTT1JfSU5WQUxJRBAKGkGKtRg9CAMSD+a4uOagh+aXoOaViOOAghooVGhlIGN1cnNvciBkb2VzIG5vdCBiZWxvbmcgdG8gdGhpcyBsaXN0LhJYCg5CUkFOQ0hfVU5LTk9XThALGkSKtRhACAUSFeayoeaciei/meS4quWIhummhuOAghoYVGhlcmUgaXMgbm8gc3VjaCBicmFuY2guIgticmFuY2hfY29kZRJjCg5BQ1RJT05fVU5LTk9XThAMGk+KtRhLCAMSG+ayoeaciei/meenjeWkhOeQhuaWueW8j+OAghocVGhlIGtpbmQgaGFzIG5vIHN1Y2ggYWN0aW9uLiIEa2luZCIGYWN0aW9uKlkKCVZhbHVlVHlwZRIICgRURVhUEAASCgoGUkVBREVSEAESCwoHQkFSQ09ERRACEggKBExPQU4QAxIICgRUSU1FEAQSCQoFTU9ORVkQBRIKCgZSRUFTT04QBipeCglJdGVtU3RhdGUSGgoWSVRFTV9TVEFURV9VTlNQRUNJRklFRBAAEgsKB1dBSVRJTkcQARILCgdDTEFJTUVEEAISDAoIRklOSVNIRUQQAxINCglXSVRIRFJBV04QBDK5DQoEV29yaxJXCgNBZGQSGy5sZWN0ZXJuLndvcmsudjEuQWRkUmVxdWVzdBocLmxlY3Rlcm4ud29yay52MS5BZGRSZXNwb25zZSIVirUYERACKg1GSUVMRF9JTlZBTElEEowBCgZGaW5pc2gSHi5sZWN0ZXJuLndvcmsudjEuRmluaXNoUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5GaW5pc2hSZXNwb25zZSJBirUYPRACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKg5DTEFJTV9OT1RfSEVMRCoOQUNUSU9OX1VOS05PV04SVwoIV2l0aGRyYXcSIC5sZWN0ZXJuLndvcmsudjEuV2l0aGRyYXdSZXF1ZXN0GiEubGVjdGVybi53b3JrLnYxLldpdGhkcmF3UmVzcG9uc2UiBoq1GAIQAhJeCgZRdWV1ZXMSHi5sZWN0ZXJuLndvcmsudjEuUXVldWVzUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5RdWV1ZXNSZXNwb25zZSITirUYDwoCCAQKBAgDEAIQAUoBKhKIAQoETGlzdBIcLmxlY3Rlcm4ud29yay52MS5MaXN0UmVxdWVzdBodLmxlY3Rlcm4ud29yay52MS5MaXN0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDEtJTkRfVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSdQoDR2V0EhsubGVjdGVybi53b3JrLnYxLkdldFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuSXRlbURldGFpbHMiM4q1GC8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFREoBKhKRAQoHSGlzdG9yeRIfLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSlAEKBUNsYWltEh0ubGVjdGVybi53b3JrLnYxLkNsYWltUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIlWKtRhRCgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoJSVRFTV9LRVBUKhBXT1JLX05PVF9BTExPV0VESgEqEpwBCglDbGFpbU1hbnkSHS5sZWN0ZXJuLndvcmsudjEuQ2xhaW1SZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iVYq1GFEKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoMSVRFTV9DTEFJTUVEKglJVEVNX0tFUFQqEFdPUktfTk9UX0FMTE9XRURKASooATABEqMBCgdSZWxlYXNlEh8ubGVjdGVybi53b3JrLnYxLlJlbGVhc2VSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iYIq1GFwKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQSVRFTV9OT1RfQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFREoBKhKyAQoISGFuZE92ZXISIC5sZWN0ZXJuLndvcmsudjEuSGFuZE92ZXJSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0ibYq1GGkKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJRCoOQlJBTkNIX1VOS05PV05KASoSkgEKB0NvbW1lbnQSHy5sZWN0ZXJuLndvcmsudjEuQ29tbWVudFJlcXVlc3QaFS5sZWN0ZXJuLndvcmsudjEuSXRlbSJPirUYSwoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJREoBKhJUCgdBZHZhbmNlEh8ubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXNwb25zZSIGirUYAhACSpYyCrYBCgEMEgMCABIaqwEgV2hhdCBzdGFmZiBoYXZlIHRvIGRvOiB0aGUgY2l0eSdzIG9ubHkgcXVldWUgb2YgaHVtYW4gd29yay4gT3RoZXIgcGx1Z2lucyBhZGQgaXRlbXMgYW5kIGZpbmlzaCB0aGVtOyBzdGFmZiBjbGFpbSwgcmVsZWFzZSwgaGFuZCBvdmVyCiBhbmQgY29tbWVudCBvbiB0aGVtIGF0IHRoZWlyIGRlc2tzLgoKQQoCBgASBAgARwEaNSBJdGVtcyBvZiB3b3JrLCBpbiBxdWV1ZXMgYnkgYnJhbmNoLCBraW5kIGFuZCByaWdodC4KCuEBCgQGAAIAEgQLAg0DGtIBIE90aGVyIHBsdWdpbnMsIHRoZSBvd25lciBvZiB0aGUga2luZDogYWRkcyBhbiBpdGVtLCBhbmQgZGVjbGFyZXMgaXRzIGtpbmQuIFRoZSBvd25lcidzIGtleSBpcyB1bmlxdWUgaW4gdGhlIGtpbmQ6IHdoZXJlIGFuIGl0ZW0gd2l0aAogaXQgaXMgb3BlbiwgaXRzIHZhbHVlcyBhcmUgcmVwbGFjZWQ7IHdoZXJlIG9uZSBpcyBjbG9zZWQsIG5vdGhpbmcgY2hhbmdlcy4KCpIBCgQGAAIBEgQPAhEDGoMBIFRoZSBvd25lcjogYW4gYWN0aW9uIGhhcyBzZXR0bGVkIHRoZSBpdGVtLCB3aGljaCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZC4gQ2FsbGVkIGluIHRoZSB0cmFuc2FjdGlvbiBvZiB0aGUgYWN0aW9uLCBsYXN0LgoKeQoEBgACAhIEEwIVAxprIFRoZSBvd25lcjogdGhlcmUgaXMgbm90aGluZyB0byBkbyBhbnkgbW9yZS4gTm90aGluZyBjaGFuZ2VzIHdoZXJlIHRoZSBpdGVtIGlzIGNsb3NlZCwgb3Igd2FzIG5ldmVyIGFkZGVkLgoKggEKBAYAAgMSBBcCGQMadCBUZWxscyB0aGUgcXVldWVzIG9mIGEgYnJhbmNoIGluIHdoaWNoIHRoZSBjYWxsZXIgbWF5IHdvcmssIHdpdGggdGhlaXIgY291bnRzOyBleGFjdCwgYW5kIHdpdGhvdXQgbG9va2luZyBhdCBpdGVtcy4KCpcBCgQGAAIEEgQbAh4DGogBIExpc3RzIHRoZSBvcGVuIGl0ZW1zIG9mIGEgcXVldWUsIHRob3NlIGZpcnN0IHRoYXQgYXJlIGR1ZSBmaXJzdDsgb3IgdGhvc2UgdGhhdCB0aGUgY2FsbGVyIGhhcyBjbGFpbWVkIG9yIHRoYXQgYXJlIGtlcHQgZm9yIHRoZSBjYWxsZXIuCgpdCgQGAAIFEgQgAiMDGk8gVGVsbHMgYW4gaXRlbSB3aXRoIGl0cyBraW5kLCB3aGF0IG1heSBiZSBkb25lLCBhbmQgdGhlIGxhc3Qgb2Ygd2hhdCB3YXMgZG9uZS4KCj8KBAYAAgYSBCUCKAMaMSBMaXN0cyB3aGF0IHdhcyBkb25lIHRvIGFuIGl0ZW0sIHRoZSBsYXN0IGZpcnN0LgoKlQEKBAYAAgcSBCoCLQMahgEgQ2xhaW1zIGFuIGl0ZW0gZm9yIHdob2V2ZXIgaXMgc2lnbmVkIGluLCBmb3IgdGhlIGxlYXNlIG9mIGl0cyBraW5kOyBjbGFpbWVkIGFnYWluIGJ5IHRoZSBzYW1lIHBlcnNvbiwgaXQgaXMgdGhlaXJzIHNvIGxvbmcgZnJvbSBub3cuCgpCCgQGAAIIEgQvAjIDGjQgVGhlIHNhbWUgZm9yIG1hbnksIGFuIGl0ZW0gb2YgdGhlIHN0cmVhbSBmb3IgZWFjaC4KCnEKBAYAAgkSBDQCNwMaYyBHaXZlcyBhIGNsYWltIGJhY2suIEFub3RoZXIncyBpcyBnaXZlbiBiYWNrIHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIsIG9yIGJ5IGFuIGFkbWluaXN0cmF0b3IuCgrbAQoEBgACChIEOgI9AxrMASBIYW5kcyBhbiBpdGVtIG92ZXI6IHRvIGEgcGVyc29uLCB0byBhbm90aGVyIGJyYW5jaCwgdG8gdGhvc2Ugd2l0aCBhbm90aGVyIHJpZ2h0LCBvciB0byBzZXZlcmFsIG9mIHRoZXNlLiBJdCBlbmRzIHRoZSBjYWxsZXIncyBjbGFpbTsKIGFub3RoZXIncyBjbGFpbSBzdGFuZHMgYWdhaW5zdCBpdCwgYnV0IHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIuCgoxCgQGAAILEgQ/AkIDGiMgV3JpdGVzIGEgY29tbWVudCBvbiBhbiBvcGVuIGl0ZW0uCgqAAQoEBgACDBIERAJGAxpyIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIG9wZW4gaXRlbTogYSBsZWFzZSBoYXMgZW5kZWQsIG9yIHRoZSBpdGVtIGlzIGxhdGUgb3IgaGFzIHRvIGJlIGVzY2FsYXRlZC4KCh8KAgUAEgRKAFgBGhMgV2h5IFdvcmsgcmVmdXNlcy4KCiAKAgQAEgRbAF8BGhQgQSB0ZXh0IGZvciBwZW9wbGUuCgoWCgQEAAIAEgNdAhYaCSBCQ1AgNDcuCgpFCgIEARIEYgB2ARo5IEEga2luZCBvZiB3b3JrLCBhcyB0aGUgcGx1Z2luIGRlY2xhcmVzIGl0IHRoYXQgb3ducyBpdC4KCkQKBAQBAgASA2QCEho3IEJlZ2lucyB3aXRoIHRoZSBvd25lcidzIG5hbWU6ICJjaXJjdWxhdGlvbi5jb25mbGljdCIuCgo+CgQEAQIBEgNmAhQaMSBBIGRlY2xhcmF0aW9uIHJlcGxhY2VzIG9uZSB3aXRoIGEgbG93ZXIgbnVtYmVyLgoKWwoEBAECBRIDawITGk4gV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IG11c3QgYmUgYWxsb3dlZCB0byBkbyBhdCBpdHMgYnJhbmNoLCAid29yay5zZXR0bGUiLgoKRgoEBAECBhIDbQIYGjkgSG93IGxvbmcgYWZ0ZXIgaXQgd2FzIGFkZGVkIGFuIGl0ZW0gaXMgZHVlLCBhdCBsZWFzdCAxLgoKPQoEBAECBxIDbwIfGjAgSG93IGxvbmcgYWZ0ZXIgdGhhdCBpdCBpcyBlc2NhbGF0ZWQ7IDA6IG5ldmVyLgoKVAoEBAECCBIDcQIeGkcgV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IHRoZW4gbXVzdCBiZSBhbGxvd2VkIHRvIGRvOyBlbXB0eTogdGhlIHNhbWUuCgpHCgQEAQIJEgNzAh4aOiBBbiBlc2NhbGF0ZWQgaXRlbSBpcyB0aGUgd2hvbGUgY2l0eSdzLCBub3QgaXRzIGJyYW5jaCdzLgoKLwoEBAECChIDdQIbGiIgSG93IGxvbmcgYSBjbGFpbSBsYXN0czsgMCBpcyAxNS4KCiwKAgQCEgV5AIABARofIFdoYXQgYW4gaXRlbSBvZiBhIGtpbmQgdGVsbHMuCgoYCgQEAgIAEgN7AhIaCyAiYmFyY29kZSIKCmoKBAQCAgMSA38CEhpdIFdoZXJlIGEgdGhpbmcgaGFzIHR3byBzaWRlcyB0byBiZSBzZWVuIGJlc2lkZSBlYWNoIG90aGVyOiAxIG9yIDI7IDA6IGl0IGJlbG9uZ3MgdG8gbmVpdGhlci4KCoABCgIFARIGgwEAkAEBGnIgSG93IGEgdmFsdWUgaXMgc2hvd24uIFZhbHVlcyBob2xkIG51bWJlcnMgYW5kIGNvZGVzLCBhbmQgbm8gbmFtZXM6IHRob3NlIGFyZSBsb29rZWQgdXAgYnkgd2hvZXZlciBtYXkga25vdyB0aGVtLgoKJAoEBQECARIEhgECDRoWIEEgbnVtYmVyIG9mIFJlYWRlcnMuCgogCgQFAQIDEgSJAQILGhIgQSBsb2FuJ3MgbnVtYmVyLgoKKAoEBQECBBIEiwECCxoaIE1pbGxpc2Vjb25kcyBzaW5jZSAxOTcwLgoKRAoEBQECBRIEjQECDBo2IEFuIGFtb3VudCBpbiBtaW5vciB1bml0cyBhbmQgYSBjdXJyZW5jeTogIjEyNTAgQ05ZIi4KCjwKBAUBAgYSBI8BAg0aLiBUaGUgbmFtZSBvZiBhIHJlYXNvbiBvZiB0aGUgb3duZXIncyBzZXJ2aWNlLgoKggEKAgQDEgaTAQCdAQEadCBTb21ldGhpbmcgdGhhdCBjYW4gYmUgZG9uZSB3aXRoIGFuIGl0ZW06IGEgbWV0aG9kIG9mIHRoZSBvd25lciwgd2hvc2UgcmVxdWVzdCBpcyBhbiBBY3QgYW5kIHdob3NlIGFuc3dlciBhbiBBY3RlZC4KChgKBAQDAgASBJUBAhIaCiAiYWNjZXB0IgoKQgoEBAMCAhIEmAECFBo0ICJsZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNpcmN1bGF0aW9uL0FjdE9uQ29uZmxpY3QiCgphCgQEAwIDEgSaAQIZGlMgVGhlIHNhbWUgYXMgYSBjbGllbnQgc3RyZWFtIG9mIEFjdCwgZm9yIG1hbnkgaXRlbXMgYXQgb25jZTsgZW1wdHk6IHRoZXJlIGlzIG5vbmUuCgoxCgQEAwIEEgScAQIcGiMgV2hhdCB0aGUgYWN0aW9uIGFza3MgZm9yIGJlc2lkZXMuCgpFCgQEBAIAEgShAQISGjcgT2YgYSBmaWVsZCBvZiB0aGUga2luZCwgb3Igb2YgYW4gaW5wdXQgb2YgdGhlIGFjdGlvbi4KCjIKAgQFEgamAQCwAQEaJCBUaGUgcmVxdWVzdCBvZiBhbiBhY3Rpb24ncyBtZXRob2QuCgosCgQEBQIAEgSoAQIRGh4gVGhlIG93bmVyJ3Mga2V5IG9mIHRoZSBpdGVtLgoKMQoEBAUCARIEqgECEhojIFRoZSBudW1iZXIgb2YgdGhlIGNhbGxlcidzIGNsYWltLgoKLAoEBAUCAhIErAECFBoeIFdoaWNoIG9mIHRoZSBraW5kJ3MgYWN0aW9ucy4KCh8KBAQFAgMSBK4BAhIaESBGb3IgdGhlIHJlY29yZC4KCjEKAgQGEgayAQC0AQEaIyBUaGUgYW5zd2VyIG9mIGFuIGFjdGlvbidzIG1ldGhvZC4KCi0KAgUCEga3AQC9AQEaHyBXaGVyZSBhbiBpdGVtIGlzIGluIGl0cyBsaWZlLgoKMgoCBAcSBsABANsBARokIFNvbWV0aGluZyB0aGF0IHNvbWVib2R5IGhhcyB0byBkby4KCjUKBAQHAgESBMMBAhIaJyBUaGUga2luZCdzIGNvZGUsIGFuZCB0aGUgb3duZXIncyBrZXkuCgoiCgQEBwIDEgTGAQIWGhQgMDogdGhlIHdob2xlIGNpdHkuCgpvCgQEBwILEgTPAQITGmEgQ2xhaW1lZDogdGhlIG51bWJlciBvZiB0aGUgY2xhaW0sIHRvbGQgdG8gd2hvZXZlciBob2xkcyBpdDsgd2hvIHRoYXQgaXMsIHdoZXJlLCBhbmQgdW50aWwgd2hlbi4KCj8KBAQHAhASBNUBAhYaMSBIYW5kZWQgb3ZlciB0byB0aGlzIHBlcnNvbiBhbG9uZTsgMDogdG8gbm9ib2R5LgoKYwoEBAcCERIE1wECIhpVIFdoZW4gc29tZWJvZHkgZmlyc3QgY2xhaW1lZCwgaGFuZGVkIG92ZXIsIGNvbW1lbnRlZCBvbiBvciBjbG9zZWQgaXQ7IDA6IG5vYm9keSBkaWQuCgpECgQEBwISEgTZAQIaGjYgQ2xvc2VkOiB3aGVuLCBhbmQgYnkgd2hpY2ggYWN0aW9uOyBlbXB0eTogd2l0aGRyYXduLgoKRAoEBAgCAhIE4QECHRo2IFRoZSBsYXN0IG9mIHdoYXQgd2FzIGRvbmUsIG5ld2VzdCBmaXJzdCwgYXQgbW9zdCAyMC4KCjMKAgQJEgblAQDzAQEaJSBTb21ldGhpbmcgdGhhdCB3YXMgZG9uZSB0byBhbiBpdGVtLgoKTgoEBAkCARIE6AECExpAIEFuIGV2ZW50IG9mIHRoZSBzdGF0ZSB0YWJsZSwgYGxlY3Rlcm4gc3RhdGVzIHdvcmtgOiAiY2xhaW1lZCIuCgotCgQECQIFEgTtAQITGh8gV2hvIHdhcyBzaWduZWQgaW47IDA6IG5vYm9keS4KChwKBAQJAgcSBPABAhQaDiAiV29yay9DbGFpbSIKClEKBAQJAggSBPIBAhQaQyBUaGUgY29tbWVudCwgdGhlIG5vdGUsIHRoZSBhY3Rpb24sIG9yIHRvIHdob20gaXQgd2FzIGhhbmRlZCBvdmVyLgoKVQoCBAoSBvYBAIUCARpHIEEgcXVldWU6IHRoZSBvcGVuIGl0ZW1zIG9mIGEga2luZCBhdCBhIGJyYW5jaCBmb3IgdGhvc2Ugd2l0aCBhIHJpZ2h0LgoKUAoEBAoCBBIE/AECFBpCIE9wZW4gaXRlbXMgdGhhdCBub2JvZHkgaGFzIGNsYWltZWQsIGFuZCB0aG9zZSB0aGF0IHNvbWVib2R5IGhhcy4KCmMKBAQKAgYSBP8BAhEaVSBPZiBib3RoOiB0aG9zZSB0aGF0IGFyZSBwYXN0IHRoZWlyIGR1ZSB0aW1lLCBhbmQgdGhvc2Ugb2YgdGhlbSB0aGF0IHdlcmUgZXNjYWxhdGVkLgoKRgoEBAoCCBIEggICHxo4IFdoZW4gdGhlIG9sZGVzdCBvcGVuIGl0ZW0gd2FzIGFkZGVkOyAwOiB0aGVyZSBpcyBub25lLgoKVQoEBAoCCRIEhAICHBpHIFdoZW4gdGhlIG5leHQgb3BlbiBpdGVtIGZhbGxzIGR1ZSB0aGF0IGlzIG5vdCBsYXRlOyAwOiB0aGVyZSBpcyBub25lLgoKIgoEBAsCAhIEiwICFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKcwoEBAsCBBIEjgICFRplIFNpbmNlIHdoZW4gaXQgd2FpdHMsIHdoZXJlIHRoYXQgd2FzIGJlZm9yZSB0aGVyZSB3YXMgV29yazsgMDogbm93LiBJdCBpcyBkdWUgZnJvbSBub3cgYWxsIHRoZSBzYW1lLgoKOAoEBAwCARIEkwICERoqIEZhbHNlIHdoZXJlIHRoZXJlIHdhcyBvbmUgd2l0aCB0aGlzIGtleS4KCiQKBAQPAgISBKMCAhIaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKOgoEBBACABIEpwICFRosIEZhbHNlIHdoZXJlIGl0IHdhcyBjbG9zZWQsIG9yIG5ldmVyIGFkZGVkLgoKRgoEBBECABIEqwICFho4IDA6IHRoZSBkZXNrJ3MgYnJhbmNoLCBhbmQgdGhlIGl0ZW1zIG9mIHRoZSB3aG9sZSBjaXR5LgoKHQoEBBECARIErQICFhoPIEFsbCBicmFuY2hlcy4KCkMKBAQSAgASBLECAhwaNSBCeSBicmFuY2gsIGtpbmQgYW5kIHJpZ2h0OyBlbXB0eSBvbmVzIGFyZSBsZWZ0IG91dC4KCiIKBAQTAgESBLYCAhYaFCAwOiB0aGUgd2hvbGUgY2l0eS4KCiYKBAQTAgISBLgCAhMaGCBFbXB0eTogdGhlIGtpbmQncyBvd24uCgpSCgQEEwIDEgS6AgIQGkQgVGhvc2UgdGhhdCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZCBvciBnZXRzIGtlcHQsIGluc3RlYWQuCgopCgQEEwIEEgS8AgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKQQoEBBQCARIEwgICFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCikKBAQWAgESBMoCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpKCgQEGgIBEgTbAgITGjwgVGhlIGxvZ2luIG5hbWUgb2Ygd2hvbSBpdCBpcyBrZXB0IGZvcjsgZW1wdHk6IHdob2V2ZXIgbWF5LgoKPQoEBBoCAhIE3QICGRovIFdoZXJlIGl0IGdvZXM7IGVtcHR5OiBpdCBzdGF5cyBhdCBpdHMgYnJhbmNoLgoKIgoEBBoCAxIE3wICEBoUIFRvIHRoZSB3aG9sZSBjaXR5LgoKOwoEBBoCBBIE4QICExotIEZvciB0aG9zZSB3aXRoIHRoaXMgcmlnaHQ7IGVtcHR5OiB0aGUgc2FtZS4KCmkKAgQeEgbuAgDzAgEaWyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAid29yay5pdGVtIiwgd2hvc2Uga2luZHMgYXJlIHRoZSBldmVudHMgb2YgdGhlIHN0YXRlIHRhYmxlLgpiBnByb3RvMwrJnQUKKGxlY3Rlcm4vY2lyY3VsYXRpb24vdjEvY2lyY3VsYXRpb24ucHJvdG8SFmxlY3Rlcm4uY2lyY3VsYXRpb24udjEaFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxoabGVjdGVybi93b3JrL3YxL3dvcmsucHJvdG8i5wMKBEl0ZW0SFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhgKB2JhcmNvZGUYAiABKAlSB2JhcmNvZGUSGwoJcmVjb3JkX2lkGAMgASgDUghyZWNvcmRJZBIkCg5ob21lX2JyYW5jaF9pZBgEIAEoA1IMaG9tZUJyYW5jaElkEhsKCWJyYW5jaF9pZBgFIAEoA1IIYnJhbmNoSWQSMgoVZGVzdGluYXRpb25fYnJhbmNoX2lkGAYgASgDUhNkZXN0aW5hdGlvbkJyYW5jaElkEhsKCWl0ZW1fdHlwZRgHIAEoCVIIaXRlbVR5cGUSHwoLY2FsbF9udW1iZXIYCCABKAlSCmNhbGxOdW1iZXISNwoFc3RhdGUYCSABKA4yIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1TdGF0ZVIFc3RhdGUSGgoJZHVlX2F0X21zGAogASgDUgdkdWVBdE1zEhQKBXRpdGxlGAsgASgJUgV0aXRsZRIYCgd2ZXJzaW9uGAwgASgDUgd2ZXJzaW9uEh8KCmNvbGxlY3Rpb24YrAIgASgJUgpjb2xsZWN0aW9uEhsKCGxhbmd1YWdlGK0CIAEoCVIIbGFuZ3VhZ2USFwoHaG9sZF9pZBgNIAEoA1IGaG9sZElkItYDCgtJdGVtRGV0YWlscxIwCgRpdGVtGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgRpdGVtEjAKBGxvYW4YAiABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4SKAoQaG9tZV9icmFuY2hfbmFtZRgDIAEoCVIOaG9tZUJyYW5jaE5hbWUSHwoLYnJhbmNoX25hbWUYBCABKAlSCmJyYW5jaE5hbWUSNgoXZGVzdGluYXRpb25fYnJhbmNoX25hbWUYBSABKAlSFWRlc3RpbmF0aW9uQnJhbmNoTmFtZRIcCgpzZWVuX2F0X21zGAYgASgDUghzZWVuQXRNcxIoChBzZWVuX2F0X3Rlcm1pbmFsGAcgASgJUg5zZWVuQXRUZXJtaW5hbBIeCgpob2xkX3BvaW50GKYEIAEoCVIJaG9sZFBvaW50EiMKDWhvbGRfdW50aWxfbXMYpwQgASgDUgtob2xkVW50aWxNcxIrChFwcmljZV9taW5vcl91bml0cxioBCABKANSD3ByaWNlTWlub3JVbml0cxImCg5wcmljZV9jdXJyZW5jeRipBCABKAlSDXByaWNlQ3VycmVuY3ki6QMKBExvYW4SFwoHbG9hbl9pZBgBIAEoA1IGbG9hbklkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSMAoEaXRlbRgDIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbRIcCgpsZW50X2F0X21zGAQgASgDUghsZW50QXRNcxIaCglkdWVfYXRfbXMYBSABKANSB2R1ZUF0TXMSJAoOcmV0dXJuZWRfYXRfbXMYBiABKANSDHJldHVybmVkQXRNcxIaCghyZW5ld2FscxgHIAEoDVIIcmVuZXdhbHMSEgoEcnVsZRgIIAEoCVIEcnVsZRIoChBsZW50X2F0X3Rlcm1pbmFsGAkgASgJUg5sZW50QXRUZXJtaW5hbBIwChRyZXR1cm5lZF9hdF90ZXJtaW5hbBgKIAEoCVIScmV0dXJuZWRBdFRlcm1pbmFsEhgKB292ZXJkdWUYCyABKAhSB292ZXJkdWUSMAoUZHVlX2JlZm9yZV9yZWNhbGxfbXMY9AMgASgDUhFkdWVCZWZvcmVSZWNhbGxNcxJBCgdvdXRjb21lGKwCIAEoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZU91dGNvbWVSB291dGNvbWUiyAIKCExvYW5SdWxlEhIKBGNvZGUYASABKAlSBGNvZGUSGgoIY2F0ZWdvcnkYAiABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgDIAEoCVIIaXRlbVR5cGUSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIaCghsZW5kYWJsZRgFIAEoCFIIbGVuZGFibGUSEgoEZGF5cxgGIAEoDVIEZGF5cxIbCglsb2Fuc19tYXgYByABKA1SCGxvYW5zTWF4EiEKDHJlbmV3YWxzX21heBgIIAEoDVILcmVuZXdhbHNNYXgSGAoHdmVyc2lvbhgJIAEoA1IHdmVyc2lvbhIiCg12YWxpZF9mcm9tX21zGAogASgDUgt2YWxpZEZyb21NcxIkCg52YWxpZF91bnRpbF9tcxgLIAEoA1IMdmFsaWRVbnRpbE1zIsIBCg1Cb3Jyb3dSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSEgoEY2FyZBgCIAEoCVIEY2FyZBIoCg9vdmVycmlkZV9yZWFzb24YkAMgASgJUg5vdmVycmlkZVJlYXNvbhIcCglyZWNvcmRfaWQY9AMgASgDUghyZWNvcmRJZBI7CgRmb3JtGPUDIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0i2QEKDkJvcnJvd1Jlc3BvbnNlEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4SHQoKb3Blbl9sb2FucxgCIAEoDVIJb3BlbkxvYW5zEhsKCWxvYW5zX21heBgDIAEoDVIIbG9hbnNNYXgSHAoJY29uZmxpY3RzGAQgAygJUgljb25mbGljdHMSOwoEbGluaxj0AyABKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVsZWN0cm9uaWNMaW5rUgRsaW5rIkUKDVJldHVyblJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIaCghiYXRjaF9pZBimBCABKANSB2JhdGNoSWQiuAIKDlJldHVyblJlc3BvbnNlEjAKBGl0ZW0YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0SMAoEbG9hbhgCIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbhIbCglzZW50X2hvbWUYAyABKAhSCHNlbnRIb21lEjAKBGhvbGQYCiABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRSBGhvbGQSNwoHc29ydF90bxgLIAEoDjIeLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU29ydFRvUgZzb3J0VG8SJAoOc29ydF90b19icmFuY2gYDCABKAlSDHNvcnRUb0JyYW5jaBIUCgVmb3VuZBgNIAEoCFIFZm91bmQiPAoMUmVuZXdSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSEgoEY2FyZBgCIAEoCVIEY2FyZCJBCg1SZW5ld1Jlc3BvbnNlEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4iZAoMTG9hbnNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSEgoEcGFzdBgCIAEoCFIEcGFzdBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiWwoNTG9hbnNSZXNwb25zZRIyCgVsb2FucxgBIAMoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIFbG9hbnMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiUwoORXhwbGFpblJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRISCgRjYXJkGAIgASgJUgRjYXJkEhMKBWF0X21zGAMgASgDUgRhdE1zItQECg9FeHBsYWluUmVzcG9uc2USHQoKd291bGRfbGVuZBgBIAEoCFIJd291bGRMZW5kEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEjQKBHJ1bGUYAyABKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgRydWxlEjgKBm90aGVycxgEIAMoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGVSBm90aGVycxIaCglkdWVfYXRfbXMYBSABKANSB2R1ZUF0TXMSHQoKb3Blbl9sb2FucxgGIAEoDVIJb3BlbkxvYW5zEkYKCmNvbnNpZGVyZWQYByADKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbnNpZGVyZWRSdWxlUgpjb25zaWRlcmVkEhoKCHJ1bGVfc2V0GKwCIAEoCVIHcnVsZVNldBI7CgZ2YWx1ZXMYrQIgASgLMiIubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlVmFsdWVzUgZ2YWx1ZXMSPgoHc291cmNlcxiuAiADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlZhbHVlU291cmNlUgdzb3VyY2VzEjsKBmxpbWl0cxivAiADKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpbWl0Q291bnRSBmxpbWl0cxJBCgdvdXRjb21lGLACIAEoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZU91dGNvbWVSB291dGNvbWUiNwoLVmFsdWVTb3VyY2USFAoFdmFsdWUYASABKAlSBXZhbHVlEhIKBHJ1bGUYAiABKAlSBHJ1bGUioAEKCkxpbWl0Q291bnQSFAoFbGltaXQYASABKAlSBWxpbWl0EhsKCWxvYW5zX21heBgCIAEoDVIIbG9hbnNNYXgSHQoKb3Blbl9sb2FucxgDIAEoDVIJb3BlbkxvYW5zEhgKB2FwcGxpZXMYBCABKAhSB2FwcGxpZXMSEAoDd2h5GAUgASgJUgN3aHkSFAoFdGl0bGUYBiABKAlSBXRpdGxlIrsBCg5Db25zaWRlcmVkUnVsZRI0CgRydWxlGAEgASgLMiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUnVsZVIEcnVsZRIYCgdvdXRjb21lGAIgASgJUgdvdXRjb21lEhAKA3doeRgDIAEoCVIDd2h5EkcKDGxlbmRpbmdfcnVsZRisAiABKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxlbmRpbmdSdWxlUgtsZW5kaW5nUnVsZSIrCgxJdGVtc1JlcXVlc3QSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZCJDCg1JdGVtc1Jlc3BvbnNlEjIKBWl0ZW1zGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgVpdGVtcyIqCg5HZXRJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlIlgKDkhpc3RvcnlSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yImkKD0hpc3RvcnlSZXNwb25zZRI+CgdlbnRyaWVzGAEgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5IaXN0b3J5RW50cnlSB2VudHJpZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiuQIKDEhpc3RvcnlFbnRyeRIdCgpoaXN0b3J5X2lkGAEgASgDUgloaXN0b3J5SWQSFwoHbG9hbl9pZBgCIAEoA1IGbG9hbklkEhQKBWV2ZW50GAMgASgJUgVldmVudBISCgRmcm9tGAQgASgJUgRmcm9tEg4KAnRvGAUgASgJUgJ0bxIkCg5oYXBwZW5lZF9hdF9tcxgGIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAcgASgDUgxyZWNvcmRlZEF0TXMSFgoGcGVyc29uGAggASgDUgZwZXJzb24SGgoIdGVybWluYWwYCSABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgKIAEoCVIGbWV0aG9kEh8KC3JlcXVlc3Rfa2V5GAsgASgJUgpyZXF1ZXN0S2V5IoMBCg5PdmVyZHVlUmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIiCg1kdWVfYmVmb3JlX21zGAIgASgDUgtkdWVCZWZvcmVNcxIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiXQoPT3ZlcmR1ZVJlc3BvbnNlEjIKBWxvYW5zGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgVsb2FucxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKHAQoQSW5UcmFuc2l0UmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIkCg5zZW50X2JlZm9yZV9tcxgCIAEoA1IMc2VudEJlZm9yZU1zEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJmChFJblRyYW5zaXRSZXNwb25zZRI5CgVpdGVtcxgBIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbURldGFpbHNSBWl0ZW1zEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIrYBChBCdXN5SG91cnNSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhsKCWZyb21fZGF0ZRgCIAEoCVIIZnJvbURhdGUSHQoKdW50aWxfZGF0ZRgDIAEoCVIJdW50aWxEYXRlEhcKB29mX3dlZWsYBCABKAhSBm9mV2VlaxIUCgVsaW1pdBgFIAEoDVIFbGltaXQSFgoGY3Vyc29yGAYgASgJUgZjdXJzb3IidwoRQnVzeUhvdXJzUmVzcG9uc2USNgoFaG91cnMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkJ1c3lIb3VyUgVob3VycxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvchISCgR6b25lGAMgASgJUgR6b25lInwKCEJ1c3lIb3VyEhIKBGRhdGUYASABKAlSBGRhdGUSGAoHd2Vla2RheRgCIAEoDVIHd2Vla2RheRISCgRob3VyGAMgASgNUgRob3VyEhQKBWxvYW5zGAQgASgNUgVsb2FucxIYCgdyZXR1cm5zGAUgASgNUgdyZXR1cm5zIrgDCg5QdXRJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSHwoLYnJhbmNoX2NvZGUYAyABKAlSCmJyYW5jaENvZGUSGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIfCgtjYWxsX251bWJlchgFIAEoCVIKY2FsbE51bWJlchIjCg1yZWNvcmRfc291cmNlGAYgASgJUgxyZWNvcmRTb3VyY2USMgoVcmVjb3JkX2NvbnRyb2xfbnVtYmVyGAcgASgJUhNyZWNvcmRDb250cm9sTnVtYmVyEhYKBmZpZWxkcxgIIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YCSABKANSD2V4cGVjdGVkVmVyc2lvbhIfCgpjb2xsZWN0aW9uGKwCIAEoCVIKY29sbGVjdGlvbhIrChFwcmljZV9taW5vcl91bml0cximBCABKANSD3ByaWNlTWlub3JVbml0cxImCg5wcmljZV9jdXJyZW5jeRinBCABKAlSDXByaWNlQ3VycmVuY3kigQMKElB1dExvYW5SdWxlUmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhoKCGNhdGVnb3J5GAIgASgJUghjYXRlZ29yeRIbCglpdGVtX3R5cGUYAyABKAlSCGl0ZW1UeXBlEhsKCWJyYW5jaF9pZBgEIAEoA1IIYnJhbmNoSWQSGgoIbGVuZGFibGUYBSABKAhSCGxlbmRhYmxlEhIKBGRheXMYBiABKA1SBGRheXMSGwoJbG9hbnNfbWF4GAcgASgNUghsb2Fuc01heBIhCgxyZW5ld2Fsc19tYXgYCCABKA1SC3JlbmV3YWxzTWF4EhYKBmZpZWxkcxgKIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YCyABKANSD2V4cGVjdGVkVmVyc2lvbhIiCg12YWxpZF9mcm9tX21zGAwgASgDUgt2YWxpZEZyb21NcxIkCg52YWxpZF91bnRpbF9tcxgNIAEoA1IMdmFsaWRVbnRpbE1zSgQICRAKIhIKEExvYW5SdWxlc1JlcXVlc3QiSwoRTG9hblJ1bGVzUmVzcG9uc2USNgoFcnVsZXMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgVydWxlcyJ0ChNNZXJnZVJlYWRlcnNSZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSKAoQbWVyZ2VkX3JlYWRlcl9pZBgCIAEoA1IObWVyZ2VkUmVhZGVySWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24iTgoXVGVsbFJlYWRlcnNBcGFydFJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiJVChRNZXJnZVJlYWRlcnNSZXNwb25zZRI9CgdyZWNvcmRzGAEgAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZWFkZXJMb2Fuc1IHcmVjb3JkcyJJCgtSZWFkZXJMb2FucxIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEh0KCm9wZW5fbG9hbnMYAiABKA1SCW9wZW5Mb2FucyIuCg9Td2VlcER1ZVJlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZCJHChBTd2VlcER1ZVJlc3BvbnNlEhkKCGR1ZV9zb29uGAEgASgNUgdkdWVTb29uEhgKB292ZXJkdWUYAiABKA1SB292ZXJkdWUiXwoQUG9zdHBvbmVkUmVxdWVzdBIdCgpjbG9zdXJlX2lkGAEgASgDUgljbG9zdXJlSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yImgKEVBvc3Rwb25lZFJlc3BvbnNlEjsKBWxvYW5zGAEgAygLMiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Qb3N0cG9uZWRMb2FuUgVsb2FucxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKnAQoNUG9zdHBvbmVkTG9hbhIwCgRsb2FuGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuEiIKDWR1ZV9iZWZvcmVfbXMYAiABKANSC2R1ZUJlZm9yZU1zEiAKDGR1ZV9hZnRlcl9tcxgDIAEoA1IKZHVlQWZ0ZXJNcxIeCgttb3ZlZF9hdF9tcxgEIAEoA1IJbW92ZWRBdE1zIoQBChJQb3N0cG9uZUR1ZVJlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIdCgpjbG9zdXJlX2lkGAIgASgDUgljbG9zdXJlSWQSFwoHZnJvbV9tcxgDIAEoA1IGZnJvbU1zEhkKCHVudGlsX21zGAQgASgDUgd1bnRpbE1zIisKE1Bvc3Rwb25lRHVlUmVzcG9uc2USFAoFbW92ZWQYASABKA1SBW1vdmVkIhgKFkFkZENvbmZsaWN0V29ya1JlcXVlc3QiLwoXQWRkQ29uZmxpY3RXb3JrUmVzcG9uc2USFAoFYWRkZWQYASABKA1SBWFkZGVkIl0KEENvbmZsaWN0c1JlcXVlc3QSFAoFbGltaXQYASABKA1SBWxpbWl0EhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yEhsKCW9ubHlfb3BlbhgDIAEoCFIIb25seU9wZW4iTAoVU2V0dGxlQ29uZmxpY3RSZXF1ZXN0Eh8KC2NvbmZsaWN0X2lkGAEgASgDUgpjb25mbGljdElkEhIKBG5vdGUYAiABKAlSBG5vdGUiawoRQ29uZmxpY3RzUmVzcG9uc2USPgoJY29uZmxpY3RzGAEgAygLMiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdFIJY29uZmxpY3RzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIpcRCgpSdWxlVmFsdWVzEhwKCGxlbmRhYmxlGAEgASgISABSCGxlbmRhYmxlEhQKBGRheXMYAiABKA1IAVIEZGF5cxIWCgVob3VycxgDIAEoDUgCUgVob3VycxIXCgZkdWVfb24YBCABKAlIA1IFZHVlT24SFwoGZHVlX2J5GAUgASgJSARSBWR1ZUJ5EiEKC3dpdGhpbl9jYXJkGAYgASgISAVSCndpdGhpbkNhcmQSHQoJbG9hbnNfbWF4GAcgASgNSAZSCGxvYW5zTWF4EiMKDHJlbmV3YWxzX21heBgIIAEoDUgHUgtyZW5ld2Fsc01heBIjCgxyZW5ld2FsX2RheXMYCSABKA1ICFILcmVuZXdhbERheXMSKgoQcmVuZXdhbF9mcm9tX2R1ZRgKIAEoCEgJUg5yZW5ld2FsRnJvbUR1ZRIsChFyZW5ld2FsX2xhc3RfZGF5cxgLIAEoDUgKUg9yZW5ld2FsTGFzdERheXMSHwoKZ3JhY2VfZGF5cxgMIAEoDUgLUglncmFjZURheXMSIwoMZ3JhY2VfY291bnRzGA0gASgISAxSC2dyYWNlQ291bnRzEioKEGZpbmVfbWlub3JfdW5pdHMYDiABKANIDVIOZmluZU1pbm9yVW5pdHMSJQoNZmluZV9jdXJyZW5jeRgPIAEoCUgOUgxmaW5lQ3VycmVuY3kSKAoPZmluZV9ldmVyeV9kYXlzGBAgASgNSA9SDWZpbmVFdmVyeURheXMSLgoSb3BlbmluZ19kYXlzX2NvdW50GBEgASgISBBSEG9wZW5pbmdEYXlzQ291bnQSOgoZZmluZV9pdGVtX21heF9taW5vcl91bml0cxgSIAEoA0gRUhVmaW5lSXRlbU1heE1pbm9yVW5pdHMSPAoaZmluZV92aXNpdF9tYXhfbWlub3JfdW5pdHMYEyABKANIElIWZmluZVZpc2l0TWF4TWlub3JVbml0cxIkCg1maW5lX2RheXNfbWF4GBQgASgNSBNSC2ZpbmVEYXlzTWF4Ei8KEnN1c3BlbnNpb25fcGVyY2VudBgVIAEoDUgUUhFzdXNwZW5zaW9uUGVyY2VudBIwChNzdXNwZW5zaW9uX2RheXNfbWF4GBYgASgNSBVSEXN1c3BlbnNpb25EYXlzTWF4EjYKFnJlcGxhY2VtZW50X2FmdGVyX2RheXMYFyABKA1IFlIUcmVwbGFjZW1lbnRBZnRlckRheXMSMgoUdmlvbGF0aW9uX2FmdGVyX2RheXMYGCABKA1IF1ISdmlvbGF0aW9uQWZ0ZXJEYXlzEiUKDWhvbGRzX2FsbG93ZWQYGiABKAhIGFIMaG9sZHNBbGxvd2VkEiYKDm9uX3NoZWxmX2hvbGRzGBsgASgISBlSDG9uU2hlbGZIb2xkcxIdCglob2xkc19tYXgYHCABKA1IGlIIaG9sZHNNYXgSKAoPaG9sZF9zaGVsZl9kYXlzGB0gASgNSBtSDWhvbGRTaGVsZkRheXMSKQoPcmVjYWxsc19hbGxvd2VkGB4gASgISBxSDnJlY2FsbHNBbGxvd2VkEioKEHJlY2FsbF9rZXB0X2RheXMYHyABKA1IHVIOcmVjYWxsS2VwdERheXMSKAoPcmVjYWxsX2R1ZV9kYXlzGCAgASgNSB5SDXJlY2FsbER1ZURheXMSOQoXcmVuZXdhYmxlX3doaWxlX2F3YWl0ZWQY9AMgASgISB9SFXJlbmV3YWJsZVdoaWxlQXdhaXRlZBIyChNyZXBsYWNlbWVudF9wZXJjZW50GKYEIAEoDUggUhJyZXBsYWNlbWVudFBlcmNlbnQSNwoWcHJvY2Vzc2luZ19taW5vcl91bml0cxinBCABKANIIVIUcHJvY2Vzc2luZ01pbm9yVW5pdHNCDgoMaGFzX2xlbmRhYmxlQgoKCGhhc19kYXlzQgsKCWhhc19ob3Vyc0IMCgpoYXNfZHVlX29uQgwKCmhhc19kdWVfYnlCEQoPaGFzX3dpdGhpbl9jYXJkQg8KDWhhc19sb2Fuc19tYXhCEgoQaGFzX3JlbmV3YWxzX21heEISChBoYXNfcmVuZXdhbF9kYXlzQhYKFGhhc19yZW5ld2FsX2Zyb21fZHVlQhcKFWhhc19yZW5ld2FsX2xhc3RfZGF5c0IQCg5oYXNfZ3JhY2VfZGF5c0ISChBoYXNfZ3JhY2VfY291bnRzQhYKFGhhc19maW5lX21pbm9yX3VuaXRzQhMKEWhhc19maW5lX2N1cnJlbmN5QhUKE2hhc19maW5lX2V2ZXJ5X2RheXNCGAoWaGFzX29wZW5pbmdfZGF5c19jb3VudEIfCh1oYXNfZmluZV9pdGVtX21heF9taW5vcl91bml0c0IgCh5oYXNfZmluZV92aXNpdF9tYXhfbWlub3JfdW5pdHNCEwoRaGFzX2ZpbmVfZGF5c19tYXhCGAoWaGFzX3N1c3BlbnNpb25fcGVyY2VudEIZChdoYXNfc3VzcGVuc2lvbl9kYXlzX21heEIcChpoYXNfcmVwbGFjZW1lbnRfYWZ0ZXJfZGF5c0IaChhoYXNfdmlvbGF0aW9uX2FmdGVyX2RheXNCEwoRaGFzX2hvbGRzX2FsbG93ZWRCFAoSaGFzX29uX3NoZWxmX2hvbGRzQg8KDWhhc19ob2xkc19tYXhCFQoTaGFzX2hvbGRfc2hlbGZfZGF5c0IVChNoYXNfcmVjYWxsc19hbGxvd2VkQhYKFGhhc19yZWNhbGxfa2VwdF9kYXlzQhUKE2hhc19yZWNhbGxfZHVlX2RheXNCHQobaGFzX3JlbmV3YWJsZV93aGlsZV9hd2FpdGVkQhkKF2hhc19yZXBsYWNlbWVudF9wZXJjZW50QhwKGmhhc19wcm9jZXNzaW5nX21pbm9yX3VuaXRzSgQIGRAaIrUECgtMZW5kaW5nUnVsZRISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5vdGUYAiABKAlSBG5vdGUSGgoIY2F0ZWdvcnkYAyABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgEIAEoCVIIaXRlbVR5cGUSHwoLYnJhbmNoX2NvZGUYBSABKAlSCmJyYW5jaENvZGUSIQoMbGlicmFyeV9jb2RlGAYgASgJUgtsaWJyYXJ5Q29kZRIoChBob21lX2JyYW5jaF9jb2RlGAcgASgJUg5ob21lQnJhbmNoQ29kZRIqChFob21lX2xpYnJhcnlfY29kZRgIIAEoCVIPaG9tZUxpYnJhcnlDb2RlEh4KCmNvbGxlY3Rpb24YCSABKAlSCmNvbGxlY3Rpb24SIQoMY2xhc3NfcHJlZml4GAogASgJUgtjbGFzc1ByZWZpeBIaCghsYW5ndWFnZRgLIAEoCVIIbGFuZ3VhZ2USJAoOaXRlbV9kYXlzX2Zyb20YDCABKA1SDGl0ZW1EYXlzRnJvbRImCg9pdGVtX2RheXNfdW50aWwYDSABKA1SDWl0ZW1EYXlzVW50aWwSHwoLc2Vhc29uX2Zyb20YDiABKAlSCnNlYXNvbkZyb20SIQoMc2Vhc29uX3VudGlsGA8gASgJUgtzZWFzb25VbnRpbBI6CgZ2YWx1ZXMYECABKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVWYWx1ZXNSBnZhbHVlcyLjAgoJTG9hbkxpbWl0EhIKBGNvZGUYASABKAlSBGNvZGUSFAoFdGl0bGUYAiABKAlSBXRpdGxlEhsKCWxvYW5zX21heBgDIAEoDVIIbG9hbnNNYXgSHgoKY2F0ZWdvcmllcxgEIAMoCVIKY2F0ZWdvcmllcxIdCgppdGVtX3R5cGVzGAUgAygJUglpdGVtVHlwZXMSIAoLY29sbGVjdGlvbnMYBiADKAlSC2NvbGxlY3Rpb25zEiUKDmNsYXNzX3ByZWZpeGVzGAcgAygJUg1jbGFzc1ByZWZpeGVzEhwKCWxhbmd1YWdlcxgIIAMoCVIJbGFuZ3VhZ2VzEiwKEmhvbWVfbGlicmFyeV9jb2RlcxgJIAMoCVIQaG9tZUxpYnJhcnlDb2RlcxIjCg1saWJyYXJ5X2NvZGVzGAogAygJUgxsaWJyYXJ5Q29kZXMSFgoGZmFtaWx5GAsgASgIUgZmYW1pbHkikwEKC1J1bGVFeGFtcGxlEhIKBG5vdGUYASABKAlSBG5vdGUSNAoEY2FzZRgCIAEoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZUNhc2VSBGNhc2USOgoGYW5zd2VyGAMgASgLMiIubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlQW5zd2VyUgZhbnN3ZXIi8wQKCFJ1bGVDYXNlEhoKCGNhdGVnb3J5GAEgASgJUghjYXRlZ29yeRIdCgpjYXJkX3VudGlsGAIgASgJUgljYXJkVW50aWwSGwoJaXRlbV90eXBlGAMgASgJUghpdGVtVHlwZRIfCgticmFuY2hfY29kZRgEIAEoCVIKYnJhbmNoQ29kZRIoChBob21lX2JyYW5jaF9jb2RlGAUgASgJUg5ob21lQnJhbmNoQ29kZRIeCgpjb2xsZWN0aW9uGAYgASgJUgpjb2xsZWN0aW9uEh8KC2NhbGxfbnVtYmVyGAcgASgJUgpjYWxsTnVtYmVyEhoKCGxhbmd1YWdlGAggASgJUghsYW5ndWFnZRIbCglpdGVtX2RheXMYCSABKA1SCGl0ZW1EYXlzEg4KAmF0GAogASgJUgJhdBI6CgVsb2FucxgLIAMoCzIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRlZExvYW5zUgVsb2FucxIoChBmYW1pbHlfbG9hbnNfbWF4GAwgASgNUg5mYW1pbHlMb2Fuc01heBIYCgdyZW5ld2FsGA0gASgIUgdyZW5ld2FsEhoKCHJlbmV3YWxzGA4gASgNUghyZW5ld2FscxIQCgNkdWUYDyABKAlSA2R1ZRIaCghyZXR1cm5lZBgQIAEoCVIIcmV0dXJuZWQSJAoOaXRlbXNfb2ZfdmlzaXQYESABKA1SDGl0ZW1zT2ZWaXNpdBIhCgxjbG9zZWRfZGF0ZXMYEiADKAlSC2Nsb3NlZERhdGVzEicKD2Nsb3NlZF93ZWVrZGF5cxgTIAMoDVIOY2xvc2VkV2Vla2RheXMihgIKDENvdW50ZWRMb2FucxIUCgVjb3VudBgBIAEoDVIFY291bnQSGwoJaXRlbV90eXBlGAIgASgJUghpdGVtVHlwZRIeCgpjb2xsZWN0aW9uGAMgASgJUgpjb2xsZWN0aW9uEh8KC2NhbGxfbnVtYmVyGAQgASgJUgpjYWxsTnVtYmVyEhoKCGxhbmd1YWdlGAUgASgJUghsYW5ndWFnZRIoChBob21lX2JyYW5jaF9jb2RlGAYgASgJUg5ob21lQnJhbmNoQ29kZRIfCgticmFuY2hfY29kZRgHIAEoCVIKYnJhbmNoQ29kZRIbCglvZl9mYW1pbHkYCCABKAhSCG9mRmFtaWx5It8DCgpSdWxlQW5zd2VyEhYKBWxlbmRzGAEgASgISABSBWxlbmRzEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhQKBWxpbWl0GAMgASgJUgVsaW1pdBISCgRydWxlGAQgASgJUgRydWxlEhAKA2R1ZRgFIAEoCVIDZHVlEioKEGZpbmVfbWlub3JfdW5pdHMYBiABKANIAVIOZmluZU1pbm9yVW5pdHMSHQoJZmluZV9kYXlzGAcgASgNSAJSCGZpbmVEYXlzEikKD3N1c3BlbnNpb25fZGF5cxgIIAEoDUgDUg5zdXNwZW5zaW9uRGF5cxIiCgtyZXBsYWNlbWVudBgJIAEoCEgEUgtyZXBsYWNlbWVudBIeCgl2aW9sYXRpb24YCiABKAhIBVIJdmlvbGF0aW9uEjoKBnZhbHVlcxgLIAEoCzIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVZhbHVlc1IGdmFsdWVzQgsKCWhhc19sZW5kc0IWChRoYXNfZmluZV9taW5vcl91bml0c0IPCg1oYXNfZmluZV9kYXlzQhUKE2hhc19zdXNwZW5zaW9uX2RheXNCEQoPaGFzX3JlcGxhY2VtZW50Qg8KDWhhc192aW9sYXRpb24iiwQKDk92ZXJkdWVPdXRjb21lEhIKBGRheXMYASABKA1SBGRheXMSIQoMY291bnRlZF9kYXlzGAIgASgNUgtjb3VudGVkRGF5cxIoChBmaW5lX21pbm9yX3VuaXRzGAMgASgDUg5maW5lTWlub3JVbml0cxIjCg1maW5lX2N1cnJlbmN5GAQgASgJUgxmaW5lQ3VycmVuY3kSFgoGY2FwcGVkGAUgASgIUgZjYXBwZWQSJwoPc3VzcGVuc2lvbl9kYXlzGAYgASgNUg5zdXNwZW5zaW9uRGF5cxIgCgtyZXBsYWNlbWVudBgHIAEoCFILcmVwbGFjZW1lbnQSHAoJdmlvbGF0aW9uGAggASgIUgl2aW9sYXRpb24SEgoEcnVsZRgJIAEoCVIEcnVsZRIQCgN3aHkYCiABKAlSA3doeRI3ChdyZXBsYWNlbWVudF9taW5vcl91bml0cximBCABKANSFXJlcGxhY2VtZW50TWlub3JVbml0cxI1ChZwcm9jZXNzaW5nX21pbm9yX3VuaXRzGKcEIAEoA1IUcHJvY2Vzc2luZ01pbm9yVW5pdHMSMgoUcmVwbGFjZW1lbnRfY3VycmVuY3kYqAQgASgJUhNyZXBsYWNlbWVudEN1cnJlbmN5EigKD3JlcGxhY2VtZW50X3doeRipBCABKAlSDnJlcGxhY2VtZW50V2h5Ip4ECgdSdWxlU2V0Eh4KC3J1bGVfc2V0X2lkGAEgASgDUglydWxlU2V0SWQSEgoEY29kZRgCIAEoCVIEY29kZRIUCgV0aXRsZRgDIAEoCVIFdGl0bGUSOgoFc3RhdGUYBCABKA4yJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXRTdGF0ZVIFc3RhdGUSIgoNdmFsaWRfZnJvbV9tcxgFIAEoA1ILdmFsaWRGcm9tTXMSGAoHdmVyc2lvbhgGIAEoA1IHdmVyc2lvbhISCgR6b25lGAcgASgJUgR6b25lEjkKBXJ1bGVzGAggAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MZW5kaW5nUnVsZVIFcnVsZXMSOQoGbGltaXRzGAkgAygLMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuTGltaXRSBmxpbWl0cxI/CghleGFtcGxlcxgKIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZUV4YW1wbGVSCGV4YW1wbGVzEhkKCGluX2ZvcmNlGAsgASgIUgdpbkZvcmNlEh8KC3J1bGVzX2NvdW50GAwgASgNUgpydWxlc0NvdW50EiEKDGxpbWl0c19jb3VudBgNIAEoDVILbGltaXRzQ291bnQSJQoOZXhhbXBsZXNfY291bnQYDiABKA1SDWV4YW1wbGVzQ291bnQiswIKEVB1dFJ1bGVTZXRSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSFAoFdGl0bGUYAiABKAlSBXRpdGxlEhIKBHpvbmUYAyABKAlSBHpvbmUSOQoFcnVsZXMYBCADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxlbmRpbmdSdWxlUgVydWxlcxI5CgZsaW1pdHMYBSADKAsyIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5MaW1pdFIGbGltaXRzEj8KCGV4YW1wbGVzGAYgAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlRXhhbXBsZVIIZXhhbXBsZXMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgHIAEoA1IPZXhwZWN0ZWRWZXJzaW9uInsKFlNjaGVkdWxlUnVsZVNldFJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZRIiCg12YWxpZF9mcm9tX21zGAIgASgDUgt2YWxpZEZyb21NcxIpChBleHBlY3RlZF92ZXJzaW9uGAMgASgDUg9leHBlY3RlZFZlcnNpb24iOAoWV2l0aGRyYXdSdWxlU2V0UmVxdWVzdBIeCgtydWxlX3NldF9pZBgBIAEoA1IJcnVsZVNldElkIj8KD1J1bGVTZXRzUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiaAoQUnVsZVNldHNSZXNwb25zZRI8CglydWxlX3NldHMYASADKAsyHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXRSCHJ1bGVTZXRzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIkcKEUdldFJ1bGVTZXRSZXF1ZXN0Eh4KC3J1bGVfc2V0X2lkGAEgASgDUglydWxlU2V0SWQSEgoEY29kZRgCIAEoCVIEY29kZSJJChNDaGVja1J1bGVTZXRSZXF1ZXN0Eh4KC3J1bGVfc2V0X2lkGAEgASgDUglydWxlU2V0SWQSEgoEY29kZRgCIAEoCVIEY29kZSJvChRDaGVja1J1bGVTZXRSZXNwb25zZRI/CgdyZXN1bHRzGAEgAygLMiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FeGFtcGxlUmVzdWx0UgdyZXN1bHRzEhYKBmZhaWxlZBgCIAEoDVIGZmFpbGVkIpcBCg1FeGFtcGxlUmVzdWx0EhYKBm51bWJlchgBIAEoDVIGbnVtYmVyEhIKBG5vdGUYAiABKAlSBG5vdGUSFAoFaG9sZHMYAyABKAhSBWhvbGRzEhIKBHdoYXQYBCABKAlSBHdoYXQSGgoIZXhwZWN0ZWQYBSABKAlSCGV4cGVjdGVkEhQKBWZvdW5kGAYgASgJUgVmb3VuZCK3AQoRVHJ5UnVsZVNldFJlcXVlc3QSHgoLcnVsZV9zZXRfaWQYASABKANSCXJ1bGVTZXRJZBISCgRjb2RlGAIgASgJUgRjb2RlEhcKB2Zyb21fbXMYAyABKANSBmZyb21NcxIZCgh1bnRpbF9tcxgEIAEoA1IHdW50aWxNcxIiCg1sb29rZWRfYXRfbWF4GAUgASgNUgtsb29rZWRBdE1heBIWCgZjdXJzb3IYBiABKAlSBmN1cnNvciJ/ChJUcnlSdWxlU2V0UmVzcG9uc2USNwoFbG9hbnMYASADKAsyIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlRyaWVkTG9hblIFbG9hbnMSGAoHZGVjaWRlZBgCIAEoDVIHZGVjaWRlZBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciLNAgoJVHJpZWRMb2FuEhcKB2xvYW5faWQYASABKANSBmxvYW5JZBIYCgdiYXJjb2RlGAIgASgJUgdiYXJjb2RlEhsKCXJlYWRlcl9pZBgDIAEoA1IIcmVhZGVySWQSGgoIY2F0ZWdvcnkYBCABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgFIAEoCVIIaXRlbVR5cGUSHAoKbGVudF9hdF9tcxgGIAEoA1IIbGVudEF0TXMSGwoJcnVsZV90aGVuGAcgASgJUghydWxlVGhlbhISCgRydWxlGAggASgJUgRydWxlEhYKBnJlYXNvbhgJIAEoCVIGcmVhc29uEhQKBWxpbWl0GAogASgJUgVsaW1pdBIeCgtkdWVfdGhlbl9tcxgLIAEoA1IJZHVlVGhlbk1zEhoKCWR1ZV9hdF9tcxgMIAEoA1IHZHVlQXRNcyKNBgoESG9sZBIXCgdob2xkX2lkGAEgASgDUgZob2xkSWQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBI3CgVzY29wZRgDIAEoDjIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFNjb3BlUgVzY29wZRIbCglyZWNvcmRfaWQYBCABKANSCHJlY29yZElkEhsKCWl0ZW1fdHlwZRgFIAEoCVIIaXRlbVR5cGUSFAoFdGl0bGUYBiABKAlSBXRpdGxlEjcKBXN0YXRlGAcgASgOMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkU3RhdGVSBXN0YXRlEhoKCHBvc2l0aW9uGAggASgNUghwb3NpdGlvbhImCg9lc3RpbWF0ZWRfYXRfbXMYCSABKANSDWVzdGltYXRlZEF0TXMSIQoMcGlja3VwX3BvaW50GAogASgJUgtwaWNrdXBQb2ludBIoChBwaWNrdXBfYnJhbmNoX2lkGAsgASgDUg5waWNrdXBCcmFuY2hJZBIgCgxwbGFjZWRfYXRfbXMYDCABKANSCnBsYWNlZEF0TXMSLQoTbm90X25lZWRlZF9hZnRlcl9tcxgNIAEoA1IQbm90TmVlZGVkQWZ0ZXJNcxIsChJzdXNwZW5kZWRfdW50aWxfbXMYDiABKANSEHN1c3BlbmRlZFVudGlsTXMSGQoIZ3JvdXBfaWQYDyABKANSB2dyb3VwSWQSGAoHYmFyY29kZRgQIAEoCVIHYmFyY29kZRIeCgtyZWFkeV9hdF9tcxgRIAEoA1IJcmVhZHlBdE1zEiQKDnNoZWxmX3VudGlsX21zGBIgASgDUgxzaGVsZlVudGlsTXMSIAoMY2xvc2VkX2F0X21zGBMgASgDUgpjbG9zZWRBdE1zEh0KCmNsb3NlZF93aHkYFCABKAlSCWNsb3NlZFdoeRIXCgdsb2FuX2lkGBUgASgDUgZsb2FuSWQSKAoQdGFyZ2V0X2JyYW5jaF9pZBgWIAEoA1IOdGFyZ2V0QnJhbmNoSWQifwoLSG9sZERldGFpbHMSMAoEaG9sZBgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFIEaG9sZBI+CgdoaXN0b3J5GAIgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5IaXN0b3J5RW50cnlSB2hpc3Rvcnki4AIKEFBsYWNlSG9sZFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBI3CgVzY29wZRgCIAEoDjIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFNjb3BlUgVzY29wZRIbCglyZWNvcmRfaWQYAyABKANSCHJlY29yZElkEhgKB2JhcmNvZGUYBCABKAlSB2JhcmNvZGUSGwoJaXRlbV90eXBlGAUgASgJUghpdGVtVHlwZRIhCgxwaWNrdXBfcG9pbnQYBiABKAlSC3BpY2t1cFBvaW50Ei0KE25vdF9uZWVkZWRfYWZ0ZXJfbXMYByABKANSEG5vdE5lZWRlZEFmdGVyTXMSLAoSc3VzcGVuZGVkX3VudGlsX21zGAggASgDUhBzdXNwZW5kZWRVbnRpbE1zEisKEmdyb3VwX3dpdGhfaG9sZF9pZBgJIAEoA1IPZ3JvdXBXaXRoSG9sZElkIm0KDkhvbGRGb3JSZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSGwoJcmVjb3JkX2lkGAIgASgDUghyZWNvcmRJZBIhCgxwaWNrdXBfcG9pbnQYAyABKAlSC3BpY2t1cFBvaW50IkQKEUNhbmNlbEhvbGRSZXF1ZXN0EhcKB2hvbGRfaWQYASABKANSBmhvbGRJZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiJIChJTdXNwZW5kSG9sZFJlcXVlc3QSFwoHaG9sZF9pZBgBIAEoA1IGaG9sZElkEhkKCHVudGlsX21zGAIgASgDUgd1bnRpbE1zIiwKEVJlc3VtZUhvbGRSZXF1ZXN0EhcKB2hvbGRfaWQYASABKANSBmhvbGRJZCJkCgxIb2xkc1JlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBISCgRwYXN0GAIgASgIUgRwYXN0EhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJbCg1Ib2xkc1Jlc3BvbnNlEjIKBWhvbGRzGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkUgVob2xkcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciIpCg5HZXRIb2xkUmVxdWVzdBIXCgdob2xkX2lkGAEgASgDUgZob2xkSWQiXAoPSG9sZExpbmVSZXF1ZXN0EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yIkUKEVJlY2FsbExvYW5SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iRgoSUmVjYWxsTG9hblJlc3BvbnNlEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4ilAQKB0xpY2VuY2USHQoKbGljZW5jZV9pZBgBIAEoA1IJbGljZW5jZUlkEhIKBGNvZGUYAiABKAlSBGNvZGUSGwoJcmVjb3JkX2lkGAMgASgDUghyZWNvcmRJZBIUCgV0aXRsZRgEIAEoCVIFdGl0bGUSOgoEZm9ybRgFIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SGwoJaXRlbV90eXBlGAYgASgJUghpdGVtVHlwZRIbCglicmFuY2hfaWQYByABKANSCGJyYW5jaElkEjcKBGtpbmQYCCABKA4yIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2VLaW5kUgRraW5kEhQKBXNsb3RzGAkgASgNUgVzbG90cxIbCglsb2Fuc19tYXgYCiABKA1SCGxvYW5zTWF4EhIKBGxlbnQYCyABKA1SBGxlbnQSFAoFbG9hbnMYDCABKA1SBWxvYW5zEiIKDXZhbGlkX2Zyb21fbXMYDSABKANSC3ZhbGlkRnJvbU1zEiQKDnZhbGlkX3VudGlsX21zGA4gASgDUgx2YWxpZFVudGlsTXMSEAoDdXJsGA8gASgJUgN1cmwSIQoMbGlua19taW51dGVzGBAgASgNUgtsaW5rTWludXRlcxIYCgd2ZXJzaW9uGBEgASgDUgd2ZXJzaW9uItQDChFQdXRMaWNlbmNlUmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSOgoEZm9ybRgDIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIfCgticmFuY2hfY29kZRgFIAEoCVIKYnJhbmNoQ29kZRI3CgRraW5kGAYgASgOMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MaWNlbmNlS2luZFIEa2luZBIUCgVzbG90cxgHIAEoDVIFc2xvdHMSGwoJbG9hbnNfbWF4GAggASgNUghsb2Fuc01heBIiCg12YWxpZF9mcm9tX21zGAkgASgDUgt2YWxpZEZyb21NcxIkCg52YWxpZF91bnRpbF9tcxgKIAEoA1IMdmFsaWRVbnRpbE1zEhAKA3VybBgLIAEoCVIDdXJsEiEKDGxpbmtfbWludXRlcxgMIAEoDVILbGlua01pbnV0ZXMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgNIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIlwKD0xpY2VuY2VzUmVxdWVzdBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJnChBMaWNlbmNlc1Jlc3BvbnNlEjsKCGxpY2VuY2VzGAEgAygLMh8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MaWNlbmNlUghsaWNlbmNlcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJICg5FbGVjdHJvbmljTGluaxIQCgN1cmwYASABKAlSA3VybBIkCg52YWxpZF91bnRpbF9tcxgCIAEoA1IMdmFsaWRVbnRpbE1zIioKD0xpbmtMb2FuUmVxdWVzdBIXCgdsb2FuX2lkGAEgASgDUgZsb2FuSWQiJgoOVXNlTGlua1JlcXVlc3QSFAoFdG9rZW4YASABKAlSBXRva2VuIs0BCg9Vc2VMaW5rUmVzcG9uc2USFwoHbG9hbl9pZBgBIAEoA1IGbG9hbklkEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSOgoEZm9ybRgDIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SGAoHbGljZW5jZRgEIAEoCVIHbGljZW5jZRIaCglkdWVfYXRfbXMYBSABKANSB2R1ZUF0TXMSEgoEdXNlcxgGIAEoDVIEdXNlcyIpCg5FbmRMb2FuUmVxdWVzdBIXCgdsb2FuX2lkGAEgASgDUgZsb2FuSWQiEQoPRW5kTG9hblJlc3BvbnNlImAKD1BpY2tMaXN0UmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3IiXgoQUGlja0xpc3RSZXNwb25zZRIyCgVwaWNrcxgBIAMoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUGlja1IFcGlja3MSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiagoEUGljaxIwCgRob2xkGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkUgRob2xkEjAKBGl0ZW0YAiABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0ifgoQSG9sZFNoZWxmUmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIbCglvbmx5X292ZXIYAiABKAhSCG9ubHlPdmVyEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJyCg9Nb3ZlSXRlbVJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIxCgJ0bxgCIAEoDjIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVN0YXRlUgJ0bxISCgRub3RlGAMgASgJUgRub3RlIp0BChNJdGVtc0luU3RhdGVSZXF1ZXN0EjcKBXN0YXRlGAEgASgOMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtU3RhdGVSBXN0YXRlEh8KC2JyYW5jaF9jb2RlGAIgASgJUgpicmFuY2hDb2RlEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciItChJBZHZhbmNlSG9sZFJlcXVlc3QSFwoHaG9sZF9pZBgBIAEoA1IGaG9sZElkIhUKE0FkdmFuY2VIb2xkUmVzcG9uc2UiPwoLSG9sZENoYW5nZWQSMAoEaG9sZBgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFIEaG9sZCJFCg5DaGVja0luUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhkKCGJhdGNoX2lkGAIgASgDUgdiYXRjaElkIssBCglDaGVja2VkSW4SGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRI+CgZhbnN3ZXIYAiABKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlUgZhbnN3ZXISFgoGcmVhc29uGAMgASgJUgZyZWFzb24SEAoDd2h5GAQgASgJUgN3aHkSFAoFbm90ZWQYBSABKAhSBW5vdGVkEiQKDnJldHVybmVkX2F0X21zGAYgASgDUgxyZXR1cm5lZEF0TXMikQEKDlB1dERyb3BSZXF1ZXN0Eh0KCnBvaW50X2NvZGUYASABKAlSCXBvaW50Q29kZRJDCgtjb3VudHNfZnJvbRgCIAEoDjIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRHJvcE1vbWVudFIKY291bnRzRnJvbRIbCglob3Vyc19tYXgYAyABKA1SCGhvdXJzTWF4ItsBCgREcm9wEh0KCnBvaW50X2NvZGUYASABKAlSCXBvaW50Q29kZRJDCgtjb3VudHNfZnJvbRgCIAEoDjIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRHJvcE1vbWVudFIKY291bnRzRnJvbRIbCglob3Vyc19tYXgYAyABKA1SCGhvdXJzTWF4EiIKDWVtcHRpZWRfYXRfbXMYBCABKANSC2VtcHRpZWRBdE1zEi4KE2VtcHRpZWRfYXRfdGVybWluYWwYBSABKAlSEWVtcHRpZWRBdFRlcm1pbmFsIg4KDERyb3BzUmVxdWVzdCJDCg1Ecm9wc1Jlc3BvbnNlEjIKBWRyb3BzGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ecm9wUgVkcm9wcyIxChBFbXB0eURyb3BSZXF1ZXN0Eh0KCnBvaW50X2NvZGUYASABKAlSCXBvaW50Q29kZSKPAQoJRHJvcEJhdGNoEhkKCGJhdGNoX2lkGAEgASgDUgdiYXRjaElkEh0KCnBvaW50X2NvZGUYAiABKAlSCXBvaW50Q29kZRIkCg5jb3VudHNfZnJvbV9tcxgDIAEoA1IMY291bnRzRnJvbU1zEiIKDWVtcHRpZWRfYXRfbXMYBCABKANSC2VtcHRpZWRBdE1zIi0KEVVzZUluSG91c2VSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUibAoLVXNlZEluSG91c2USPgoGYW5zd2VyGAEgASgLMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXNwb25zZVIGYW5zd2VyEh0KCnVzZXNfdG9kYXkYAiABKA1SCXVzZXNUb2RheSKfAQoSSW5Ib3VzZVVzZXNSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhsKCWZyb21fZGF0ZRgCIAEoCVIIZnJvbURhdGUSHQoKdW50aWxfZGF0ZRgDIAEoCVIJdW50aWxEYXRlEhQKBWxpbWl0GAQgASgNUgVsaW1pdBIWCgZjdXJzb3IYBSABKAlSBmN1cnNvciJlChNJbkhvdXNlVXNlc1Jlc3BvbnNlEjYKBHVzZXMYASADKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkluSG91c2VVc2VSBHVzZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiZgoKSW5Ib3VzZVVzZRISCgRkYXRlGAEgASgJUgRkYXRlEjAKBGl0ZW0YAiABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0SEgoEdXNlcxgDIAEoDVIEdXNlcyInCgtVbmRvUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlIr4BCgxVbmRvUmVzcG9uc2USPAoGdW5kb25lGAEgASgLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5IaXN0b3J5RW50cnlSBnVuZG9uZRI+CgZhbnN3ZXIYAiABKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlUgZhbnN3ZXISMAoEbG9hbhgDIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbiLCAwoFQ291bnQSGQoIY291bnRfaWQYASABKANSB2NvdW50SWQSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIfCgticmFuY2hfbmFtZRgDIAEoCVIKYnJhbmNoTmFtZRIoChBmcm9tX2NhbGxfbnVtYmVyGAQgASgJUg5mcm9tQ2FsbE51bWJlchIqChF1bnRpbF9jYWxsX251bWJlchgFIAEoCVIPdW50aWxDYWxsTnVtYmVyEh4KCmNvbGxlY3Rpb24YBiABKAlSCmNvbGxlY3Rpb24SOAoFc3RhdGUYByABKA4yIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50U3RhdGVSBXN0YXRlEiAKDG9wZW5lZF9hdF9tcxgIIAEoA1IKb3BlbmVkQXRNcxIbCglvcGVuZWRfYnkYCSABKANSCG9wZW5lZEJ5EiAKDGNsb3NlZF9hdF9tcxgKIAEoA1IKY2xvc2VkQXRNcxIbCgljbG9zZWRfYnkYCyABKANSCGNsb3NlZEJ5EhgKB3NjYW5uZWQYDCABKA1SB3NjYW5uZWQSGAoHbWlzc2luZxgNIAEoDVIHbWlzc2luZyKpAQoQT3BlbkNvdW50UmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIoChBmcm9tX2NhbGxfbnVtYmVyGAIgASgJUg5mcm9tQ2FsbE51bWJlchIqChF1bnRpbF9jYWxsX251bWJlchgDIAEoCVIPdW50aWxDYWxsTnVtYmVyEh4KCmNvbGxlY3Rpb24YBCABKAlSCmNvbGxlY3Rpb24ibgoQU2NhblNoZWxmUmVxdWVzdBIZCghjb3VudF9pZBgBIAEoA1IHY291bnRJZBIaCghiYXJjb2RlcxgCIAMoCVIIYmFyY29kZXMSIwoNYWZ0ZXJfYmFyY29kZRgDIAEoCVIMYWZ0ZXJCYXJjb2RlIlUKEVNjYW5TaGVsZlJlc3BvbnNlEkAKCGZpbmRpbmdzGAEgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TaGVsZkZpbmRpbmdSCGZpbmRpbmdzIowCCgxTaGVsZkZpbmRpbmcSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRI3CgRraW5kGAIgASgOMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5GaW5kaW5nS2luZFIEa2luZBIwCgRpdGVtGAMgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgRpdGVtEjcKB3NvcnRfdG8YBCABKA4yHi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNvcnRUb1IGc29ydFRvEiIKDXNjYW5uZWRfYXRfbXMYBSABKANSC3NjYW5uZWRBdE1zEhoKCHRlcm1pbmFsGAYgASgJUgh0ZXJtaW5hbCJ7Cg1Db3VudHNSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhsKCW9ubHlfb3BlbhgCIAEoCFIIb25seU9wZW4SFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIl8KDkNvdW50c1Jlc3BvbnNlEjUKBmNvdW50cxgBIAMoCzIdLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRSBmNvdW50cxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKYAQoUQ291bnRGaW5kaW5nc1JlcXVlc3QSGQoIY291bnRfaWQYASABKANSB2NvdW50SWQSNwoEa2luZBgCIAEoDjIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRmluZGluZ0tpbmRSBGtpbmQSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIogBChVDb3VudEZpbmRpbmdzUmVzcG9uc2USQAoIZmluZGluZ3MYASADKAsyJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNoZWxmRmluZGluZ1IIZmluZGluZ3MSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3ISFQoGaW5fYWxsGAMgASgNUgVpbkFsbCJiChFDbG9zZUNvdW50UmVxdWVzdBIZCghjb3VudF9pZBgBIAEoA1IHY291bnRJZBIYCgdtaXNzaW5nGAIgASgNUgdtaXNzaW5nEhgKB2FiYW5kb24YAyABKAhSB2FiYW5kb24iMAoTQWR2YW5jZUNvdW50UmVxdWVzdBIZCghjb3VudF9pZBgBIAEoA1IHY291bnRJZCIwChRBZHZhbmNlQ291bnRSZXNwb25zZRIYCgdtaXNzaW5nGAEgASgNUgdtaXNzaW5nImoKDE92ZXJkdWVTdGVwcxIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRI5CgVzdGVwcxgCIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVN0ZXBSBXN0ZXBzIl4KC092ZXJkdWVTdGVwEjsKBGtpbmQYASABKA4yJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk92ZXJkdWVTdGVwS2luZFIEa2luZBISCgRkYXlzGAIgASgNUgRkYXlzIhkKF0xpc3RPdmVyZHVlU3RlcHNSZXF1ZXN0IlYKGExpc3RPdmVyZHVlU3RlcHNSZXNwb25zZRI6CgVzdGVwcxgBIAMoCzIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVN0ZXBzUgVzdGVwcyKSBQoIQ29uZmxpY3QSHwoLY29uZmxpY3RfaWQYASABKANSCmNvbmZsaWN0SWQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SGAoHYmFyY29kZRgDIAEoCVIHYmFyY29kZRIbCglyZWFkZXJfaWQYBCABKANSCHJlYWRlcklkEhcKB2xvYW5faWQYBSABKANSBmxvYW5JZBIiCg1vdGhlcl9sb2FuX2lkGAYgASgDUgtvdGhlckxvYW5JZBImCg9vdGhlcl9yZWFkZXJfaWQYByABKANSDW90aGVyUmVhZGVySWQSJAoOaGFwcGVuZWRfYXRfbXMYCCABKANSDGhhcHBlbmVkQXRNcxIkCg5yZWNvcmRlZF9hdF9tcxgJIAEoA1IMcmVjb3JkZWRBdE1zEhoKCHRlcm1pbmFsGAogASgJUgh0ZXJtaW5hbBInCg9kZXZpY2Vfc2VxdWVuY2UYCyABKARSDmRldmljZVNlcXVlbmNlEhIKBHJ1bGUYDCABKAlSBHJ1bGUSEgoEY2FyZBgNIAEoCVIEY2FyZBIiCg1zZXR0bGVkX2F0X21zGA4gASgDUgtzZXR0bGVkQXRNcxIuChNzZXR0bGVkX2F0X3Rlcm1pbmFsGA8gASgJUhFzZXR0bGVkQXRUZXJtaW5hbBIdCgpzZXR0bGVkX2J5GBAgASgDUglzZXR0bGVkQnkSEgoEbm90ZRgRIAEoCVIEbm90ZRIWCgZhY3Rpb24YEiABKAlSBmFjdGlvbhIuChNjaGFyZ2VkX21pbm9yX3VuaXRzGBMgASgDUhFjaGFyZ2VkTWlub3JVbml0cxIpChBjaGFyZ2VkX2N1cnJlbmN5GBQgASgJUg9jaGFyZ2VkQ3VycmVuY3kiUAoQQ29uZmxpY3RSZWNvcmRlZBI8Cghjb25mbGljdBgBIAEoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uZmxpY3RSCGNvbmZsaWN0Ij8KC0xvYW5DaGFuZ2VkEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4ixAEKEElzc3VlSXRlbVJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIbCglyZWNvcmRfaWQYAiABKANSCHJlY29yZElkEh8KC2JyYW5jaF9jb2RlGAMgASgJUgpicmFuY2hDb2RlEhsKCWl0ZW1fdHlwZRgEIAEoCVIIaXRlbVR5cGUSHgoKY29sbGVjdGlvbhgFIAEoCVIKY29sbGVjdGlvbhIbCglyZWFkZXJfaWQYBiABKANSCHJlYWRlcklkIjAKFVRha2VCYWNrSXNzdWVkUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiMAoVV2l0aGRyYXdJc3N1ZWRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCLIAQoUQWNjZXNzaW9uSXRlbVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhgKB2JhcmNvZGUYAiABKAlSB2JhcmNvZGUSHwoLYnJhbmNoX2NvZGUYAyABKAlSCmJyYW5jaENvZGUSGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIfCgtjYWxsX251bWJlchgFIAEoCVIKY2FsbE51bWJlchIeCgpjb2xsZWN0aW9uGAYgASgJUgpjb2xsZWN0aW9uIm4KElJlc2VydmVJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSIQoMcGlja3VwX3BvaW50GAMgASgJUgtwaWNrdXBQb2ludCJiChRMZW5kRGVsaXZlcmVkUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSEwoFYXRfbXMYAyABKANSBGF0TXMiPwoLSXRlbUNoYW5nZWQSMAoEaXRlbRgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbSJaCg1Db25maWd1cmF0aW9uEiUKDnJlcGVhdF9taW51dGVzGAEgASgNUg1yZXBlYXRNaW51dGVzEiIKDWR1ZV9zb29uX2RheXMYAiABKA1SC2R1ZVNvb25EYXlzKv80CgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASUAoMSVRFTV9VTktOT1dOEAEaPoq1GDoIBRIV5rKh5pyJ6L+Z5YaM5Zu+5Lmm44CCGhZUaGVyZSBpcyBubyBzdWNoIGl0ZW0uIgdiYXJjb2RlElwKDElURU1fT05fTE9BThACGkqKtRhGCAkSEuivpeWGjOW3suWAn+WHuuOAghoUVGhlIGl0ZW0gaXMgb24gbG9hbi4iBHJ1bGUiB2JhcmNvZGUiCWR1ZV9hdF9tcxJOChFJVEVNX05PVF9MRU5EQUJMRRADGjeKtRgzCAkSEuivpeWGjOS4jeWkluWAn+OAghoVVGhlIGl0ZW0gaXMgbm90IGxlbnQuIgRydWxlElcKDlJFQURFUl9CTE9DS0VEEAQaQ4q1GD8ICRIS6K+76ICF6K+B5Y+X6ZmQ44CCGhZUaGUgcmVhZGVyIGlzIGJsb2NrZWQuIgVibG9jayIIdW50aWxfbXMSVwoOUkVBREVSX0VYUElSRUQQBRpDirUYPwgJEhXor7vogIXor4Hlt7Lov4fmnJ/jgIIaFVRoZSBjYXJkIGhhcyBleHBpcmVkLiINZXhwaXJlc19hdF9tcxKaAQoSTE9BTl9MSU1JVF9SRUFDSEVEEAYagQGKtRh9CAkSFeW3sui+vuWAn+mYheS4iumZkOOAghowVGhlIHJlYWRlciBoYXMgYXMgbWFueSBsb2FucyBhcyB0aGUgcnVsZSBhbGxvd3MuIgRydWxlIgVsaW1pdCIKb3Blbl9sb2FucyIKbGltaXRfY29kZSILbGltaXRfdGl0bGUSYwoHTk9fUlVMRRAHGlaKtRhSCAkSHuayoeaciemAgueUqOeahOWAn+mYheinhOWImeOAghoZTm8gbG9hbiBydWxlIGNvdmVycyB0aGlzLiIIY2F0ZWdvcnkiCWl0ZW1fdHlwZRJ2ChVOT1RfT05fTE9BTl9UT19SRUFERVIQCBpbirUYVwgJEiHor6XlhozlubbmnKrlgJ/nu5nov5nkvY3or7vogIXjgIIaJ1RoZSBpdGVtIGlzIG5vdCBvbiBsb2FuIHRvIHRoaXMgcmVhZGVyLiIHYmFyY29kZRJ4ChVSRU5FV0FMX0xJTUlUX1JFQUNIRUQQCRpdirUYWQgJEhXlt7Lovr7nu63lgJ/kuIrpmZDjgIIaMVRoZSBsb2FuIHdhcyByZW5ld2VkIGFzIG9mdGVuIGFzIHRoZSBydWxlIGFsbG93cy4iBHJ1bGUiBWxpbWl0ElwKDlJFQURFUl9VTktOT1dOEAoaSIq1GEQIBRIV5rKh5pyJ6L+Z5L2N6K+76ICF44CCGhhUaGVyZSBpcyBubyBzdWNoIHJlYWRlci4iBGNhcmQiCXJlYWRlcl9pZBJ8Cg5SRUNPUkRfVU5LTk9XThALGmiKtRhkCAUSFeayoeaciei/meadoeS5puebruOAghoYVGhlcmUgaXMgbm8gc3VjaCByZWNvcmQuIglyZWNvcmRfaWQiDXJlY29yZF9zb3VyY2UiFXJlY29yZF9jb250cm9sX251bWJlchJYCg5CUkFOQ0hfVU5LTk9XThAMGkSKtRhACAUSFeayoeaciei/meS4quWIhummhuOAghoYVGhlcmUgaXMgbm8gc3VjaCBicmFuY2guIgticmFuY2hfY29kZRKCAQoVU0VSVklDRV9QT0lOVF9VTktOT1dOEA0aZ4q1GGMICRIh5q2k57uI56uv5pyq55m76K6w5Li65pyN5Yqh54K544CCGjFUaGlzIHRlcm1pbmFsIGlzIG5vdCBhIHNlcnZpY2UgcG9pbnQgb2YgdGhlIGNpdHkuIgRjb2RlIgN3aHkSWAoNRklFTERfSU5WQUxJRBAOGkWKtRhBCAMSD+Wtl+auteaXoOaViOOAghogQSBmaWVsZCBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC4iBWZpZWxkIgN3aHkSVQoOQ1VSU09SX0lOVkFMSUQQDxpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SfgoQVkVSU0lPTl9DT05GTElDVBAQGmiKtRhkCAoSHuivpeiusOW9leW3suiiq+S7luS6uuS/ruaUueOAghovU29tZWJvZHkgY2hhbmdlZCB0aGlzIG1lYW53aGlsZTsgcmVhZCBpdCBhZ2Fpbi4iCGV4cGVjdGVkIgVmb3VuZBJYCgxSVUxFX1VOS05PV04QERpGirUYQggFEhvmsqHmnInov5nmnaHlgJ/pmIXop4TliJnjgIIaG1RoZXJlIGlzIG5vIHN1Y2ggbG9hbiBydWxlLiIEY29kZRJlChBDT05GTElDVF9VTktOT1dOEBIaT4q1GEsIBRIe5rKh5pyJ6L+Z5p2h5b6F5aSE55CG6K6w5b2V44CCGhpUaGVyZSBpcyBubyBzdWNoIGNvbmZsaWN0LiILY29uZmxpY3RfaWQScQoQQ09ORkxJQ1RfU0VUVExFRBATGluKtRhXCAkSFeivpeiusOW9leW3suWkhOeQhuOAghogVGhlIGNvbmZsaWN0IGlzIHNldHRsZWQgYWxyZWFkeS4iC2NvbmZsaWN0X2lkIg1zZXR0bGVkX2F0X21zEnEKE1BPSU5UX0RPRVNfTk9UX0xFTkQQFBpYirUYVAgJEh7mraTmnI3liqHngrnkuI3lip7nkIblgJ/lh7rjgIIaIVRoaXMgc2VydmljZSBwb2ludCBkb2VzIG5vdCBsZW5kLiINc2VydmljZV9wb2ludBJ5ChZQT0lOVF9UQUtFU19OT19SRVRVUk5TEBUaXYq1GFkICRIe5q2k5pyN5Yqh54K55LiN5o6l5Y+X6L+Y5Lmm44CCGiZUaGlzIHNlcnZpY2UgcG9pbnQgdGFrZXMgbm90aGluZyBiYWNrLiINc2VydmljZV9wb2ludBJ+ChdDT05GTElDVF9OT1RfUkVWRVJTSUJMRRAWGmGKtRhdCAkSJOivpeiusOW9leayoeacieWPr+aSpOmUgOeahOWAn+WHuuOAghomTm8gb3BlbiBsb2FuIHdhcyBtYWRlIG9mIHRoZSBjb25mbGljdC4iC2NvbmZsaWN0X2lkEokBCgxDQVJEX1JFVElSRUQQFxp3irUYcwgJEiTor6Xor4Hlj7flt7LkvZzlup/vvIzkuI3lj6/lho3nlKjjgIIaLlRoZSBjYXJkIHdhcyByZXBsYWNlZCBhbmQgaXMgbmV2ZXIgdXNlZCBhZ2Fpbi4iBGNhcmQiCXJlYWRlcl9pZCIIbmV3X2NhcmQSggEKFVJFTkVXQUxfR0FJTlNfTk9USElORxCsAhpmirUYYggJEiHnu63lgJ/kuI3kvJrlu7blkI7lupTov5jml6XmnJ/jgIIaKkEgcmVuZXdhbCBub3cgd291bGQgbm90IG1vdmUgdGhlIGR1ZSBkYXRlLiIEcnVsZSIJZHVlX2F0X21zEm4KEVJFTkVXQUxfVE9PX0VBUkxZEK0CGlaKtRhSCAkSG+acquWIsOWPr+e7reWAn+eahOaXtumXtOOAghoiSXQgaXMgdG9vIGVhcmx5IHRvIHJlbmV3IHRoZSBsb2FuLiIEcnVsZSIHZnJvbV9tcxJWChBSVUxFX1NFVF9VTktOT1dOEK4CGj+KtRg7CAUSFeayoeaciei/meWll+inhOWImeOAghoaVGhlcmUgaXMgbm8gc3VjaCBydWxlIHNldC4iBGNvZGUSeAoRUlVMRV9TRVRfSU5fRk9SQ0UQrwIaYIq1GFwICRIb6L+Z5aWX6KeE5YiZ5bey57uP55Sf5pWI44CCGiZUaGUgcnVsZSBzZXQgaGFzIHRha2VuIGVmZmVjdCBhbHJlYWR5LiIEY29kZSINdmFsaWRfZnJvbV9tcxJ3Cg1FWEFNUExFX0ZBSUxTELACGmOKtRhfCAkSGOekuuS+i+S4juinhOWImeS4jeespuOAghoZQW4gZXhhbXBsZSBkb2VzIG5vdCBob2xkLiIHZXhhbXBsZSIEd2hhdCIIZXhwZWN0ZWQiBWZvdW5kIgZmYWlsZWQSXwoPTElCUkFSWV9VTktOT1dOELECGkmKtRhFCAUSGOayoeaciei/meS4quWbvuS5pummhuOAghoZVGhlcmUgaXMgbm8gc3VjaCBsaWJyYXJ5LiIMbGlicmFyeV9jb2RlEnQKDElURU1fT05fSE9MRBCQAxphirUYXQgJEiHor6Xlhozlt7LkuLrlhbbku5bor7vogIXpooTnlZnjgIIaJFRoZSBpdGVtIGlzIGtlcHQgZm9yIGFub3RoZXIgcmVhZGVyLiIHYmFyY29kZSIHaG9sZF9pZBKCAQoNSVRFTV9XSVRISEVMRBCRAxpuirUYaggJEiror6XlhozmmoLkuI3lpJblgJ/vvIzor7fkuqTppoblkZjlpITnkIbjgIIaKlN0YWZmIGtlZXAgdGhlIGl0ZW0gYmFjazsgZ2l2ZSBpdCB0byB0aGVtLiIHYmFyY29kZSIFc3RhdGUSnwEKEklURU1fU1RBVEVfRk9SQklEUxCSAxqFAYq1GIABCAkSJ+ivpeWGjOW9k+WJjeeKtuaAgeS4jeWFgeiuuOatpOaTjeS9nOOAgho2VGhhdCBjYW4ndCBiZSBkb25lIHdpdGggdGhlIGl0ZW0gaW4gaXRzIHByZXNlbnQgc3RhdGUuIgdiYXJjb2RlIgVzdGF0ZSIFZXZlbnQiBG9wZW4SZAoUT1ZFUlJJREVfTk9UX0FMTE9XRUQQkwMaSYq1GEUIBxIe5oKo5peg5p2D6LaK6L+H6KeE5YiZ5Yqe55CG44CCGhpZb3UgbWF5IG5vdCBvdmVycmlkZSB0aGlzLiIFcmlnaHQSUQoMSE9MRF9VTktOT1dOEJQDGj6KtRg6CAUSFeayoeaciei/meadoemihOe6puOAghoWVGhlcmUgaXMgbm8gc3VjaCBob2xkLiIHaG9sZF9pZBKiAQoSSE9MRF9TVEFURV9GT1JCSURTEJUDGogBirUYgwEICRIq6K+l6aKE57qm5b2T5YmN54q25oCB5LiN5YWB6K645q2k5pON5L2c44CCGjZUaGF0IGNhbid0IGJlIGRvbmUgd2l0aCB0aGUgaG9sZCBpbiBpdHMgcHJlc2VudCBzdGF0ZS4iB2hvbGRfaWQiBXN0YXRlIgVldmVudCIEb3BlbhJnCgtIT0xEX0VYSVNUUxCWAxpVirUYUQgJEh7ov5nkvY3or7vogIXlt7LpooTnuqbmraTkuabjgIIaJFRoZSByZWFkZXIgaGFzIGEgaG9sZCBvbiBpdCBhbHJlYWR5LiIHaG9sZF9pZBJuChFPTl9MT0FOX1RPX1JFQURFUhCXAxpWirUYUggJEh7ov5nkvY3or7vogIXlt7LlgJ/mnInmraTkuabjgIIaGlRoZSByZWFkZXIgaGFzIGl0IG9uIGxvYW4uIgdiYXJjb2RlIglkdWVfYXRfbXMSdwoSSE9MRF9MSU1JVF9SRUFDSEVEEJgDGl6KtRhaCAkSFeW3sui+vumihOe6puS4iumZkOOAghosVGhlIHJlYWRlciBoYXMgYXMgbWFueSBob2xkcyBhcyBhcmUgYWxsb3dlZC4iBWxpbWl0IgpvcGVuX2hvbGRzEmoKEUhPTERTX05PVF9BTExPV0VEEJkDGlKKtRhOCAkSHuatpOexu+aWh+eMruS4jeaOpeWPl+mihOe6puOAghoZU3VjaCBpdGVtcyBjYW4ndCBiZSBoZWxkLiIEcnVsZSIJaXRlbV90eXBlEn4KD05PVEhJTkdfVE9fSE9MRBCaAxpoirUYZAgJEh7msqHmnInlj6/kvpvpooTnuqbnmoTppobol4/jgIIaKlRoZXJlIGlzIG5vIGl0ZW0gdGhhdCBjb3VsZCBmaWxsIHRoZSBob2xkLiIJcmVjb3JkX2lkIglpdGVtX3R5cGUShgEKE1BPSU5UX0tFRVBTX05PVEhJTkcQmwMabIq1GGgICRIk5q2k5pyN5Yqh54K55LiN5o+Q5L6b6aKE57qm5Y+W5Lmm44CCGi9Ob3RoaW5nIGNhbiBiZSBwaWNrZWQgdXAgYXQgdGhpcyBzZXJ2aWNlIHBvaW50LiINc2VydmljZV9wb2ludBJiChRQSUNLVVBfUE9JTlRfVU5LTk9XThD0AxpHirUYQwgFEhjmsqHmnInov5nkuKrlj5bkuabngrnjgIIaH1RoZXJlIGlzIG5vIHN1Y2ggcGljay11cCBwb2ludC4iBGNvZGUS2wEKDUlURU1fT05fU0hFTEYQ9QMaxgGKtRjBAQgJElHkuablnKjmnrbkuIrvvIzlj6/nm7TmjqXlgJ/pmIXvvJvmraTnsbvmlofnjK7ku4XlnKjlhajpg6jlgJ/lh7rml7bmjqXlj5fpooTnuqbjgIIaWU9uZSBpcyBvbiBhIHNoZWxmIGFuZCBjYW4gYmUgYm9ycm93ZWQgdGhlcmU7IHN1Y2ggaXRlbXMgYXJlIGhlbGQgb25seSB3aGlsZSBhbGwgYXJlIGxlbnQuIgRydWxlIglpdGVtX3R5cGUSjAEKD1JFTkVXQUxfQVdBSVRFRBD2Axp2irUYcggJEiTlt7LmnInor7vogIXpooTnuqbvvIzkuI3og73nu63lgJ/jgIIaLlNvbWVib2R5IHdhaXRzIGZvciBpdCwgc28gaXQgY2FuJ3QgYmUgcmVuZXdlZC4iBHJ1bGUiB2JhcmNvZGUiCWR1ZV9hdF9tcxJ4ChBMT0FOX05PVF9BV0FJVEVEEPcDGmGKtRhdCAkSJOaXoOS6uuetieWAmeatpOS5pu+8jOaXoOmcgOWPrOWbnuOAghoqTm9ib2R5IHdhaXRzIGZvciBpdCwgc28gaXQgaXNuJ3QgcmVjYWxsZWQuIgdiYXJjb2RlEpMBChRSRUNBTExfR0FJTlNfTk9USElORxD4Axp4irUYdAgJEiTlj6zlm57kuI3kvJrkvb/lupTov5jml6XmnJ/mj5DliY3jgIIaJkEgcmVjYWxsIHdvdWxkIG5vdCBoYXZlIGl0IGR1ZSBzb29uZXIuIgdiYXJjb2RlIglkdWVfYXRfbXMiDnNvb25lcl9mcm9tX21zEk8KC05PVF9PTl9MT0FOEPkDGj2KtRg5CAkSEuivpeWGjOacquWAn+WHuuOAghoYVGhlIGl0ZW0gaXMgbm90IG9uIGxvYW4uIgdiYXJjb2RlElQKD0xJQ0VOQ0VfVU5LTk9XThD6Axo+irUYOggFEhXmsqHmnInov5nku73orrjlj6/jgIIaGVRoZXJlIGlzIG5vIHN1Y2ggbGljZW5jZS4iBGNvZGUScgoMTk9UX0xJQ0VOU0VEEPsDGl+KtRhbCAkSIeatpOS5puayoeacieWPr+WAn+eahOeUteWtkOeJiOOAghopTm8gZWxlY3Ryb25pYyBjb3B5IG9mIGl0IGlzIGxpY2Vuc2VkIG5vdy4iCXJlY29yZF9pZBKoAQoRTElDRU5DRV9FWEhBVVNURUQQ/AMajwGKtRiKAQgJEh7nlLXlrZDniYjorrjlj6/mlbDlt7LnlKjlrozjgIIaM0FzIG1hbnkgZWxlY3Ryb25pYyBjb3BpZXMgYXJlIGxlbnQgYXMgYXJlIGxpY2Vuc2VkLiIJcmVjb3JkX2lkIgdsaWNlbmNlIgRsZW50IgVzbG90cyIFbG9hbnMiCWxvYW5zX21heBKNAQoMTElOS19JTlZBTElEEP0DGnqKtRh2CAcSG+mTvuaOpeaXoOaViOaIluW3sui/h+acn+OAghpQVGhlIGxpbmsgaXMgbm90IHZhbGlkLCBvciBub3QgYW55IG1vcmU7IHRoZSByZWFkZXIgZ2V0cyBhIG5ldyBvbmUgZnJvbSB0aGUgbG9hbi4iA3doeRKnAQoSRFJPUF9CQVRDSF9VTktOT1dOEKYEGo0BirUYiAEICRI55rKh5pyJ6L+Z5om56L+Y5Lmm566x5Zu+5Lmm77yM5oiW5bey6LaF6L+H55m76K6w5pe26ZmQ44CCGjVUaGVyZSBpcyBubyBzdWNoIGJhdGNoIG9mIGEgYm9vayBkcm9wLCBvciBpdCBpcyBvdmVyLiIIYmF0Y2hfaWQiCHVudGlsX21zEl8KEVVORE9fTk9UX1BPU1NJQkxFEKcEGkeKtRhDCAkSD+aXoOazleaSpOmUgOOAghoZVGhhdCBjYW4ndCBiZSB0YWtlbiBiYWNrLiIHYmFyY29kZSIDd2h5IgVldmVudBKFAQoKQ0xBSU1fT1ZFUhCoBBp0irUYcAgJEiror6Xlhozlt7LkuI3mmK/or7vogIXlo7Dnp7Dlt7Lov5jnirbmgIHjgIIaMFRoZSBpdGVtIGlzIG5vdCBjbGFpbWVkIHRvIGJlIHJldHVybmVkIGFueSBtb3JlLiIHYmFyY29kZSIFc3RhdGUSVAoNQ09VTlRfVU5LTk9XThCpBBpAirUYPAgFEhXmsqHmnInov5nmrKHnm5jngrnjgIIaF1RoZXJlIGlzIG5vIHN1Y2ggY291bnQuIghjb3VudF9pZBJsCgpDT1VOVF9PVkVSEKoEGluKtRhXCAkSGOivpeasoeebmOeCueW3sue7k+adn+OAghooVGhlIGNvdW50IGlzIGNsb3NlZCwgb3IgaXMgYmVpbmcgY2xvc2VkLiIIY291bnRfaWQiBXN0YXRlEqsBCg1DT1VOVF9DSEFOR0VEEKsEGpYBirUYkQEICRI25pyq6KeB5Zu+5Lmm55qE5pWw55uu5pyJ5Y+Y77yM6K+36YeN5paw5qC45a+55riF5Y2V44CCGjpPdGhlciBpdGVtcyBhcmUgbWlzc2luZyB0aGFuIHdlcmUgbGlzdGVkOyBsaXN0IHRoZW0gYWdhaW4uIghjb3VudF9pZCIIZXhwZWN0ZWQiBWZvdW5kKtwBCglJdGVtU3RhdGUSGgoWSVRFTV9TVEFURV9VTlNQRUNJRklFRBAAEg0KCUFWQUlMQUJMRRABEgsKB09OX0xPQU4QAhIOCgpJTl9UUkFOU0lUEAMSDAoIT05fT1JERVIQBBIOCgpJTl9QUk9DRVNTEAUSEQoNT05fSE9MRF9TSEVMRhAGEhQKEENMQUlNRURfUkVUVVJORUQQBxIICgRMT1NUEAgSCwoHTUlTU0lORxAJEgsKB0RBTUFHRUQQChINCglJTl9SRVBBSVIQCxINCglXSVRIRFJBV04QDCpQCgZTb3J0VG8SFwoTU09SVF9UT19VTlNQRUNJRklFRBAAEgkKBVNIRUxGEAESDgoKSE9MRF9TSEVMRhACEgcKA1ZBThADEgkKBVNUQUZGEAQqcgoMUnVsZVNldFN0YXRlEh4KGlJVTEVfU0VUX1NUQVRFX1VOU1BFQ0lGSUVEEAASEgoOUlVMRV9TRVRfRFJBRlQQARIWChJSVUxFX1NFVF9TQ0hFRFVMRUQQAhIWChJSVUxFX1NFVF9XSVRIRFJBV04QAyqCAQoJSG9sZFN0YXRlEhoKFkhPTERfU1RBVEVfVU5TUEVDSUZJRUQQABILCgdXQUlUSU5HEAESDQoJU1VTUEVOREVEEAISCgoGQ09NSU5HEAMSCQoFUkVBRFkQBBIKCgZGSUxMRUQQBRINCglDQU5DRUxMRUQQBhILCgdFWFBJUkVEEAcqKwoJSG9sZFNjb3BlEggKBFdPUksQABIKCgZSRUNPUkQQARIICgRJVEVNEAIqQwoORWxlY3Ryb25pY0Zvcm0SFwoTQU5ZX0VMRUNUUk9OSUNfRk9STRAAEgkKBUVCT09LEAISDQoJQVVESU9CT09LEAMqUgoLTGljZW5jZUtpbmQSHAoYTElDRU5DRV9LSU5EX1VOU1BFQ0lGSUVEEAASDQoJVU5MSU1JVEVEEAESCQoFU0xPVFMQAhILCgdNRVRFUkVEEAMqTAoKRHJvcE1vbWVudBIVChFEUk9QX0xBU1RfRU1QVElFRBAAEhUKEURST1BfTEFTVF9DTE9TSU5HEAESEAoMRFJPUF9FTVBUSUVEEAIqcwoKQ291bnRTdGF0ZRIbChdDT1VOVF9TVEFURV9VTlNQRUNJRklFRBAAEg4KCkNPVU5UX09QRU4QARIRCg1DT1VOVF9DTE9TSU5HEAISEAoMQ09VTlRfQ0xPU0VEEAMSEwoPQ09VTlRfQUJBTkRPTkVEEAQqwgEKC0ZpbmRpbmdLaW5kEhwKGEZJTkRJTkdfS0lORF9VTlNQRUNJRklFRBAAEgwKCElOX1BMQUNFEAESDQoJTUlTUExBQ0VEEAISDwoLT1RIRVJfU0hFTEYQAxIQCgxPVEhFUl9CUkFOQ0gQBBIICgRMRU5UEAUSDQoJS0VQVF9CQUNLEAYSDgoKRk9SX0FfSE9MRBAHEgkKBUZPVU5EEAgSEAoMVU5LTk9XTl9JVEVNEAkSDwoLTk9UX1NDQU5ORUQQCip1Cg9PdmVyZHVlU3RlcEtpbmQSIQodT1ZFUkRVRV9TVEVQX0tJTkRfVU5TUEVDSUZJRUQQABIQCgxGSVJTVF9OT1RJQ0UQARIRCg1TRUNPTkRfTk9USUNFEAISEAoMVEhJUkRfTk9USUNFEAMSCAoEQklMTBAEMpBkCgtDaXJjdWxhdGlvbhK7AwoGQm9ycm93EiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Cb3Jyb3dSZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Cb3Jyb3dSZXNwb25zZSLhAoq1GNwCCgIIAQoECAEQAQoECAIQAQoECAMQAQoECAMQAhACKgxJVEVNX1VOS05PV04qDElURU1fT05fTE9BTioRSVRFTV9OT1RfTEVOREFCTEUqDlJFQURFUl9CTE9DS0VEKg5SRUFERVJfRVhQSVJFRCoSTE9BTl9MSU1JVF9SRUFDSEVEKgdOT19SVUxFKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqE1BPSU5UX0RPRVNfTk9UX0xFTkQqEU9OX0xPQU5fVE9fUkVBREVSKgxJVEVNX09OX0hPTEQqDUlURU1fV0lUSEhFTEQqFE9WRVJSSURFX05PVF9BTExPV0VEKg1GSUVMRF9JTlZBTElEKgxOT1RfTElDRU5TRUQqEUxJQ0VOQ0VfRVhIQVVTVEVEShBjaXJjdWxhdGlvbi5sZW5kEuMBCgZSZXR1cm4SJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlcXVlc3QaJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlIokBirUYhAEKAggBCgIIAwoECAEQAQoECAMQAQoECAIQARACKgxJVEVNX1VOS05PV04qFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTioWUE9JTlRfVEFLRVNfTk9fUkVUVVJOUyoVTk9UX09OX0xPQU5fVE9fUkVBREVSKhJEUk9QX0JBVENIX1VOS05PV04S2gIKBVJlbmV3EiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZW5ld1JlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlbmV3UmVzcG9uc2UigwKKtRj+AQoECAEQAQoECAIQAQoECAMQAQoECAMQAhACKgxJVEVNX1VOS05PV04qFU5PVF9PTl9MT0FOX1RPX1JFQURFUioPUkVORVdBTF9BV0FJVEVEKhVSRU5FV0FMX0xJTUlUX1JFQUNIRUQqFVJFTkVXQUxfR0FJTlNfTk9USElORyoRUkVORVdBTF9UT09fRUFSTFkqEklURU1fU1RBVEVfRk9SQklEUyoOUkVBREVSX0JMT0NLRUQqDlJFQURFUl9FWFBJUkVEKgdOT19SVUxFKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEShBjaXJjdWxhdGlvbi5sZW5kEqABCgVMb2FucxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hbnNSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2Fuc1Jlc3BvbnNlIkqKtRhGCgQIARABCgQIAhABCgIIAwoCCAQQASABKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg5DVVJTT1JfSU5WQUxJRBLdAQoHRXhwbGFpbhImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRXhwbGFpblJlcXVlc3QaJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkV4cGxhaW5SZXNwb25zZSKAAYq1GHwKBAgBEAEKBAgCEAEKBAgDEAEKBAgDEAIKAggEEAEqDElURU1fVU5LTk9XTioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoHTk9fUlVMRSoVU0VSVklDRV9QT0lOVF9VTktOT1dOShBjaXJjdWxhdGlvbi5sZW5kEm4KBUl0ZW1zEiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtc1JlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1zUmVzcG9uc2UiGIq1GBQKAAoCCAEKAggCCgIIAwoCCAQQARJ+CgdHZXRJdGVtEiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5HZXRJdGVtUmVxdWVzdBojLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbURldGFpbHMiJoq1GCIKAAoCCAEKAggCCgIIAwoCCAQQASoMSVRFTV9VTktOT1dOEp0BCgdIaXN0b3J5EiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5IaXN0b3J5UmVxdWVzdBonLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSGlzdG9yeVJlc3BvbnNlIkGKtRg9CgIIBAoECAMQAhABKgxJVEVNX1VOS05PV04qDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5pdGVtcxKfAQoHT3ZlcmR1ZRImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVJlcXVlc3QaJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk92ZXJkdWVSZXNwb25zZSJDirUYPwoCCAQKBAgDEAIQASoOQlJBTkNIX1VOS05PV04qDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxKlAQoJSW5UcmFuc2l0EigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JblRyYW5zaXRSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JblRyYW5zaXRSZXNwb25zZSJDirUYPwoCCAQKBAgDEAIQASoOQlJBTkNIX1VOS05PV04qDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxKTAQoHQ2hlY2tJbhImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2hlY2tJblJlcXVlc3QaIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNoZWNrZWRJbiI5irUYNQoCCAEKAggDEAIqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTioSRFJPUF9CQVRDSF9VTktOT1dOKAEwARKiAQoJRW1wdHlEcm9wEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbXB0eURyb3BSZXF1ZXN0GiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ecm9wQmF0Y2giSIq1GEQKAggECgQIAxACEAIqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTioNRklFTERfSU5WQUxJREoQY2lyY3VsYXRpb24ubGVuZBKaAQoHUHV0RHJvcBImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUHV0RHJvcFJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkRyb3AiSYq1GEUKAggECgQIAxACEAIqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTioNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24ucnVsZXMSZAoFRHJvcHMSJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkRyb3BzUmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRHJvcHNSZXNwb25zZSIOirUYCgoCCAQKAggDEAEStwEKClVzZUluSG91c2USKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlVzZUluSG91c2VSZXF1ZXN0GiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Vc2VkSW5Ib3VzZSJZirUYVQoCCAEKAggDEAIqDElURU1fVU5LTk9XTioMSVRFTV9PTl9MT0FOKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qFlBPSU5UX1RBS0VTX05PX1JFVFVSTlMSugEKC0luSG91c2VVc2VzEioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JbkhvdXNlVXNlc1JlcXVlc3QaKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkluSG91c2VVc2VzUmVzcG9uc2UiUoq1GE4KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSvQEKBFVuZG8SIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlVuZG9SZXF1ZXN0GiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5VbmRvUmVzcG9uc2Uiaoq1GGYKBAgDEAIQAioMSVRFTV9VTktOT1dOKhFVTkRPX05PVF9QT1NTSUJMRSoSSVRFTV9TVEFURV9GT1JCSURTKhVTRVJWSUNFX1BPSU5UX1VOS05PV05KEGNpcmN1bGF0aW9uLmxlbmQSjQEKCkFjdE9uQ2xhaW0SFC5sZWN0ZXJuLndvcmsudjEuQWN0GhYubGVjdGVybi53b3JrLnYxLkFjdGVkIlGKtRhNCgQIAxACEAIqCkNMQUlNX09WRVIqDUZJRUxEX0lOVkFMSUQqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTkoRY2lyY3VsYXRpb24uaXRlbXMSmAEKCU9wZW5Db3VudBIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3BlbkNvdW50UmVxdWVzdBodLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnQiQoq1GD4KAggECgQIAxACEAIqDkJSQU5DSF9VTktOT1dOKg1GSUVMRF9JTlZBTElEShFjaXJjdWxhdGlvbi5pdGVtcxKvAQoJU2NhblNoZWxmEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TY2FuU2hlbGZSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TY2FuU2hlbGZSZXNwb25zZSJNirUYSQoCCAQKBAgDEAIQAioNQ09VTlRfVU5LTk9XTioKQ09VTlRfT1ZFUioNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24uaXRlbXMSnAEKBkNvdW50cxIlLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRzUmVxdWVzdBomLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRzUmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSvwEKDUNvdW50RmluZGluZ3MSLC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50RmluZGluZ3NSZXF1ZXN0Gi0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db3VudEZpbmRpbmdzUmVzcG9uc2UiUYq1GE0KAggECgQIAxACEAEqDUNPVU5UX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxKlAQoKQ2xvc2VDb3VudBIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2xvc2VDb3VudFJlcXVlc3QaHS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50Ik2KtRhJCgIIBAoECAMQAhACKg1DT1VOVF9VTktOT1dOKgpDT1VOVF9PVkVSKg1DT1VOVF9DSEFOR0VEShFjaXJjdWxhdGlvbi5pdGVtcxJxCgxBZHZhbmNlQ291bnQSKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFkdmFuY2VDb3VudFJlcXVlc3QaLC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFkdmFuY2VDb3VudFJlc3BvbnNlIgaKtRgCEAISoQEKD1B1dE92ZXJkdWVTdGVwcxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVN0ZXBzGiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlU3RlcHMiQoq1GD4KAggECgQIAxACEAIqDkJSQU5DSF9VTktOT1dOKg1GSUVMRF9JTlZBTElEShFjaXJjdWxhdGlvbi5ydWxlcxKFAQoQTGlzdE92ZXJkdWVTdGVwcxIvLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGlzdE92ZXJkdWVTdGVwc1JlcXVlc3QaMC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpc3RPdmVyZHVlU3RlcHNSZXNwb25zZSIOirUYCgoCCAQKAggDEAEStAEKCUJ1c3lIb3VycxIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQnVzeUhvdXJzUmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQnVzeUhvdXJzUmVzcG9uc2UiUoq1GE4KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSwwEKB1B1dEl0ZW0SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlB1dEl0ZW1SZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtInKKtRhuCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg5SRUNPUkRfVU5LTk9XTioOQlJBTkNIX1VOS05PV04qDElURU1fVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVEoRY2lyY3VsYXRpb24uaXRlbXMS7AEKCUlzc3VlSXRlbRIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXNzdWVJdGVtUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hbiKWAYq1GJEBEAIqDUZJRUxEX0lOVkFMSUQqDlJFQ09SRF9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTioOUkVBREVSX1VOS05PV04qDlJFQURFUl9CTE9DS0VEKg5SRUFERVJfRVhQSVJFRCoHTk9fUlVMRSoRSVRFTV9OT1RfTEVOREFCTEUqEkxPQU5fTElNSVRfUkVBQ0hFRBJ9Cg5UYWtlQmFja0lzc3VlZBItLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVGFrZUJhY2tJc3N1ZWRSZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXNwb25zZSIUirUYEBACKgxJVEVNX1VOS05PV04ShwEKDldpdGhkcmF3SXNzdWVkEi0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5XaXRoZHJhd0lzc3VlZFJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW0iKIq1GCQQAioMSVRFTV9VTktOT1dOKhJJVEVNX1NUQVRFX0ZPUkJJRFMSxQEKDUFjY2Vzc2lvbkl0ZW0SLC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFjY2Vzc2lvbkl0ZW1SZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXNwb25zZSJeirUYWhACKg1GSUVMRF9JTlZBTElEKgxJVEVNX1VOS05PV04qDkJSQU5DSF9VTktOT1dOKhJJVEVNX1NUQVRFX0ZPUkJJRFMqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XThK6AgoHSG9sZEZvchImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZEZvclJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGQi6AGKtRjjARACKg5SRUFERVJfVU5LTk9XTioOUkVBREVSX0JMT0NLRUQqDlJFQURFUl9FWFBJUkVEKg5SRUNPUkRfVU5LTk9XTioNRklFTERfSU5WQUxJRCoPTk9USElOR19UT19IT0xEKgtIT0xEX0VYSVNUUyoRT05fTE9BTl9UT19SRUFERVIqEkhPTERfTElNSVRfUkVBQ0hFRCoRSE9MRFNfTk9UX0FMTE9XRUQqDUlURU1fT05fU0hFTEYqE1BPSU5UX0tFRVBTX05PVEhJTkcqFFBJQ0tVUF9QT0lOVF9VTktOT1dOErYCCgtSZXNlcnZlSXRlbRIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmVzZXJ2ZUl0ZW1SZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkItwBirUY1wEQAioMSVRFTV9VTktOT1dOKhJJVEVNX1NUQVRFX0ZPUkJJRFMqDlJFQURFUl9VTktOT1dOKg5SRUFERVJfQkxPQ0tFRCoOUkVBREVSX0VYUElSRUQqD05PVEhJTkdfVE9fSE9MRCoLSE9MRF9FWElTVFMqEU9OX0xPQU5fVE9fUkVBREVSKhJIT0xEX0xJTUlUX1JFQUNIRUQqEUhPTERTX05PVF9BTExPV0VEKhNQT0lOVF9LRUVQU19OT1RISU5HKhRQSUNLVVBfUE9JTlRfVU5LTk9XThKjAQoNTGVuZERlbGl2ZXJlZBIsLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGVuZERlbGl2ZXJlZFJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW4iRoq1GEIQAioMSVRFTV9VTktOT1dOKgxJVEVNX09OX0xPQU4qEklURU1fU1RBVEVfRk9SQklEUyoOUkVBREVSX1VOS05PV04SlgEKC1B1dExvYW5SdWxlEioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QdXRMb2FuUnVsZVJlcXVlc3QaIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlIjmKtRg1CgIIBBACKg1GSUVMRF9JTlZBTElEKgxSVUxFX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QScAoJTG9hblJ1bGVzEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUnVsZXNSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUnVsZXNSZXNwb25zZSIOirUYCgoCCAQKAggDEAESjwEKCUNvbmZsaWN0cxIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uZmxpY3RzUmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uZmxpY3RzUmVzcG9uc2UiLYq1GCkKAggECgQIAxACEAEqDkNVUlNPUl9JTlZBTElESgt3b3JrLnNldHRsZRKzAQoOU2V0dGxlQ29uZmxpY3QSLS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNldHRsZUNvbmZsaWN0UmVxdWVzdBogLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uZmxpY3QiUIq1GEwKAggECgQIAxACEAIqEENPTkZMSUNUX1VOS05PV04qEENPTkZMSUNUX1NFVFRMRUQqDUZJRUxEX0lOVkFMSURKC3dvcmsuc2V0dGxlEqQBCg1BY3RPbkNvbmZsaWN0EhQubGVjdGVybi53b3JrLnYxLkFjdBoWLmxlY3Rlcm4ud29yay52MS5BY3RlZCJlirUYYQoECAMQAhACKhBDT05GTElDVF9VTktOT1dOKhBDT05GTElDVF9TRVRUTEVEKhdDT05GTElDVF9OT1RfUkVWRVJTSUJMRSoNRklFTERfSU5WQUxJREoLd29yay5zZXR0bGUSqQEKDkFjdE9uQ29uZmxpY3RzEhQubGVjdGVybi53b3JrLnYxLkFjdBoWLmxlY3Rlcm4ud29yay52MS5BY3RlZCJlirUYYQoECAMQAhACKhBDT05GTElDVF9VTktOT1dOKhBDT05GTElDVF9TRVRUTEVEKhdDT05GTElDVF9OT1RfUkVWRVJTSUJMRSoNRklFTERfSU5WQUxJREoLd29yay5zZXR0bGUoATABEnoKD0FkZENvbmZsaWN0V29yaxIuLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQWRkQ29uZmxpY3RXb3JrUmVxdWVzdBovLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQWRkQ29uZmxpY3RXb3JrUmVzcG9uc2UiBoq1GAIQAhKKAQoMTWVyZ2VSZWFkZXJzEisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5NZXJnZVJlYWRlcnNSZXF1ZXN0GiwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5NZXJnZVJlYWRlcnNSZXNwb25zZSIfirUYGwoCCAQKBAgDEAIQAkoNcmVhZGVycy5tZXJnZRKSAQoQVGVsbFJlYWRlcnNBcGFydBIvLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVGVsbFJlYWRlcnNBcGFydFJlcXVlc3QaLC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk1lcmdlUmVhZGVyc1Jlc3BvbnNlIh+KtRgbCgIIBAoECAMQAhACSg1yZWFkZXJzLm1lcmdlEr8BCgpQdXRSdWxlU2V0EikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QdXRSdWxlU2V0UmVxdWVzdBofLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVNldCJlirUYYQoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoQVkVSU0lPTl9DT05GTElDVCoOQlJBTkNIX1VOS05PV04qD0xJQlJBUllfVU5LTk9XTkoRY2lyY3VsYXRpb24ucnVsZXMSyQEKD1NjaGVkdWxlUnVsZVNldBIuLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2NoZWR1bGVSdWxlU2V0UmVxdWVzdBofLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVNldCJlirUYYQoCCAQKBAgDEAIQAioQUlVMRV9TRVRfVU5LTk9XTioNRklFTERfSU5WQUxJRCoQVkVSU0lPTl9DT05GTElDVCoNRVhBTVBMRV9GQUlMU0oRY2lyY3VsYXRpb24ucnVsZXMSrAEKD1dpdGhkcmF3UnVsZVNldBIuLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuV2l0aGRyYXdSdWxlU2V0UmVxdWVzdBofLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVNldCJIirUYRAoCCAQKBAgDEAIQAioQUlVMRV9TRVRfVU5LTk9XTioRUlVMRV9TRVRfSU5fRk9SQ0VKEWNpcmN1bGF0aW9uLnJ1bGVzEn0KCFJ1bGVTZXRzEicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlU2V0c1JlcXVlc3QaKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXRzUmVzcG9uc2UiHoq1GBoKAggECgIIAxABKg5DVVJTT1JfSU5WQUxJRBJ6CgpHZXRSdWxlU2V0EikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5HZXRSdWxlU2V0UmVxdWVzdBofLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVNldCIgirUYHAoCCAQKAggDEAEqEFJVTEVfU0VUX1VOS05PV04SoAEKDENoZWNrUnVsZVNldBIrLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2hlY2tSdWxlU2V0UmVxdWVzdBosLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2hlY2tSdWxlU2V0UmVzcG9uc2UiNYq1GDEKAggECgQIAxACEAEqEFJVTEVfU0VUX1VOS05PV05KEWNpcmN1bGF0aW9uLnJ1bGVzErkBCgpUcnlSdWxlU2V0EikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5UcnlSdWxlU2V0UmVxdWVzdBoqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVHJ5UnVsZVNldFJlc3BvbnNlIlSKtRhQCgIIBAoECAMQAhABKhBSVUxFX1NFVF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ucnVsZXMSlQEKCVBvc3Rwb25lZBIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUG9zdHBvbmVkUmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUG9zdHBvbmVkUmVzcG9uc2UiM4q1GC8KAggECgQIAxACEAEqDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxJuCgtQb3N0cG9uZUR1ZRIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUG9zdHBvbmVEdWVSZXF1ZXN0GisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Qb3N0cG9uZUR1ZVJlc3BvbnNlIgaKtRgCEAISZQoIU3dlZXBEdWUSJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlN3ZWVwRHVlUmVxdWVzdBooLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU3dlZXBEdWVSZXNwb25zZSIGirUYAhACEpcDCglQbGFjZUhvbGQSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBsYWNlSG9sZFJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGQiwQKKtRi8AgoECAEQAQoECAIQAQoECAMQAQoCCAQKBAgDEAIQAioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoOUkVBREVSX0JMT0NLRUQqDlJFQURFUl9FWFBJUkVEKg5SRUNPUkRfVU5LTk9XTioMSVRFTV9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg9OT1RISU5HX1RPX0hPTEQqC0hPTERfRVhJU1RTKhFPTl9MT0FOX1RPX1JFQURFUioSSE9MRF9MSU1JVF9SRUFDSEVEKhFIT0xEU19OT1RfQUxMT1dFRCoNSVRFTV9PTl9TSEVMRioTUE9JTlRfS0VFUFNfTk9USElORyoUUElDS1VQX1BPSU5UX1VOS05PV04qDEhPTERfVU5LTk9XTkoRY2lyY3VsYXRpb24uaG9sZHMSvQEKCkNhbmNlbEhvbGQSKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNhbmNlbEhvbGRSZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkImaKtRhiCgQIARABCgQIAhABCgQIAxABCgIIBAoECAMQAhACKgxIT0xEX1VOS05PV04qEkhPTERfU1RBVEVfRk9SQklEUyoNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24uaG9sZHMSvwEKC1N1c3BlbmRIb2xkEioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TdXNwZW5kSG9sZFJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGQiZoq1GGIKBAgBEAEKBAgCEAEKBAgDEAEKAggECgQIAxACEAIqDEhPTERfVU5LTk9XTioSSE9MRF9TVEFURV9GT1JCSURTKg1GSUVMRF9JTlZBTElEShFjaXJjdWxhdGlvbi5ob2xkcxKuAQoKUmVzdW1lSG9sZBIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmVzdW1lSG9sZFJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGQiV4q1GFMKBAgBEAEKBAgCEAEKBAgDEAEKAggECgQIAxACEAIqDEhPTERfVU5LTk9XTioSSE9MRF9TVEFURV9GT1JCSURTShFjaXJjdWxhdGlvbi5ob2xkcxLIAQoFSG9sZHMSJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRzUmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZHNSZXNwb25zZSJyirUYbgoECAEQAQoECAIQAQoECAMQAQoCCAQKBAgDEAIQASoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoOQ1VSU09SX0lOVkFMSUQqDUZJRUxEX0lOVkFMSURKEWNpcmN1bGF0aW9uLmhvbGRzEpsBCgdHZXRIb2xkEiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5HZXRIb2xkUmVxdWVzdBojLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZERldGFpbHMiQ4q1GD8KBAgBEAEKBAgCEAEKBAgDEAEKAggECgQIAxACEAEqDEhPTERfVU5LTk9XTkoRY2lyY3VsYXRpb24uaG9sZHMSnwEKCEhvbGRMaW5lEicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkTGluZVJlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRzUmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDlJFQ09SRF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24uaG9sZHMS8AEKClJlY2FsbExvYW4SKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlY2FsbExvYW5SZXF1ZXN0GioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZWNhbGxMb2FuUmVzcG9uc2UiigGKtRiFAQoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtOT1RfT05fTE9BTioSSVRFTV9TVEFURV9GT1JCSURTKhBMT0FOX05PVF9BV0FJVEVEKhRSRUNBTExfR0FJTlNfTk9USElORyoNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24uaG9sZHMSogEKCFBpY2tMaXN0EicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QaWNrTGlzdFJlcXVlc3QaKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBpY2tMaXN0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSoQEKCUhvbGRTaGVsZhIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFNoZWxmUmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZHNSZXNwb25zZSJDirUYPwoCCAQKBAgDEAIQASoOQlJBTkNIX1VOS05PV04qDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxLwAQoITW92ZUl0ZW0SJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk1vdmVJdGVtUmVxdWVzdBomLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmV0dXJuUmVzcG9uc2UikgGKtRiNAQoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKhJJVEVNX1NUQVRFX0ZPUkJJRFMqDElURU1fT05fTE9BTioNRklFTERfSU5WQUxJRCoVU0VSVklDRV9QT0lOVF9VTktOT1dOKhZQT0lOVF9UQUtFU19OT19SRVRVUk5TShFjaXJjdWxhdGlvbi5pdGVtcxK6AQoMSXRlbXNJblN0YXRlEisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtc0luU3RhdGVSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JblRyYW5zaXRSZXNwb25zZSJSirUYTgoCCAQKBAgDEAIQASoNRklFTERfSU5WQUxJRCoOQlJBTkNIX1VOS05PV04qDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxLPAQoKUHV0TGljZW5jZRIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUHV0TGljZW5jZVJlcXVlc3QaHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2UidYq1GHEKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDlJFQ09SRF9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTioPTElDRU5DRV9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUShFjaXJjdWxhdGlvbi5pdGVtcxKSAQoITGljZW5jZXMSJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2VzUmVxdWVzdBooLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGljZW5jZXNSZXNwb25zZSIzirUYLwoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEowBCghMaW5rTG9hbhInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGlua0xvYW5SZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljTGluayIvirUYKwoECAEQAQoECAIQAQoECAMQARABKhVOT1RfT05fTE9BTl9UT19SRUFERVISeAoHVXNlTGluaxImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVXNlTGlua1JlcXVlc3QaJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlVzZUxpbmtSZXNwb25zZSIcirUYGAoCCAIKAggEEAIqDExJTktfSU5WQUxJRBJiCgdFbmRMb2FuEiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbmRMb2FuUmVxdWVzdBonLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRW5kTG9hblJlc3BvbnNlIgaKtRgCEAISbgoLQWR2YW5jZUhvbGQSKi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFkdmFuY2VIb2xkUmVxdWVzdBorLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQWR2YW5jZUhvbGRSZXNwb25zZSIGirUYAhACSqizAgpICgEMEgMBABIaPiBMZW5kaW5nOiBpdGVtcywgbG9hbnMsIGFuZCB0aGUgcnVsZXMgdGhhdCBkZWNpZGUgYWJvdXQgdGhlbS4KCkMKAgYAEgUIAOkCARo2IFRoZSBsb2FuIGRlc2sgb2YgdGhlIGNpdHksIHdoZXJldmVyIHRoZSBkZXNrIHN0YW5kcy4KCsQGCgQGAAIAEgQRAhQDGrUGIExlbmRzIGFuIGl0ZW0gdG8gdGhlIHJlYWRlciB0aGF0IGlzIHNpZ25lZCBpbiAob3IsIHdoZXJlIHN0YWZmIGFyZSBzaWduZWQgaW4gYXQgYSBkZXNrLCB0byB0aGUgcmVhZGVyIG9mIGEgY2FyZCkuIFdoYXQKIHdhcyBkb25lIG9mZmxpbmUgKHRoZSBjYWxsIGNhcnJpZXMgYSB0aW1lIGluIHRoZSBwYXN0IGFuZCBhIGRldmljZSBzZXF1ZW5jZSwgb3Igbm8gc2Vzc2lvbiwgb3IgaXMgb2xkZXIgdGhhbiBhIHJlcGVhdAogY2FuIGJlKSBpcyByZWNvcmRlZCB3aGF0ZXZlciB0aGUgcnVsZXMgc2F5OyBlYWNoIHJ1bGUgdGhhdCBpdCBicm9rZSBiZWNvbWVzIGEgY29uZmxpY3QuIEEgcmVwZWF0LCB3aGljaCBjYXJyaWVzIHRoZQogdGltZSBvZiB0aGUgZmlyc3QgdHJ5IGFuZCBubyBkZXZpY2Ugc2VxdWVuY2UsIGlzIGRlY2lkZWQgYnkgdGhlIHJ1bGVzIGFzIG9mIHRoZW4uIEEgZGV2aWNlIHdob3NlIHJlYWRlciBjb3VsZCBub3QKIHNpZ24gaW4sIHNpbmNlIGl0cyBsaW5lIHdhcyBkb3duLCB0ZWxscyBzdWNoIGEgbG9hbiBsYXRlciB3aXRob3V0IGEgc2Vzc2lvbiBhbmQgbmFtZXMgdGhlIGNhcmQuCgogV2l0aCBhIGByZWNvcmRfaWRgIGluc3RlYWQgb2YgYSBiYXJjb2RlIGFuIGVsZWN0cm9uaWMgY29weSBpcyBsZW50LCB0byBhIHJlYWRlciB3aG8gaXMgc2lnbmVkIGluIGFueXdoZXJlLCBvbiBhIHBob25lIHRvbzogdW5kZXIgdGhlIHNhbWUKIHJ1bGVzIGFuZCBsaW1pdHMuIFRoZSBhbnN3ZXIgaGFzIGEgbGluayB0byBpdDsgdGhlIGxvYW4gZW5kcyBieSBpdHNlbGYgd2hlbiBpdCBmYWxscyBkdWUsIG9yIGVhcmxpZXIgYnkgUmV0dXJuLgoKoQEKBAYAAgESBBYCGQMakgEgVGFrZXMgYW4gaXRlbSBiYWNrLCBmcm9tIGFueW9uZSwgYW55d2hlcmU7IGFuIGVsZWN0cm9uaWMgY29weSBmcm9tIHRoZSByZWFkZXIgd2hvIGhhcyBpdCwgb3Igc3RhZmYuIEFuIGl0ZW0gb2YgYW5vdGhlciBicmFuY2ggZ29lcyBpbnRvIHRyYW5zaXQuCgorCgQGAAICEgQbAh4DGh0gTW92ZXMgYSBsb2FuJ3MgZHVlIGRhdGUgb24uCgrZAQoEBgACAxIEIQIkAxrKASBMaXN0cyB0aGUgcmVhZGVyJ3MgbG9hbnM6IG9wZW4gb25lcyBieSBkdWUgZGF0ZSwgb3IgcGFzdCBvbmVzLCBuZXdlc3QgZmlyc3QuIEF0IGEgZGVzayB3aGVyZSBub2JvZHkgaXMgc2lnbmVkIGluIHRoZQogb3BlbiBsb2FucyBvZiB0aGUgY2FyZCB0aGF0IGlzIHByZXNlbnRlZCB0aGVyZSBhcmUgdG9sZDsgcGFzdCBvbmVzIG5lZWQgYSBzZXNzaW9uLgoKXwoEBgACBBIEJgIpAxpRIFRlbGxzIHdoYXQgd291bGQgYmUgZGVjaWRlZCwgYnkgd2hpY2ggcnVsZSBhbmQgd2h5LCBhbmQgd2hpY2ggb3RoZXIgcnVsZXMgbG9zdC4KCjYKBAYAAgUSBCsCLQMaKCBMaXN0cyB3aGVyZSB0aGUgaXRlbXMgb2YgYSByZWNvcmQgYXJlLgoKegoEBgACBhIELwIyAxpsIFRlbGxzIGFuIGl0ZW0gYnkgaXRzIGJhcmNvZGU6IHdoYXQgaXQgaXMsIHdoZXJlIGl0IGlzLCBhbmQgaXRzIG9wZW4gbG9hbiBhcyBmYXIgYXMgdGhlIGNhbGxlciBtYXkga25vdyBpdC4KCnUKBAYAAgcSBDQCNgMaZyBMaXN0cyB3aGF0IGhhcHBlbmVkIHRvIGFuIGl0ZW0gYW5kIHRvIGl0cyBsb2FucywgdGhlIGxhc3QgZmlyc3Q6IHdobyBkaWQgaXQgd2hlcmUsIGFuZCBieSB3aGljaCBjYWxsLgoKXwoEBgACCBIEOAI6AxpRIExpc3RzIHRoZSBvcGVuIGxvYW5zIG9mIGEgYnJhbmNoIHRoYXQgYXJlIG92ZXJkdWUsIHRoZSBlYXJsaWVzdCBkdWUgZGF0ZSBmaXJzdC4KCmkKBAYAAgkSBDwCPgMaWyBMaXN0cyB0aGUgaXRlbXMgdGhhdCBhcmUgb24gdGhlaXIgd2F5IHRvIGEgYnJhbmNoLCB3aGF0IHdhcyBzZW50IGZpcnN0IGJlZm9yZSB0aGUgb3RoZXJzLgoKjwIKBAYAAgoSBEECRAMagAIgVGFrZXMgbWFueSBpdGVtcyBiYWNrLCBmcm9tIGEgc29ydGVyLCBhIHRyb2xsZXkgb3IgYSBib29rIGRyb3A6IGFuIGl0ZW0gb2YgdGhlIHN0cmVhbSBmb3IgZWFjaCwgYW5zd2VyZWQgd2l0aCB3aGVyZSBpdCBnb2VzLiBXaGF0IGNhbid0IGJlCiB0YWtlbiBiYWNrIGlzIGFuc3dlcmVkIHdpdGggd2h5LCBhbmQgdGhlIHJlc3QgZ29lcyBvbjsgd2hhdCBub2JvZHkga25vd3Mgb2YgYSBzb3J0ZXIgb3IgYSBkcm9wIGlzIGFuIGl0ZW0gb2Ygd29yay4KCq4BCgQGAAILEgRHAkoDGp8BIFNheXMgdGhhdCBhIGJvb2sgZHJvcCBpcyBlbXB0aWVkIG5vdy4gV2hhdCBpcyB0YWtlbiBiYWNrIGFzIG9mIGl0cyBiYXRjaCBjb3VudHMgYXMgcmV0dXJuZWQgYXQgdGhlIG1vbWVudCB0aGF0IGlzIGJlc3QgZm9yIHJlYWRlcnMsIGJ5IHRoZSBydWxlCiBvZiB0aGUgZHJvcC4KCk0KBAYAAgwSBEwCTwMaPyBBZGRzIG9yIGNoYW5nZXMgd2hhdCBjb3VudHMgZm9yIHdoYXQgaXMgZm91bmQgaW4gYSBib29rIGRyb3AuCgpFCgQGAAINEgRRAlMDGjcgTGlzdHMgdGhlIGJvb2sgZHJvcHMgd2l0aCB3aGVuIGVhY2ggd2FzIGVtcHRpZWQgbGFzdC4KCq4BCgQGAAIOEgRWAlkDGp8BIENvdW50cyBhbiBpdGVtIHRoYXQgd2FzIHVzZWQgaW4gdGhlIGxpYnJhcnkgYW5kIG5vdCBsZW50OiBpdCB3YXMgbGVmdCBvbiBhIHRhYmxlLiBJdCBpcyBjaGVja2VkIGluIHdoZXJlIGl0IGxpZXM6IHdoYXQgd2FzIG9uIGl0cyB3YXksIG9yCiBtaXNzaW5nLCBpcyB0aGVyZS4KCk8KBAYAAg8SBFsCXQMaQSBMaXN0cyB3aGF0IHdhcyB1c2VkIGluIGEgYnJhbmNoIHdpdGhvdXQgYmVpbmcgbGVudCwgZGF5IGJ5IGRheS4KCtEBCgQGAAIQEgRgAmMDGsIBIFRha2VzIGJhY2sgd2hhdCB0aGlzIGRlc2sgZGlkIHdpdGggYW4gaXRlbSBsYXN0LCB3aXRoaW4gYSBtaW51dGUgYW5kIGJlZm9yZSBhbnl0aGluZyBlbHNlIGhhcHBlbmVkIHRvIHRoZSBpdGVtOiBpdCBsZW50IGl0LCB0b29rIGl0IGJhY2ssCiByZW5ld2VkIGl0cyBsb2FuIG9yIG1vdmVkIGl0LiBUaGUgaGlzdG9yeSBrZWVwcyBib3RoLgoKpgMKBAYAAhESBGcCagMalwMgRG9lcyB3aXRoIGEgY2xhaW0sIGFuIGl0ZW0gdGhhdCBpdHMgcmVhZGVyIHNheXMgd2FzIHJldHVybmVkLCB3aGF0IHN0YWZmIGhhdmUgZGVjaWRlZDogYW4gYWN0aW9uIG9mIGl0cyBpdGVtIG9mIHdvcmssIHdoaWNoIHRoZSBjYWxsZXIgaGFzCiBjbGFpbWVkLiAiZm91bmQiOiBpdCBpcyBpbiB0aGUgbGlicmFyeTsgaXRzIGxvYW4gZW5kcyBhcyBvZiB3aGVuIHRoZSByZWFkZXIgc2FpZCBzby4gIndpdGhfcmVhZGVyIjogdGhlIHJlYWRlciBoYXMgaXQgYWZ0ZXIgYWxsLiAiY2hhcmdlIjogaXQKIHdhcyBsb29rZWQgZm9yIGluIHZhaW47IGl0IGlzIGxvc3QsIGFuZCB0aGUgcmVhZGVyIG93ZXMgd2hhdCBpdCBjb3N0cy4gQSBzZWFyY2ggaW4gdmFpbiB0aGF0IGlzIG5vdCB0aGUgbGFzdCBpcyBhIGNvbW1lbnQuCgqgAQoEBgACEhIEbAJvAxqRASBCZWdpbnMgdG8gY291bnQgd2hhdCBzdGFuZHMgb24gc2hlbHZlcyBvZiBhIGJyYW5jaDogdGhvc2Ugb2YgYSByYW5nZSBvZiBjYWxsIG51bWJlcnMsIG9mIGEgY29sbGVjdGlvbiwgb3IgYWxsLiBBbnkgbnVtYmVyIG9mIGRlc2tzIHNjYW4gZm9yIGl0LgoKzQEKBAYAAhMSBHICdQMavgEgQ291bnRzIHRoZSBpdGVtcyBvZiBhIHNoZWxmLCBpbiB0aGUgb3JkZXIgaW4gd2hpY2ggdGhleSBzdGFuZCwgYW5kIHRlbGxzIG9mIGVhY2ggd2hldGhlciBpdCBpcyB3aGVyZSBpdCBiZWxvbmdzLiBXaGF0IHdhcyBtaXNzaW5nIG9yIG9uIGl0cyB3YXkKIGhlcmUgaXMgdGhlcmUgYWdhaW47IGFsbCBlbHNlIGlzIG9ubHkgdG9sZC4KCi0KBAYAAhQSBHcCeQMaHyBMaXN0cyBjb3VudHMsIHRoZSBsYXN0IGZpcnN0LgoKgQEKBAYAAhUSBHsCfQMacyBMaXN0cyB3aGF0IHdhcyBmb3VuZCBieSBhIGNvdW50IHRoYXQgaXMgbm90IHdoZXJlIGl0IGJlbG9uZ3MsIG9yIHdoYXQgd2FzIG5vdCBmb3VuZCwgaW4gdGhlIG9yZGVyIG9mIHRoZSBzaGVsdmVzLgoK2QEKBAYAAhYSBoABAoMBAxrIASBFbmRzIGEgY291bnQ6IHdoYXQgc2hvdWxkIGJlIHRoZXJlIGFuZCB3YXMgbm90IHNjYW5uZWQgaXMgbWlzc2luZyBmcm9tIG5vdyBvbi4gVGhlIGNhbGxlciBzYXlzIGhvdyBtYW55IHRoYXQgYXJlLCBhcyBpdCB3YXMgbGlzdGVkOyB3aGVyZSBpdCBpcwogYW5vdGhlciBudW1iZXIsIGl0IGlzIHJlZnVzZWQgYW5kIG5vdGhpbmcgaXMgbWlzc2luZy4KCocBCgQGAAIXEgaFAQKHAQMadyBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lcjogbWFya3Mgd2hhdCBhIGNvdW50IHRoYXQgaXMgYmVpbmcgY2xvc2VkIGRpZCBub3QgZmluZCBhcyBtaXNzaW5nLCBzb21lIGl0ZW1zIGF0IGEgdGltZS4KCrkBCgQGAAIYEgaKAQKNAQMaqAEgU2F5cyB3aGVuIHJlYWRlcnMgYXJlIHRvbGQgb2Ygb3ZlcmR1ZSBsb2FucywgYW5kIHdoZW4gdGhleSBhcmUgc2VudCB0aGUgYmlsbDogZGF5cyBhZnRlciB0aGUgZHVlIGRhdGUsIG9mIGEgYnJhbmNoIG9yIG9mIGFsbCBicmFuY2hlcyB0aGF0IGhhdmUKIG5vIGRheXMgb2YgdGhlaXIgb3duLgoKOgoEBgACGRIGjwECkQEDGiogTGlzdHMgdGhlbTogdGhvc2Ugb2YgYWxsIGJyYW5jaGVzIGZpcnN0LgoK0AEKBAYAAhoSBpQBApYBAxq/ASBMaXN0cyBob3cgbWFueSBsb2FucyBiZWdhbiBhbmQgaG93IG1hbnkgZW5kZWQgYXQgYSBicmFuY2gsIGhvdXIgYnkgaG91ciBvZiBsb2NhbCBkYXlzLCBvciBmb3IgZWFjaCBob3VyIG9mIHRoZSB3ZWVrLiBIb3VycyB3aXRob3V0CiBhbnkgYXJlIGxlZnQgb3V0LiBJdCBpcyBjb3VudGVkIGEgbW9tZW50IGFmdGVyIHRoZSBsb2Fucy4KCjwKBAYAAhsSBpgBApoBAxosIEFkZHMgb3IgY2hhbmdlcyBhbiBpdGVtLCBmb3VuZCBieSBiYXJjb2RlLgoK1gEKBAYAAhwSBp0BAp8BAxrFASBPdGhlciBwbHVnaW5zOiBhZGRzIGFuIGl0ZW0gdGhhdCBhIHJlYWRlciBjaG9zZSBpbiBhIHNob3AsIGFuZCBsZW5kcyBpdCB0byB0aGF0IHJlYWRlciBhdCBvbmNlLCBieSB0aGUgcnVsZXMgaW4gZm9yY2UgYXQgaXRzIGJyYW5jaC4gT24KIGl0cyByZXR1cm4gaXQgaXMgbWFkZSByZWFkeSBiZWZvcmUgaXQgaXMgYW4gb3JkaW5hcnkgaXRlbS4KCnwKBAYAAh0SBqEBAqMBAxpsIE90aGVyIHBsdWdpbnM6IHN1Y2ggYW4gaXRlbSB3YXMgZ2l2ZW4gYmFjaywgaW4gdGhlIHNob3AuIE5vdGhpbmcgY2hhbmdlcyB3aGVyZSBpdCBpcyBub3Qgb24gbG9hbiBhbnkgbW9yZS4KCocBCgQGAAIeEgalAQKnAQMadyBPdGhlciBwbHVnaW5zOiBzdWNoIGFuIGl0ZW0gZG9lcyBub3QgY29tZSB0byB0aGUgc3RvY2s6IHRoZSBzYWxlIHdhcyByZXZlcnNlZCwgb3IgdGhlIHJlYWRlciBrZWVwcyBpdC4gSXRzIGxvYW4gZW5kcy4KCocBCgQGAAIfEgapAQKrAQMadyBPdGhlciBwbHVnaW5zOiBzdWNoIGFuIGl0ZW0gaXMgcmVhZHksIHdpdGggaXRzIG93biBiYXJjb2RlLCBicmFuY2ggYW5kIHNoZWxmIG1hcms7IGZyb20gbm93IG9uIGl0IGlzIGFuIG9yZGluYXJ5IG9uZS4KCnwKBAYAAiASBq0BArABAxpsIE90aGVyIHBsdWdpbnM6IGEgaG9sZCBmb3IgdGhlIHJlYWRlciBmb3Igd2hvbSBhIGJvb2sgd2FzIGJvdWdodCwgb24gaXRzIHJlY29yZCwgYnkgdGhlIHJ1bGVzIG9mIFBsYWNlSG9sZC4KCusBCgQGAAIhEgazAQK1AQMa2gEgRGVsaXZlcnk6IGtlZXBzIG9uZSBpdGVtIHRoYXQgaXMgb24gYSBzaGVsZiBmb3IgYSByZWFkZXIsIGJ5IGEgaG9sZCBvbiBpdCB0aGF0IGlzIG5vdCBvbiBwaWNrIGxpc3RzOiB3aG9ldmVyIGNhbGxzIGhhcyBpdCBmZXRjaGVkLiBJdCBpcyB0aGUgcmVhZGVyJ3MKIHR1cm4gb25jZSBpdCBpcyBzY2FubmVkLCB1bmxlc3Mgc29tZWJvZHkgd2FpdHMgd2hvIGFza2VkIGVhcmxpZXIuCgrqAQoEBgACIhIGuAECugEDGtkBIERlbGl2ZXJ5OiBhbiBpdGVtIHdhcyBicm91Z2h0IHRvIGEgcmVhZGVyLCB3aG8gaGFzIGl0OiBpdCBpcyBsZW50IGFzIG9mIHRoZW4sIGJ5IHRoZSBydWxlcyBvZiB0aGUgYnJhbmNoIHRoYXQgaXQgYmVsb25ncyB0by4gV2hhdCB0aGV5IHdvdWxkIGhhdmUgcmVmdXNlZCBpcwogYSBjb25mbGljdCBmb3Igc3RhZmYsIGFzIG9mIGEgbG9hbiB0aGF0IHdhcyBtYWRlIG9mZmxpbmUuCgo9CgQGAAIjEga8AQK+AQMaLSBBZGRzIG9yIGNoYW5nZXMgYSBsb2FuIHJ1bGUsIGZvdW5kIGJ5IGNvZGUuCgo8CgQGAAIkEgbAAQLCAQMaLCBMaXN0cyB0aGUgbG9hbiBydWxlcywgbW9zdCBzcGVjaWZpYyBmaXJzdC4KCnoKBAYAAiUSBsQBAsYBAxpqIExpc3RzIHdoYXQgaGFwcGVuZWQgYWdhaW5zdCB0aGUgcnVsZXMgYXQgdGVybWluYWxzIHRoYXQgd2VyZSBvZmZsaW5lLCBvbGRlc3QgZmlyc3QsIGZvciBzdGFmZiB0byBzZXR0bGUuCgrKAQoEBgACJhIGyQECywEDGrkBIFNheXMgdGhhdCBzdGFmZiBoYXZlIGxvb2tlZCBhdCBhIGNvbmZsaWN0IGFuZCBkb25lIHdoYXQgdGhlcmUgd2FzIHRvIGRvLiBJdHMgaXRlbSBvZiB3b3JrLCB3aGljaCBBY3RPbkNvbmZsaWN0IHNldHRsZXMgd2l0aCBhCiBkZWNpc2lvbiwgaXMgd2l0aGRyYXduLCBhbHNvIHdoaWxlIHNvbWVib2R5IHdvcmtzIG9uIGl0LgoK8gIKBAYAAicSBs8BAtIBAxrhAiBEb2VzIHdpdGggYSBjb25mbGljdCB3aGF0IHN0YWZmIGhhdmUgZGVjaWRlZDogYW4gYWN0aW9uIG9mIGl0cyBpdGVtIG9mIHdvcmssIHdoaWNoIHRoZSBjYWxsZXIgaGFzIGNsYWltZWQuICJhY2NlcHQiOiB3aGF0IGhhcHBlbmVkCiBzdGF5cyBhcyBpdCB3YXMgcmVjb3JkZWQuICJyZXZlcnNlIjogdGhlIGxvYW4gdGhhdCB3YXMgbWFkZSBvZiBpdCBlbmRzIG5vdywgYW5kIHRoZSBpdGVtIGlzIHdoZXJlIGl0IHdhcyBzZWVuIGxhc3QuICJjaGFyZ2UiOiB0aGUKIHJlYWRlciBvd2VzIHRoZSBgYW1vdW50YC4gImNvbnRhY3QiOiB0aGUgcmVhZGVyIHdhcyB0b2xkOyB0aGUgbm90ZSBzYXlzIHdoYXQgY2FtZSBvZiBpdC4KCk8KBAYAAigSBtQBAtcBAxo/IFRoZSBzYW1lIHdpdGggbWFueSBjb25mbGljdHMsIGFuIGl0ZW0gb2YgdGhlIHN0cmVhbSBmb3IgZWFjaC4KCngKBAYAAikSBtkBAtsBAxpoIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyOiBhZGRzIGl0ZW1zIG9mIHdvcmsgZm9yIG9wZW4gY29uZmxpY3RzIHRoYXQgYW4gZWFybGllciB2ZXJzaW9uIHJlY29yZGVkLgoKzQEKBAYAAioSBt4BAuABAxq8ASBTYXlzIHRoYXQgdHdvIHJlY29yZHMgb2YgcmVhZGVycyBhcmUgb2Ygb25lIHBlcnNvbjogZnJvbSB0aGlzIGNvbW1pdCBvbiBsaW1pdHMgaG9sZCBvdmVyIHRoZSBsb2FucyBvZiBib3RoLCBhbmQgZWFjaCBsaXN0cyB0aGVtIGFsbC4gTG9hbnMgc3RheQogd2l0aCB0aGUgcmVjb3JkIHRoYXQgdGhleSB3ZXJlIG1hZGUgd2l0aC4KCoUBCgQGAAIrEgbiAQLkAQMadSBTYXlzIHRoYXQgYSByZWNvcmQgdGhhdCB3YXMgbWVyZ2VkIGlzIGFub3RoZXIgcGVyc29uJ3MgYWZ0ZXIgYWxsOiBlYWNoIHJlY29yZCBoYXMgdGhlIGxvYW5zIHRoYXQgd2VyZSBtYWRlIHdpdGggaXQuCgqlAQoEBgACLBIG5wEC6gEDGpQBIFdyaXRlcyB0aGUgZHJhZnQgb2YgYSBydWxlIHNldCwgZm91bmQgYnkgaXRzIGNvZGU6IHdob2xlLCB3aXRoIGl0cyBsaW1pdHMgYW5kIGl0cyBleGFtcGxlcy4gV2hhdCBpcyBpbiBmb3JjZSBvciB3YWl0cyBmb3IgaXRzIGRheSBzdGF5cyBhcwogaXQgaXMuCgqGAQoEBgACLRIG7AEC7wEDGnYgSGFzIHRoZSBkcmFmdCBvZiBhIHJ1bGUgc2V0IHRha2UgZWZmZWN0IGF0IGEgbW9tZW50LCBmcm9tIHdoaWNoIG9uIGl0IGFsb25lIGRlY2lkZXMuIEVhY2ggb2YgaXRzIGV4YW1wbGVzIG11c3QgaG9sZC4KCkoKBAYAAi4SBvEBAvQBAxo6IFRha2VzIGJhY2sgdGhhdCBhIHJ1bGUgc2V0IHRha2VzIGVmZmVjdCwgYmVmb3JlIGl0IGRvZXMuCgpNCgQGAAIvEgb2AQL4AQMaPSBMaXN0cyB0aGUgcnVsZSBzZXRzIHdpdGhvdXQgdGhlaXIgY29udGVudHMsIHRoZSBsYXN0IGZpcnN0LgoKKQoEBgACMBIG+gEC/AEDGhkgVGVsbHMgYSBydWxlIHNldCB3aG9sZS4KCn4KBAYAAjESBv4BAoECAxpuIERlY2lkZXMgdGhlIGV4YW1wbGVzIG9mIGEgcnVsZSBzZXQsIGFuZCB0ZWxscyBvZiBlYWNoIHdoZXRoZXIgdGhlIGFuc3dlciBpcyB0aGUgb25lIHRoYXQgc3RhZmYgaGF2ZSB3cml0dGVuLgoKhwEKBAYAAjISBoMCAoYCAxp3IERlY2lkZXMgbG9hbnMgdGhhdCB3ZXJlIG1hZGUgb25jZSBtb3JlLCBieSBhIHJ1bGUgc2V0LCBhbmQgdGVsbHMgdGhvc2UgZm9yIHdoaWNoIHNvbWV0aGluZyB3b3VsZCBoYXZlIGJlZW4gb3RoZXJ3aXNlLgoKmQEKBAYAAjMSBogCAooCAxqIASBMaXN0cyB0aGUgbG9hbnMgd2hvc2UgZHVlIGRhdGVzIHdlcmUgbW92ZWQgb24sIHNpbmNlIHRoZSBicmFuY2ggdGhhdCBsZW50IGlzIGNsb3NlZCB0aGVuOiBieSBhIGNsb3N1cmUsIG9yIGJ5IGNoYW5nZXMgb2YgaXRzIGNhbGVuZGFyLgoK+wEKBAYAAjQSBo0CAo8CAxrqASBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBhZnRlciBhIGNsb3N1cmUgb3IgYSBjaGFuZ2Ugb2YgYSBjYWxlbmRhcjogbW92ZXMgZHVlIGRhdGVzIG9uIHRoYXQgZmFsbCB3aGVyZSBhIGJyYW5jaCBpcyBjbG9zZWQuIEVhY2ggbW92ZXMKIG9uY2UsIGFuZCBub25lIG1vdmVzIGJhY2sgd2hlcmUgdGhlIGNsb3N1cmUgaXMgc2hvcnRlbmVkIG9yIGxpZnRlZDogaXQgd2FzIHRvbGQgdG8gYSByZWFkZXIuCgp9CgQGAAI1EgaRAgKTAgMabSBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCBicmFuY2g6IHRlbGxzIHdoaWNoIG9mIGl0cyBsb2FucyBhcmUgZHVlIHNvb24gYW5kIHdoaWNoIGFyZSBvdmVyZHVlLgoKpAIKBAYAAjYSBpYCApkCAxqTAiBBc2tzIGZvciBhbiBpdGVtOiBvZiBhIHdvcmssIG9mIG9uZSByZWNvcmQsIG9yIG9uZSBpdGVtOyBvciBzdGFmZiBmb3IgdGhlIHJlYWRlciBvZiBhIGNhcmQuIEl0IHdhaXRzIGluIHRoZSBsaW5lIG9mIGl0cyB3b3JrIHVudGlsIGFuCiBpdGVtIGNvbWVzIGluIHRoYXQgZml0cywgd2hpY2ggdGhlbiB3YWl0cyBmb3IgdGhlIHJlYWRlciBhdCB0aGUgcGljay11cCBwb2ludC4gV2hlcmUgYW4gaXRlbSBpcyBvbiBhIHNoZWxmLCBhIGJyYW5jaCBpcyBhc2tlZCB0byBmZXRjaCBpdC4KCmkKBAYAAjcSBpsCAp4CAxpZIEdpdmVzIGEgaG9sZCB1cC4gQW4gaXRlbSB0aGF0IHdhaXRzIGZvciBpdCBzdGF5cyBvbiB0aGUgaG9sZCBzaGVsZiB1bnRpbCBzdGFmZiBzY2FuIGl0LgoKUAoEBgACOBIGoAICowIDGkAgTGV0cyBvdGhlcnMgZ28gZmlyc3QgZm9yIGEgd2hpbGU7IHRoZSBwbGFjZSBpbiB0aGUgbGluZSBzdGF5cy4KCiwKBAYAAjkSBqUCAqgCAxocIEVuZHMgdGhhdCBiZWZvcmUgaXRzIHRpbWUuCgp4CgQGAAI6EgaqAgKtAgMaaCBMaXN0cyB0aGUgcmVhZGVyJ3MgaG9sZHM6IG9wZW4gb25lcywgdGhvc2UgZmlyc3QgdGhhdCB3ZXJlIHBsYWNlZCBmaXJzdCwgb3IgcGFzdCBvbmVzLCB0aGUgbGFzdCBmaXJzdC4KCnUKBAYAAjsSBq8CArECAxplIFRlbGxzIGEgaG9sZCB3aXRoIGl0cyBwb3NpdGlvbiwgYW4gZXN0aW1hdGUgb2Ygd2hlbiBhbiBpdGVtIHdpbGwgYmUgdGhlcmUsIGFuZCB3aGF0IGhhcHBlbmVkIHRvIGl0LgoKPQoEBgACPBIGswICtQIDGi0gTGlzdHMgd2hvIHdhaXRzIGZvciBhIHdvcmssIGluIHRoZWlyIG9yZGVyLgoKnAIKBAYAAj0SBrgCArsCAxqLAiBIYXMgYSBsb2FuIGZhbGwgZHVlIHNvb25lciwgc2luY2Ugc29tZWJvZHkgd2FpdHMgd2hvbSB0aGUgaXRlbSB3b3VsZCBzZXJ2ZTogYXMgc29vbiBhcyB0aGUgcnVsZXMgYWxsb3csIGF0IHRoZSBlbmQgb2YgYW4gb3BlbmluZyBkYXkuIFRoZQogcmVhZGVyIGlzIHRvbGQuIEEgcnVsZSB3aXRoIGByZWNhbGxzX2FsbG93ZWRgIGRvZXMgdGhlIHNhbWUgYnkgaXRzZWxmIHdoZXJlIGEgaG9sZCBpcyBwbGFjZWQgYW5kIG5vdGhpbmcgaXMgb24gYSBzaGVsZiBmb3IgaXQuCgpzCgQGAAI+Ega9AgK/AgMaYyBMaXN0cyB3aGF0IGEgYnJhbmNoIGlzIGFza2VkIHRvIGZldGNoIGZyb20gaXRzIHNoZWx2ZXM7IGVhY2ggcGFnZSBpcyBpbiB0aGUgb3JkZXIgb2YgdGhlIHNoZWx2ZXMuCgp5CgQGAAI/EgbBAgLDAgMaaSBMaXN0cyB3aGF0IHN0YW5kcyBvbiB0aGUgaG9sZCBzaGVsZiBvZiBhIGJyYW5jaCwgb3Igb25seSB3aGF0IGlzIHRvIGJlIGNsZWFyZWQsIHNpbmNlIGl0cyBob2xkIGlzIG92ZXIuCgrGAQoEBgACQBIGxgICyQIDGrUBIE1vdmVzIGFuIGl0ZW0gaW4gaXRzIGxpZmU6IGl0IGlzIGxvc3QsIG1pc3NpbmcsIGRhbWFnZWQsIGluIHJlcGFpciwgd2l0aGRyYXduLCBvciBmaXQgZm9yIGxlbmRpbmcgYWdhaW4uIFdoYXQgd2FzIGRvbmUgd2hpbGUgdGhlIGRlc2sgd2FzCiBvZmZsaW5lIGFuZCBjYW4ndCBiZSBiZWNvbWVzIGEgY29uZmxpY3QuCgqTAQoEBgACQRIGywICzQIDGoIBIExpc3RzIHRoZSBpdGVtcyBpbiBhIHN0YXRlIGluIHdoaWNoIHN0YWZmIGtlZXAgdGhlbSBiYWNrLCBMT1NUIGZvciBpbnN0YW5jZTsgd2l0aCBhIGJyYW5jaCBvbmx5IHRob3NlIHRoYXQgd2VyZSBsYXN0IHNlZW4gdGhlcmUuCgpvCgQGAAJCEgbPAgLSAgMaXyBBZGRzIG9yIGNoYW5nZXMgYSBsaWNlbmNlLCBmb3VuZCBieSBjb2RlOiBob3cgbWFueSBlbGVjdHJvbmljIGNvcGllcyBvZiBhIHJlY29yZCBtYXkgYmUgbGVudC4KCmEKBAYAAkMSBtQCAtYCAxpRIExpc3RzIHRoZSBsaWNlbmNlcyBvZiBhIHJlY29yZCwgb3IgYWxsLCBieSBjb2RlLCB3aXRoIGhvdyBtdWNoIG9mIGVhY2ggaXMgdXNlZC4KCnAKBAYAAkQSBtgCAtsCAxpgIFRlbGxzIGEgbmV3IGxpbmsgdG8gYW4gZWxlY3Ryb25pYyBjb3B5IHRoYXQgdGhlIHJlYWRlciBoYXMgb24gbG9hbiwgYXMgQm9ycm93IHRlbGxzIHRoZSBmaXJzdC4KCnYKBAYAAkUSBt0CAt8CAxpmIEZvciB0aGUgcHJvdmlkZXIgdG8gd2hvbSBhIGxpbmsgbGVhZHM6IHRlbGxzIHdoZXRoZXIgaXRzIHRva2VuIGlzIGdvb2QsIGFuZCBjb3VudHMgdGhhdCBpdCB3YXMgdXNlZC4KCm8KBAYAAkYSBuECAuMCAxpfIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIGxvYW4gb2YgYW4gZWxlY3Ryb25pYyBjb3B5OiBpdCBlbmRzIHdoZW4gaXQgZmFsbHMgZHVlLgoKuAEKBAYAAkcSBuYCAugCAxqnASBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCBob2xkIHRoYXQgaGFzIGEgZGF0ZTogaXRzIHN1c3BlbnNpb24gb3IgaXRzIHRpbWUgb24gdGhlIHNoZWxmIGlzIG92ZXIsIGl0IGlzIG5vdCBuZWVkZWQgYW55IG1vcmUsCiBvciBhbm90aGVyIGJyYW5jaCBpcyBhc2tlZC4KCigKAgUAEgbsAgCnAwEaGiBXaHkgQ2lyY3VsYXRpb24gcmVmdXNlcy4KCi0KAgUBEgaqAwC8AwEaHyBXaGVyZSBhbiBpdGVtIGlzIGluIGl0cyBsaWZlLgoKUQoEBQECAxIErwMCERpDIE9uIGl0cyB3YXkgdG8gd2hlcmUgaXQgYmVsb25ncywgb3IgdG8gd2hlcmUgYSByZWFkZXIgcGlja3MgaXQgdXAuCgpcCgQFAQIGEgSzAwIUGk4gQXQgYSBwaWNrLXVwIHBvaW50OiBhIHJlYWRlciB3aG8gYXNrZWQgZm9yIGl0IGhhcyBzb21lIGRheXMgdG8gY29tZSwgb3IgaGFkLgoKSAoEBQECBxIEtQMCFxo6IFRoZSByZWFkZXIgd2hvIGhhcyBpdCBvbiBsb2FuIHNheXMgdGhhdCBpdCB3YXMgcmV0dXJuZWQuCgo+CgQFAQIJEgS4AwIOGjAgTm90IHdoZXJlIGl0IHNob3VsZCBiZTsgbm9ib2R5IGhhcyBpdCBvbiBsb2FuLgoKLgoEBAACAxIEwwMCGxogIFRoZSBicmFuY2ggdGhhdCBpdCBiZWxvbmdzIHRvLgoKSwoEBAACBBIExQMCFho9IFRoZSBicmFuY2ggdGhhdCBpdCBpcyBhdCwgb3IsIGluIHRyYW5zaXQsIHdhcyBsYXN0IHNlZW4gYXQuCgoqCgQEAAIFEgTHAwIiGhwgSW4gdHJhbnNpdDogd2hlcmUgaXQgZ29lcy4KCkQKBAQAAgYSBMkDAhcaNiAiYm9vayIsICJyZWZlcmVuY2UiLCAiZHZkIjogd2hhdCBydWxlcyBhcmUgbWFkZSBmb3IuCgooCgQEAAIJEgTNAwIXGhogT24gbG9hbjogd2hlbiBpdCBpcyBkdWUuCgqCAQoEBAACCxIE0AMCFRp0IFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UgYnkgUHV0SXRlbTsgbGVuZGluZyBjaGFuZ2VzIG5vdGhpbmcgb2YgaXQuIFRvbGQgYnkgR2V0SXRlbSwgSXRlbXMgYW5kIFB1dEl0ZW0sIGVsc2V3aGVyZSAwLgoKlwEKBAQAAgwSBNIDAhoaiAEgV2hlcmUgaXQgYmVsb25ncyB3aXRoaW4gdGhlIGJyYW5jaCwgYXMgaXRzIGxpYnJhcnkgc2F5czogInJlZmVyZW5jZSIsICJjaGlsZHJlbiIuIFRvbGQgYnkgR2V0SXRlbSwgSXRlbXMgYW5kIFB1dEl0ZW0sIGVsc2V3aGVyZSBlbXB0eS4KClEKBAQAAg0SBNQDAhgaQyBJU08gNjM5LTIvQiwgImNoaSI6IGl0cyByZWNvcmQncyB3aGVuIHRoZSBpdGVtIHdhcyBwdXQuIExpa2V3aXNlLgoKUgoEBAACDhIE1gMCFRpEIEluIHRyYW5zaXQgb3Igb24gdGhlIGhvbGQgc2hlbGY6IHRoZSBob2xkIHRoYXQgaXQgaXMgZm9yOyAwOiBub25lLgoKMAoCBAESBtoDAO0DARoiIEFuIGl0ZW0gd2l0aCB3aGF0IGJlbG9uZ3MgdG8gaXQuCgohCgQEAQIAEgTcAwIQGhMgV2l0aCBpdHMgdmVyc2lvbi4KCrsBCgQEAQIBEgTfAwIQGqwBIFRoZSBvcGVuIGxvYW4uIEFic2VudCB3aGVyZSB0aGVyZSBpcyBub25lLCBhbmQgd2hlcmUgdGhlIGNhbGxlciBtYXkgbm90IGtub3cgd2hvc2UgaXQgaXM6IGEgZGVzayBhbmQgYW4gYWRtaW5pc3RyYXRvcgogbWF5LCBhbmQgdGhlIHJlYWRlciB3aG8gaGFzIGl0LiBJdHMgaXRlbSBpcyBhYnNlbnQuCgpFCgQEAQICEgThAwIeGjcgVGhlIG5hbWVzIG9mIHRoZSBicmFuY2hlczsgZW1wdHkgd2hlcmUgdGhlcmUgaXMgbm9uZS4KCn8KBAQBAgUSBOUDAhcacSBXaGVuIGFuZCBhdCB3aGljaCB0ZXJtaW5hbCBpdCB3YXMgbGFzdCBsZW50IG9yIHRha2VuIGJhY2s7IDAgYW5kIGVtcHR5OiBuZXZlci4gRm9yIGEgZGVzayBhbmQgYW4gYWRtaW5pc3RyYXRvci4KCn0KBAQBAgcSBOgDAhoabyBPbiB0aGUgaG9sZCBzaGVsZjogdGhlIGNvZGUgb2YgdGhlIHBpY2stdXAgcG9pbnQsIGFuZCB1bnRpbCB3aGVuIGl0IGlzIGtlcHQuIEZvciBhIGRlc2sgYW5kIGFuIGFkbWluaXN0cmF0b3IuCgpMCgQEAQIJEgTrAwIgGj4gV2hhdCBpdCBjb3N0cyB0byBidXkgYWdhaW4uIEZvciBhIGRlc2sgYW5kIGFuIGFkbWluaXN0cmF0b3IuCgodCgQEAgIFEgT2AwIbGg8gMDogc3RpbGwgb3V0LgoKMwoEBAICBxIE+QMCEholIFRoZSBydWxlIHRoYXQgZGVjaWRlZCwgYnkgaXRzIGNvZGUuCgo0CgQEAgIKEgT9AwIUGiYgU3RpbGwgb3V0LCBhbmQgaXRzIGR1ZSBkYXRlIGlzIG92ZXIuCgptCgQEAgILEgT/AwIjGl8gSXQgd2FzIHJlY2FsbGVkLCBzaW5jZSBzb21lYm9keSB3YWl0cyBmb3IgaXQ6IHRoZSBkdWUgZGF0ZSB0aGF0IGl0IGhhZCBiZWZvcmU7IDA6IGl0IHdhcyBub3QuCgp/CgQEAgIMEgSBBAIfGnEgV2hhdCBjb21lcyBvZiBiZWluZyBsYXRlIGJ5IHRoZSBydWxlcyB0aGF0IGhlbGQgd2hlbiBpdCBmZWxsIGR1ZTsgYWJzZW50OiBub3RoaW5nLCBvciBubyBydWxlIHNldCB3YXMgaW4gZm9yY2UuCgq1AQoCBAMSBoYEAJgEARqmASBBIHJ1bGUgZm9yIGxvYW5zLiBUaGUgbW9zdCBzcGVjaWZpYyB0aGF0IG1hdGNoZXMgZGVjaWRlczogZWFjaCBvZiB0aGUgdGhyZWUgdGhhdCBpcyBnaXZlbiBjb3VudHM7CiB3aGVyZSBhcyBtYW55IGFyZSBnaXZlbiwgY2F0ZWdvcnkgZ29lcyBiZWZvcmUgdHlwZSBiZWZvcmUgYnJhbmNoLgoKLwoEBAMCABIEiAQCEhohIFNob3J0IGFuZCBzdGFibGU6ICJhZHVsdC1ib29rIi4KChsKBAQDAgESBIoEAhYaDSBFbXB0eTogYW55LgoKLgoEBAMCAxIEjQQCFhogIDA6IGFueS4gVGhlIGJyYW5jaCB0aGF0IGxlbmRzLgoKbQoEBAMCBhIEkQQCFxpfIE9wZW4gbG9hbnMgdGhhdCBhIHJlYWRlciBtYXkgaGF2ZSB1bmRlciB0aGlzIHJ1bGUncyBjYXRlZ29yeSBhdCBvbmNlLCB3aGF0ZXZlciB0aGUgaXRlbSB0eXBlLgoKVwoEBAMCCBIElAQCFBpJIFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuIFRvbGQgYnkgTG9hblJ1bGVzIGFuZCBQdXRMb2FuUnVsZSwgZWxzZXdoZXJlIDAuCgpUCgQEAwIJEgSWBAIbGkYgRnJvbSB3aGVuIHRoZSBydWxlIGhvbGRzLCBhbmQgdW50aWwgYmVmb3JlIHdoZW47IDA6IHdpdGhvdXQgYSBib3VuZC4KCqkBCgQEBAIBEgSeBAISGpoBIFRoZSByZWFkZXIncyBjYXJkOiBhdCBhIGRlc2sgd2l0aCBhIHN0YWZmIHNlc3Npb24sIG9yIGF0IGEgZGV2aWNlIHdpdGhvdXQgYSBzZXNzaW9uIHdoZXJlIHRoZSBjYWxsIGNhcnJpZXMgYSB0aW1lCiBpbiB0aGUgcGFzdC4gRWxzZXdoZXJlIGl0IGlzIHJlZnVzZWQuCgqTAgoEBAQCAhIEoQQCHxqEAiBTdGFmZiB3aXRoIHRoZSByaWdodCBjaXJjdWxhdGlvbi5vdmVycmlkZTogd2h5IHRoZSBpdGVtIGlzIGxlbnQgdGhvdWdoIGl0IGlzIGtlcHQgZm9yIHNvbWVib2R5IGVsc2UsIHRoZSByZWFkZXIgaXMgYmxvY2tlZCwgdGhlIGNhcmQgaGFzIGV4cGlyZWQsCiBhIGxpbWl0IGlzIHJlYWNoZWQsIG9yIHN1Y2ggaXRlbXMgYXJlIG5vdCBsZW50LiBFYWNoIHJ1bGUgdGhhdCBpdCBicm9rZSBpcyBhIGNvbmZsaWN0IHRoYXQgdGhpcyByZWFzb24gc2V0dGxlcy4KCl8KBAQEAgMSBKMEAhgaUSBJbnN0ZWFkIG9mIGEgYmFyY29kZTogYW4gZWxlY3Ryb25pYyBjb3B5IG9mIHRoaXMgcmVjb3JkLCBvZiBhbnkgZm9ybSBvciBvZiBvbmUuCgpaCgQEBQIBEgSpBAIYGkwgT3BlbiBsb2FucyBvZiB0aGUgcmVhZGVyLCB0aGlzIG9uZSBpbmNsdWRlZCwgYW5kIGhvdyBtYW55IHRoZSBydWxlIGFsbG93cy4KCm4KBAQFAgMSBKwEAiAaYCBSZWFzb25zIHRoYXQgd291bGQgaGF2ZSByZWZ1c2VkIGl0LCBoYWQgaXQgbm90IGhhcHBlbmVkIGFscmVhZHk6IGVhY2ggaXMgYSBjb25mbGljdCBmb3Igc3RhZmYuCgo4CgQEBQIEEgSuBAIcGiogT2YgYW4gZWxlY3Ryb25pYyBjb3B5OiB3aGVyZSBpdCBpcyByZWFkLgoKUwoEBAYCARIEswQCFxpFIFRoZSBiYXRjaCBvZiBhIGJvb2sgZHJvcCB0aGF0IGl0IHdhcyBmb3VuZCBpbjsgMDogaXQgY2FtZSBiYWNrIG5vdy4KCksKBAQHAgESBLgEAhAaPSBUaGUgbG9hbiB0aGF0IGVuZGVkOyBhYnNlbnQgd2hlcmUgdGhlIGl0ZW0gd2FzIG5vdCBvbiBsb2FuLgoKfwoEBAcCAhIEugQCFRpxIEl0IGdvZXMgdG8gYW5vdGhlciBicmFuY2gsIGhvbWUgb3IgdG8gd2hlcmUgc29tZWJvZHkgcGlja3MgaXQgdXAsIGFuZCBpcyBpbiB0cmFuc2l0LiBgc29ydF90b19icmFuY2hgIG5hbWVzIGl0LgoKcAoEBAcCAxIEvAQCERpiIFdoYXQgdGhlIGl0ZW0gd2FpdHMgZm9yIG5vdywgb3IgZ29lcyB0byBhbm90aGVyIGJyYW5jaCBmb3I7IHdobyBpdCBpcyBmb3IgaXMgdG9sZCBhdCBkZXNrcyBvbmx5LgoKKAoEBAcCBBIEvgQCFhoaIFdoZXJlIGl0IGdvZXMgZnJvbSBoZXJlLgoKSAoEBAcCBRIEwAQCHRo6IFRoZSBuYW1lIG9mIHRoZSBicmFuY2ggdGhhdCBpdCBnb2VzIHRvOyBlbXB0eTogaXQgc3RheXMuCgpTCgQEBwIGEgTCBAISGkUgSXQgd2FzIGxvc3QsIG1pc3Npbmcgb3IgY2xhaW1lZCB0byBiZSByZXR1cm5lZCwgYW5kIGlzIHRoZXJlIGFnYWluLgoKSQoCBQISBsUEAM8EARo7IFdoZXJlIGFuIGl0ZW0gZ29lcyBmcm9tIHRoZSBkZXNrIGF0IHdoaWNoIGl0IHdhcyBzY2FubmVkLgoKGgoEBQICARIEyAQCDBoMIEl0cyBzaGVsZi4KCi4KBAUCAgISBMoEAhEaICBUaGUgaG9sZCBzaGVsZiBvZiB0aGlzIGJyYW5jaC4KCioKBAUCAgMSBMwEAgoaHCBUaGUgdmFuIHRvIGFub3RoZXIgYnJhbmNoLgoKZAoEBQICBBIEzgQCDBpWIEEgcGVyc29uOiBpdCBpcyBkYW1hZ2VkLCBpbiByZXBhaXIsIHdpdGhkcmF3biwgb24gb3JkZXIgb3IgaW4gcHJvY2VzcywgYW5kIHN0YXlzIHNvLgoKUQoEBAgCARIE0wQCEhpDIFdpdGggYSBzdGFmZiBzZXNzaW9uOiB0aGUgcmVhZGVyJ3MgY2FyZC4gRWxzZXdoZXJlIGl0IGlzIHJlZnVzZWQuCgp+CgQECgIAEgTaBAISGnAgRnJvbSBzdGFmZiwgYW4gYWRtaW5pc3RyYXRvciwgb3IgYSBkZXNrIHdoZXJlIG5vYm9keSBpcyBzaWduZWQgaW46IHRoZSByZWFkZXIncyBjYXJkLiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCikKBAQKAgISBN0EAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgprCgQEDAIBEgTnBAISGl0gV2l0aCBhIHN0YWZmIHNlc3Npb24sIG9yIGZyb20gYW4gYWRtaW5pc3RyYXRvcjogdGhlIHJlYWRlcidzIGNhcmQuIEVsc2V3aGVyZSBpdCBpcyByZWZ1c2VkLgoKcwoEBAwCAhIE6QQCEhplIEFzIG9mIHRoaXMgbW9tZW50LCB3aGljaCBtYXkgYmUgaW4gdGhlIGZ1dHVyZSwgc28gdGhhdCBydWxlcyBjYW4gYmUgdHJpZWQgYmVmb3JlIHRoZXkgaG9sZDsgMDogbm93LgoKJQoEBA0CARIE7gQCFBoXIEVtcHR5IHdoZXJlIGl0IHdvdWxkLgoKXAoEBA0CAhIE8AQCFBpOIFRoZSBydWxlIHRoYXQgZGVjaWRlcywgYW5kIHRob3NlIHRoYXQgbWF0Y2hlZCBhbmQgbG9zdCwgbW9zdCBzcGVjaWZpYyBmaXJzdC4KClUKBAQNAgYSBPUEAikaRyBFdmVyeSBydWxlLCBtb3N0IHNwZWNpZmljIGZpcnN0LCB3aXRoIHdoYXQgYmVjYW1lIG9mIGl0OyBhdCBtb3N0IDUwMC4KClcKBAQNAgcSBPcEAhgaSSBUaGUgcnVsZSBzZXQgaW4gZm9yY2UsIGJ5IGl0cyBjb2RlOyBlbXB0eTogbm9uZSwgdGhlIGxvYW4gcnVsZXMgZGVjaWRlLgoKcwoEBA0CCBIE+QQCGhplIFdpdGggYSBydWxlIHNldDogd2hhdCBob2xkcywgZWFjaCB2YWx1ZSB3aXRoIHRoZSBydWxlIHRoYXQgZ2l2ZXMgaXQsIGFuZCBlYWNoIGxpbWl0IHdpdGggaXRzIGNvdW50LgoKYwoEBA0CCxIE/QQCHxpVIE9mIHRoZSByZWFkZXIncyBvd24gb3BlbiBsb2FuIG9mIHRoZSBpdGVtLCB3aGVyZSB0aGF0IGlzIG92ZXJkdWU6IHdoYXQgY29tZXMgb2YgaXQuCgpaCgIEDhIGgAUAhAUBGkwgV2hpY2ggcnVsZSBhIHZhbHVlIGlzIG9mOiB0aGUgbW9zdCBzcGVjaWZpYyBvZiB0aG9zZSB0aGF0IGZpdCBhbmQgZ2l2ZSBpdC4KCj8KBAQOAgASBIIFAhMaMSAicmVuZXdhbHNfbWF4IjogdGhlIGZpZWxkJ3MgbmFtZSBpbiBSdWxlVmFsdWVzLgoKPgoCBA8SBoYFAI8FARowIEEgbGltaXQsIGFuZCBob3cgbXVjaCBvZiBpdCBhIHJlYWRlciBoYXMgdXNlZC4KCl4KBAQPAgASBIgFAhMaUCBCeSBpdHMgY29kZTsgImxvYW5zX21heCI6IHRoZSBvbmUgdGhhdCB0aGUgcnVsZXMgZ2l2ZTsgImZhbWlseSI6IHRoZSBmYW1pbHkncy4KCmIKBAQPAgMSBIwFAhMaVCBXaGV0aGVyIGl0IGNvdW50cyB0aGlzIGl0ZW07IHdoZXJlIG5vdCwgd2h5IHNheXMgd2hpY2ggY29sdW1uIGlzIGZvciBhbm90aGVyIGNhc2UuCgoqCgIEEBIGkQUAmgUBGhwgQSBydWxlIHRoYXQgd2FzIGxvb2tlZCBhdC4KCqcBCgQEEAIBEgSVBQIVGpgBICJ3b24iLCAibG9zdCIgYWdhaW5zdCBhIG1vcmUgc3BlY2lmaWMgb25lLCAib3RoZXJfY2FzZSIsICJub3RfeWV0IiBvciAib3ZlciI7IG9mIGEgcnVsZSBzZXQgYWxzbyAiZ2l2ZXMiOiBpdCBnaXZlcyB3aGF0IG1vcmUgc3BlY2lmaWMgb25lcwogbGVhdmUgb3V0LgoKLgoEBBACAhIElwUCERogIFdoeSwgaW4gdGhlIGNhbGxlcidzIGxhbmd1YWdlLgoKegoEBBACAxIEmQUCIRpsIE9mIGEgcnVsZSBzZXQ6IHRoZSBydWxlIHdob2xlOyBgcnVsZWAgdGhlbiBoYXMgaXRzIGNvZGUsIHdoYXQgaXQgZ2l2ZXMsIGFuZCB0aGUgY29sdW1ucyB0aGF0IExvYW5SdWxlIGhhcy4KCikKBAQUAgESBKcFAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgozCgIEFhIGrwUAwAUBGiUgT25lIG1vdmUgb2YgYW4gaXRlbSBvciBvZiBpdHMgbG9hbi4KCi0KBAQWAgESBLIFAhQaHyBUaGUgbG9hbiB0aGF0IG1vdmVkOyAwOiBub25lLgoKUwoEBBYCAhIEtAUCExpFICJsZW50IjogYW4gZXZlbnQgb2YgdGhlIHN0YXRlIHRhYmxlcywgYGxlY3Rlcm4gc3RhdGVzIGNpcmN1bGF0aW9uYC4KCmUKBAQWAgMSBLYFAhIaVyBTdGF0ZXMgb2YgdGhlIGl0ZW0sIG9yIG9mIHRoZSBsb2FuIHdoZXJlIHRoZSBpdGVtJ3MgZG9lcyBub3QgY2hhbmdlOyBlbXB0eTogaXQgYmVnYW4uCgotCgQEFgIHEgS7BQITGh8gV2hvIHdhcyBzaWduZWQgaW47IDA6IG5vYm9keS4KCiQKBAQWAgkSBL4FAhUaFiAiQ2lyY3VsYXRpb24vQm9ycm93IgoKJQoEBBcCABIEwwUCGRoXIFRoZSBicmFuY2ggdGhhdCBsZW50LgoKRAoEBBcCARIExQUCGho2IE9ubHkgbG9hbnMgdGhhdCB3ZXJlIGR1ZSBiZWZvcmUgdGhpcyBtb21lbnQ7IDA6IG5vdy4KCikKBAQXAgISBMcFAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgozCgQEGQIAEgTQBQIZGiUgVGhlIGJyYW5jaCB3aGVyZSB0aGV5IGFyZSBleHBlY3RlZC4KCkUKBAQZAgESBNIFAhsaNyBPbmx5IGl0ZW1zIHRoYXQgd2VyZSBzZW50IGJlZm9yZSB0aGlzIG1vbWVudDsgMDogbm93LgoKKQoEBBkCAhIE1AUCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KClEKBAQaAgASBNkFAiEaQyBXaXRoIHdoZW4gYW5kIHdoZXJlIGVhY2ggd2FzIHNlbnQsIGFuZCB0aGUgbmFtZXMgb2YgdGhlIGJyYW5jaGVzLgoKcwoEBBsCARIE3wUCFxplIERheXMgYXQgdGhlIGJyYW5jaCwgIjIwMjYtMTAtMDEiLCBib3RoIGNvdW50ZWQsIGF0IG1vc3QgMzY2OyBlbXB0eTogdGhlIGxhc3QgMjggZGF5cyB0aGF0IGFyZSBvdmVyLgoKcwoEBBsCAxIE4gUCExplIEVhY2ggaG91ciBvZiB0aGUgd2VlayB3aXRoIHRoZSBzdW1zIG9mIGl0cyBkYXlzLCBpbnN0ZWFkIG9mIGVhY2ggaG91ciBvZiBlYWNoIGRheTsgYWxsIGluIG9uZSBwYWdlLgoKKQoEBBsCBBIE5AUCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCiAKBAQcAgASBOkFAh4aEiBCeSBkYXkgYW5kIGhvdXIuCgpjCgQEHAICEgTsBQISGlUgVGhlIHpvbmUgb2YgdGhlIGRheXMgYW5kIGhvdXJzOiB0aGUgYnJhbmNoJ3MsIG9yIFVUQyB3aGVyZSBpdCBoYXMgbm8gc2VydmljZSBwb2ludC4KCiQKAgQdEgbvBQD4BQEaFiBBbiBob3VyIGF0IGEgYnJhbmNoLgoKPwoEBB0CABIE8QUCEhoxICIyMDI2LTEwLTAxIjsgZW1wdHk6IGl0IGlzIGFuIGhvdXIgb2YgdGhlIHdlZWsuCgopCgQEHQIBEgTzBQIVGhsgMSBpcyBNb25kYXksIDcgaXMgU3VuZGF5LgoKbwoEBB0CAhIE9QUCEhphIDEzIGlzIGZyb20gMTM6MDAgdG8gMTQ6MDAuIEFuIGhvdXIgdGhhdCBjb21lcyB0d2ljZSwgYXMgY2xvY2tzIGFyZSBwdXQgYmFjaywgaXMgY291bnRlZCBhcyBvbmUuCgpVCgQEHgIFEgSABgIbGkcgV2l0aCByZWNvcmRfaWQgMDogdGhlIHJlY29yZCBieSBpdHMgY29udHJvbCBudW1iZXIgd2l0aGluIGl0cyBzb3VyY2UuCgpyCgQEHgIHEgSDBgIdGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEHgIIEgSFBgIdGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKSAoEBB4CChIEiAYCIBo6IFdoYXQgaXQgY29zdHMgdG8gYnV5IGFnYWluLCBmaWVsZCAicHJpY2UiOyAwOiBub3Qga25vd24uCgoVCgQEHgILEgSKBgIeGgcgIkNOWSIKClcKAgQfEgaNBgCdBgEaSSBUaGUgZmllbGRzIG9mIGEgTG9hblJ1bGUsIHVuZGVyIHRoZSBzYW1lIG51bWJlcnMgYnV0IGZvciB3aGVuIGl0IGhvbGRzLgoKcgoEBB8CCBIEmAYCHhpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBB8CCRIEmgYCHhpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCjMKBAQiAgASBKUGAhYaJSBUaGUgcmVjb3JkIHRoYXQgY291bnRzIGZyb20gbm93IG9uLgoKHgoEBCICARIEpwYCHRoQIFRoZSBvdGhlciBvbmUuCgokCgQEIgICEgSpBgIUGhYgV2h5LCBmb3IgdGhlIHJlY29yZC4KCjgKBAQjAgASBK0GAhYaKiBUaGUgcmVjb3JkIHRoYXQgd2FzIG1lcmdlZCBpbnRvIGFub3RoZXIuCgokCgQEIwIBEgSvBgIUGhYgV2h5LCBmb3IgdGhlIHJlY29yZC4KClYKBAQkAgASBLMGAiMaSCBUaGUgcmVjb3JkcyB0aGF0IGFyZSwgb3Igd2VyZSwgb25lIHBlcnNvbidzLCBlYWNoIHdpdGggaXRzIG9wZW4gbG9hbnMuCgosCgQEJwIAEgS+BgIWGh4gSG93IG1hbnkgbG9hbnMgd2VyZSB0b2xkIG9mLgoKKwoEBCgCABIEwwYCFxodIDA6IGJ5IGNoYW5nZXMgb2YgY2FsZW5kYXJzLgoKKQoEBCgCARIExQYCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCikKBAQpAgASBMoGAiMaGyBCeSB0aGUgZHVlIGRhdGUgdGhhdCB3YXMuCgozCgIEKhIGzgYA1AYBGiUgQSBsb2FuIHdob3NlIGR1ZSBkYXRlIHdhcyBtb3ZlZCBvbi4KCh0KBAQqAgASBNAGAhAaDyBBcyBpdCBpcyBub3cuCgpMCgQEKwIBEgTYBgIXGj4gMDogYSBjaGFuZ2Ugb2YgYSBjYWxlbmRhciwgb2Ygd2hpY2ggd2hvbGUgY2xvc2VkIGRheXMgY291bnQuCgo+CgQEKwICEgTaBgIUGjAgRHVlIGRhdGVzIGJldHdlZW4gdGhlc2UgbW9tZW50cywgYm90aCBjb3VudGVkLgoKKQoEBC8CABIE5gYCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCjIKBAQvAgISBOkGAhUaJCBMZWF2ZXMgb3V0IHRob3NlIHRoYXQgYXJlIHNldHRsZWQuCgouCgQEMAIBEgTuBgISGiAgV2hhdCB3YXMgZG9uZSwgZm9yIHRoZSByZWNvcmQuCgqCAQoCBDISBvYGALAHARp0IFdoYXQgYSBydWxlIG9mIGEgc2V0IGdpdmVzLiBXaGF0ZXZlciBpdCBsZWF2ZXMgb3V0IGlzIGdpdmVuIGJ5IHRoZSBuZXh0IGxlc3Mgc3BlY2lmaWMgcnVsZSB0aGF0IGZpdHMgYW5kIGdpdmVzIGl0LgoKMAoEBDIIABIE+QYCKxoiIFdoZXRoZXIgdGhlIGl0ZW0gaXMgbGVudCBhdCBhbGwuCgp6CgQEMggBEgT7BgIlGmwgVGhlIHBlcmlvZCBvZiBhIGxvYW46IGRheXMsIG9yIGhvdXJzIHRvIHRoZSBtaW51dGUuIFRoZSBydWxlIHRoYXQgZ2l2ZXMgb25lIG9mIHRoZSB0d28gZGVjaWRlcyB0aGUgcGVyaW9kLgoKWQoEBDIIAxIE/gYCKRpLIEluc3RlYWQ6IGEgZml4ZWQgZGF5LCAiMjAyNi0xMi0zMSIsIG9yIHRoZSBuZXh0IG9uZSBpbiB0aGUgeWVhciwgIjEyLTMxIi4KCksKBAQyCAQSBIAHAikaPSBXaGF0ZXZlciB0aGUgcGVyaW9kOiBub3QgYWZ0ZXIgdGhpcyBkYXksIGluIHRoZSBzYW1lIGZvcm1zLgoKKQoEBDIIBRIEggcCMRobIE5vdCBhZnRlciB0aGUgY2FyZCdzIGVuZC4KCk4KBAQyCAYSBIQHAi8aQCBPcGVuIGxvYW5zIHRoYXQgdGhlIHJlYWRlciBtYXkgaGF2ZSBhdCBvbmNlLCBvZiB3aGF0ZXZlciBraW5kLgoKVAoEBDIICBIEhwcCNRpGIEJ5IGhvdyBtYW55IGRheXMgYSByZW5ld2FsIG1vdmVzIHRoZSBkdWUgZGF0ZTsgbGVmdCBvdXQ6IHRoZSBwZXJpb2QuCgpPCgQEMggJEgSJBwI8GkEgQ291bnRlZCBmcm9tIHRoZSBkdWUgZGF0ZTsgZWxzZSBmcm9tIHRoZSBtb21lbnQgb2YgdGhlIHJlbmV3YWwuCgpCCgQEMggKEgSLBwJAGjQgT25seSBpbiB0aGUgbGFzdCBzbyBtYW55IGRheXMgYmVmb3JlIHRoZSBkdWUgZGF0ZS4KCjsKBAQyCAsSBI0HAjIaLSBMYXRlIGJ5IHNvIG1hbnkgY291bnRlZCBkYXlzIGNvc3RzIG5vdGhpbmcuCgpJCgQEMggMEgSPBwI0GjsgT25jZSBpdCBpcyBsYXRlciB0aGFuIHRoYXQsIHRoZSBkYXlzIG9mIGdyYWNlIGNvdW50LCB0b28uCgpFCgQEMggNEgSRBwI9GjcgRm9yIGVhY2ggY291bnRlZCBkYXksIGluIG1pbm9yIHVuaXRzIG9mIHRoZSBjdXJyZW5jeS4KCk4KBAQyCA8SBJQHAjwaQCBGb3IgZWFjaCBzbyBtYW55IGNvdW50ZWQgZGF5cywgYmVndW4gb25lcyB0b287IGxlZnQgb3V0OiBlYWNoLgoKVAoEBDIIEBIElgcCQBpGIE9ubHkgZGF5cyBjb3VudCBvbiB3aGljaCB0aGUgYnJhbmNoIHRoYXQgbGVudCBvcGVuczsgZWxzZSBldmVyeSBkYXkuCgpYCgQEMggREgSYBwJPGkogVGhlIG1vc3QgZm9yIG9uZSBpdGVtLCBhbmQgZm9yIGFsbCBpdGVtcyB0aGF0IGFyZSByZXR1cm5lZCBpbiBvbmUgdmlzaXQuCgopCgQEMggTEgSbBwI4GhsgVGhlIG1vc3QgZGF5cyB0aGF0IGNvdW50LgoKXQoEBDIIFBIEnQcCQhpPIERheXMgd2l0aG91dCBib3Jyb3dpbmcgZm9yIGVhY2ggaHVuZHJlZCBjb3VudGVkIGRheXM6IDEwMCBpcyBhIGRheSBmb3IgYSBkYXkuCgpuCgQEMggWEgSgBwJKGmAgTGF0ZXIgdGhhbiBzbyBtYW55IGRheXMgKG9mIGFsbCBkYXlzKTogdGhlIGl0ZW0gaXMgdG8gYmUgcmVwbGFjZWQsIHRoZSByZWFkZXIgaXMgaW4gdmlvbGF0aW9uLgoKiAEKBAQyCBgSBKMHAjYaeiBXaGV0aGVyIHdoYXQgaXMgbGVudCBvciBvbiB0aGUgc2hlbGYgbWF5IGJlIGhlbGQsIGhvdyBtYW55IGhvbGRzIGEgcmVhZGVyIG1heSBoYXZlLCBhbmQgaG93IGxvbmcgb25lIHdhaXRzIG9uIHRoZSBzaGVsZi4KCpcBCgQEMggcEgSoBwI6GogBIFdoZXRoZXIgYSBsb2FuIG1heSBiZSByZWNhbGxlZCBmb3Igc29tZWJvZHkgd2hvIHdhaXRzLCBob3cgbWFueSBkYXlzIGl0IGxhc3RzIHdoYXRldmVyIGhhcHBlbnMsIGFuZCBob3cgc29vbiBpdCBpcyBkdWUgYWZ0ZXIgYSByZWNhbGwuCgpzCgQEMggfEgSsBwJLGmUgV2hldGhlciBhIGxvYW4gbWF5IGJlIHJlbmV3ZWQgd2hpbGUgc29tZWJvZHkgd2FpdHMgd2hvbSB0aGUgaXRlbSB3b3VsZCBzZXJ2ZTsgbGVmdCBvdXQ6IGl0IG1heSBub3QuCgqmAQoEBDIIIBIErgcCRRqXASBXaGF0IHJlcGxhY2luZyB0aGUgaXRlbSBjb3N0cywgaW4gaHVuZHJlZHRocyBvZiBpdHMgcHJpY2UsIDEwMCB3aGVyZSBpdCBpcyBsZWZ0IG91dDsgYW5kIGZvciB0aGUgd29yayB3aXRoIGl0LCBpbiBtaW5vciB1bml0cyBvZiB0aGUgZmluZXMnIGN1cnJlbmN5LgoKoQIKAgQzEga0BwDOBwEakgIgQSBydWxlIG9mIGEgc2V0LiBFYWNoIGNvbHVtbiB0aGF0IGlzIGdpdmVuIGNvdW50czogdGhlIHJ1bGUgdGhhdCBnaXZlcyBtb3N0IG9mIHRoZW0gaXMgdGhlIG1vc3Qgc3BlY2lmaWM7IG9mIHR3byB0aGF0IGdpdmUgYXMgbWFueSwgdGhlIG9uZQogdGhhdCBnaXZlcyB0aGUgZWFybGllciBjb2x1bW4gaW4gdGhlIG9yZGVyIG9mIHRoZXNlIGZpZWxkczsgb2YgdHdvIHRoYXQgZ2l2ZSB0aGUgc2FtZSwgdGhlIG9uZSB3aXRoIHRoZSBsb25nZXIgY2xhc3M7IHRoZW4gYnkgY29kZS4KCi8KBAQzAgASBLYHAhIaISBTaG9ydCBhbmQgc3RhYmxlOiAiYWR1bHQtYm9vayIuCgo1CgQEMwIBEgS4BwISGicgV2h5IHRoZXJlIGlzIHN1Y2ggYSBydWxlLCBmb3IgcGVvcGxlLgoKUwoEBDMCAhIEugcCFhpFIFRoZSByZWFkZXIncyBjYXRlZ29yeSwgdGhlIGl0ZW0ncyB0eXBlLiBFbXB0eSwgaGVyZSBhbmQgYmVsb3c6IGFueS4KCjcKBAQzAgQSBL0HAhkaKSBUaGUgYnJhbmNoIHRoYXQgbGVuZHMsIGFuZCBpdHMgbGlicmFyeS4KCkUKBAQzAgYSBMAHAh4aNyBUaGUgYnJhbmNoIHRoYXQgdGhlIGl0ZW0gYmVsb25ncyB0bywgYW5kIGl0cyBsaWJyYXJ5LgoKbwoEBDMCCRIExAcCGxphIFRoZSBiZWdpbm5pbmcgb2YgdGhlIGl0ZW0ncyBjYWxsIG51bWJlcjogYSBjbGFzcyBvZiB0aGUgQ2hpbmVzZSBMaWJyYXJ5IENsYXNzaWZpY2F0aW9uLCAiSTI0NyIuCgo4CgQEMwIKEgTGBwIXGiogVGhlIGl0ZW0ncyBsYW5ndWFnZSwgSVNPIDYzOS0yL0IsICJlbmciLgoKhQEKBAQzAgsSBMgHAh0adyBTbyBtYW55IGRheXMgc2luY2UgdGhlIGl0ZW0gd2FzIGFkZGVkLCBhbmQgZmV3ZXIgdGhhbiBzbyBtYW55OyBib3RoIDA6IGFueS4gSXRlbXMgb2Ygd2hpY2ggdGhhdCBpcyBub3Qga25vd24gYXJlIG9sZC4KCo0BCgQEMwINEgTLBwIaGn8gVGhlIGRheSBvZiB0aGUgbG9hbiwgYm90aCBjb3VudGVkOiBlYWNoIHllYXIsICIwNy0wMSIgdG8gIjA4LTMxIiwgYWxzbyBvdmVyIE5ldyBZZWFyOyBvciBvbmNlLCAiMjAyNi0wNy0wMSIuIEJvdGggb3IgbmVpdGhlci4KCsoBCgIENBIG0gcA5QcBGrsBIEEgbGltaXQgb2Ygb3BlbiBsb2Fucy4gSXQgYXBwbGllcyB0byBhIGxvYW4gd2hvc2UgaXRlbSBhbmQgcmVhZGVyIGZpdCBlYWNoIGNvbHVtbiB0aGF0IGlzIGdpdmVuLCBhbmQgY291bnRzIHRoZSByZWFkZXIncyBvcGVuIGxvYW5zIHRoYXQgZml0CiB0aGVtLCB0b28uIEFsbCBsaW1pdHMgdGhhdCBhcHBseSBtdXN0IGhvbGQuCgoyCgQENAIAEgTUBwISGiQgU2hvcnQgYW5kIHN0YWJsZTogImZvcmVpZ24tYm9va3MiLgoKRQoEBDQCARIE1gcCExo3IEZvciBwZW9wbGUsIHRvbGQgd2hlcmUgaXQgaXMgcmVhY2hlZDogIuWkluaWh+WbvuS5piIuCgpUCgQENAIDEgTZBwIhGkYgVGhlIHJlYWRlciBpcyBvZiBvbmUgb2YgdGhlc2UgY2F0ZWdvcmllcy4gTm9uZSwgaGVyZSBhbmQgYmVsb3c6IGFueS4KCjcKBAQ0AggSBN8HAikaKSBUaGUgbGlicmFyaWVzIHRoYXQgdGhlIGl0ZW1zIGJlbG9uZyB0by4KCmQKBAQ0AgkSBOEHAiUaViBUaGUgbGlicmFyaWVzIHRoYXQgbGVuZDogd2l0aCBvbmUgdGhlIGxpbWl0IGlzIHRoYXQgbGlicmFyeSdzLCB3aXRoIG5vbmUgdGhlIGNpdHkncy4KCqEBCgQENAIKEgTkBwITGpIBIE92ZXIgdGhlIGxvYW5zIG9mIGFsbCBtZW1iZXJzIG9mIHRoZSByZWFkZXIncyBmYW1pbHkgdG9nZXRoZXI7IHJlYWRlcnMgd2l0aG91dCBhIGZhbWlseSBoYXZlIGl0IGFsb25lLiAwIG9mIGxvYW5zX21heDogdGhlIGZhbWlseSdzIG93bgogbnVtYmVyLgoKOQoCBDUSBugHAO0HARorIEEgY2FzZSB3aXRoIHRoZSBhbnN3ZXIgdGhhdCBzdGFmZiBleHBlY3QuCgoqCgQENQIAEgTqBwISGhwgV2hhdCBpdCBzaG93cywgZm9yIHBlb3BsZS4KCh4KAgQ2EgbvBwCMCAEaECBXaGF0IGlzIGFza2VkLgoKOwoEBDYCARIE8gcCGBotIFRoZSBjYXJkJ3MgbGFzdCBkYXk7IGVtcHR5OiB3aXRob3V0IGFuIGVuZC4KCmIKBAQ2AgMSBPUHAhkaVCBXaGVyZSBpdCBpcyBsZW50LCBhbmQgd2hlcmUgaXQgYmVsb25nczsgdGhhdCBtYXkgYmUgbGVmdCBvdXQgd2hlcmUgaXQgaXMgdGhlIHNhbWUuCgo0CgQENgIIEgT7BwIXGiYgRGF5cyBzaW5jZSBpdCB3YXMgYWRkZWQ7IDAgaXMgdG9kYXkuCgpxCgQENgIJEgT9BwIRGmMgV2hlbiBpdCBpcyBsZW50LCByZW5ld2VkIG9yIGV4cGxhaW5lZCwgbG9jYWw6ICIyMDI2LTA3LTAxIiwgd2hpY2ggaXMgbm9vbiwgb3IgIjIwMjYtMDctMDEgMTg6MzAiLgoKdgoEBDYCChIE/wcCIxpoIFdoYXQgdGhlIHJlYWRlciBoYXMgb24gbG9hbiwgb2YgYWxsIHJlY29yZHMgYW5kLCB3aXRoIGBvZl9mYW1pbHlgLCBvZiB0aGUgb3RoZXIgbWVtYmVycyBvZiB0aGUgZmFtaWx5LgoKSgoEBDYCCxIEgQgCHxo8IEhvdyBtYW55IGxvYW5zIHRoZSByZWFkZXIncyBmYW1pbHkgbWF5IGhhdmU7IDA6IG5vIGZhbWlseS4KCl0KBAQ2AgwSBIMIAhQaTyBBIHJlbmV3YWwgaXMgYXNrZWQgYWJvdXQ6IHNvIG9mdGVuIGl0IHdhcyByZW5ld2VkLCBhbmQgaXQgaXMgZHVlIG9uIHRoaXMgZGF5LgoKhgEKBAQ2Ag4SBIYIAhIaeCBBIHJldHVybiBpcyBhc2tlZCBhYm91dDogb2YgYSBsb2FuIHRoYXQgZmVsbCBkdWUgb24gYGR1ZWAsIG9uIHRoaXMgZGF5OyBzbyBtYW55IGl0ZW1zIGFsaWtlIGluIHRoZSBzYW1lIHZpc2l0LCAwIGlzIDEuCgqNAQoEBDYCERIEiggCJBp/IERheXMgb24gd2hpY2ggdGhlIGJyYW5jaCBkb2VzIG5vdCBvcGVuLCBiZXNpZGVzIHRob3NlIG9mIGl0cyB3ZWVrczogIjIwMjYtMTAtMDEiLiBXZWVrZGF5cyBvbiB3aGljaCBpdCBkb2VzIG5vdCwgMSBpcyBNb25kYXkuCgoqCgIENxIGjggAmAgBGhwgT3BlbiBsb2FucyB0aGF0IGFyZSBhbGlrZS4KCjUKBAQ3AgUSBJUIAh4aJyBBcyBpbiB0aGUgY2FzZSwgd2hlcmUgdGhleSBhcmUgZW1wdHkuCgo+CgIEOBIGmggArAgBGjAgVGhlIGFuc3dlci4gV2hhdCBpcyBsZWZ0IG91dCBpcyBub3QgbG9va2VkIGF0LgoKLwoEBDgIABIEnAgCJRohIFdoZXRoZXIgaXQgaXMgbGVudCwgb3IgcmVuZXdlZC4KCi4KBAQ4AgESBJ4IAhQaICBXaHkgbm90OiAiTE9BTl9MSU1JVF9SRUFDSEVEIi4KCikKBAQ4AgISBKAIAhMaGyBXaGljaCBsaW1pdCwgYnkgaXRzIGNvZGUuCgoxCgQEOAIDEgSiCAISGiMgVGhlIG1vc3Qgc3BlY2lmaWMgcnVsZSB0aGF0IGZpdHMuCgphCgQEOAIEEgSkCAIRGlMgVGhlIGR1ZSBkYXRlLCAiMjAyNi0wNy0zMSI7IG9mIGEgbG9hbiBieSBob3VycyB3aXRoIHRoZSB0aW1lLCAiMjAyNi0wNy0wMSAxNDowMCIuCgohCgQEOAIKEgSrCAIZGhMgVmFsdWVzIHRoYXQgaG9sZC4KCpEBCgIEORIGrwgAxAgBGoIBIFdoYXQgY29tZXMgb2YgYSBsb2FuIHRoYXQgaXMgb3Igd2FzIGxhdGUsIGJ5IHRoZSBydWxlcyB0aGF0IGhlbGQgd2hlbiBpdCBmZWxsIGR1ZS4gV2hhdCB3YXMgcGFpZCBvZiBpdCBpcyBub2JvZHkncyB0byBrbm93IGhlcmUuCgo9CgQEOQIAEgSxCAISGi8gRGF5cyBsYXRlLCBhbGwgb2YgdGhlbSwgYW5kIHRob3NlIHRoYXQgY291bnQuCgo1CgQEOQIEEgS2CAISGicgVGhlIGZpbmUgd291bGQgYmUgbW9yZSB3aXRob3V0IGEgY2FwLgoKTAoEBDkCCBIEuwgCEho+IFRoZSBydWxlIHRoYXQgZ2l2ZXMgdGhlIGZpbmUgb3IgdGhlIHN1c3BlbnNpb24sIGJ5IGl0cyBjb2RlLgoKPQoEBDkCCRIEvQgCEhovIEluIHRoZSBjYWxsZXIncyBsYW5ndWFnZTogaG93IGl0IGlzIHJlY2tvbmVkLgoKlAEKBAQ5AgoSBL8IAiYahQEgV2hlcmUgaXQgaXMgdG8gYmUgcmVwbGFjZWQsIGJlaW5nIGxvc3Qgb3IgdG9vIGxhdGUsIGFuZCBpdHMgcHJpY2UgaXMga25vd246IHdoYXQgdGhhdCBjb3N0cyBieSB0aGUgcnVsZXMsIGFuZCBmb3IgdGhlIHdvcmsgd2l0aCBpdC4KCj8KBAQ5Ag0SBMMIAh8aMSBJbiB0aGUgY2FsbGVyJ3MgbGFuZ3VhZ2U6IGhvdyB0aGF0IGlzIHJlY2tvbmVkLgoKMgoEBQMCARIEyQgCFRokIEJlaW5nIHdyaXR0ZW46IGl0IGRlY2lkZXMgbm90aGluZy4KCjYKBAUDAgISBMsIAhkaKCBJdCB0YWtlcyBlZmZlY3QgYXQgaXRzIG1vbWVudCwgb3IgaGFzLgoKKQoEBQMCAxIEzQgCGRobIEl0IHdhcyB0YWtlbiBiYWNrIGJlZm9yZS4KCocBCgIEOhIG0AgA5AgBGnkgUnVsZXMsIGxpbWl0cyBhbmQgZXhhbXBsZXMgdGhhdCB0YWtlIGVmZmVjdCB0b2dldGhlci4gRnJvbSBpdHMgbW9tZW50IG9uLCB1bnRpbCB0aGF0IG9mIHRoZSBuZXh0IG9uZSwgaXQgYWxvbmUgZGVjaWRlcy4KCmsKBAQ6AgESBNMIAhIaXSBTaG9ydCBhbmQgc3RhYmxlOiAiMjAyNyIuIEEgY29kZSBoYXMgYXQgbW9zdCBvbmUgZHJhZnQsIGFuZCBhcyBtYW55IHNldHMgYXMgd2VyZSBzY2hlZHVsZWQuCgozCgQEOgIFEgTYCAIUGiUgT2YgYSBkcmFmdDogcmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4KCmoKBAQ6AgYSBNoIAhIaXCBJbiB3aGljaCB0aGUgZGF5cyBvZiBpdHMgc2Vhc29ucywgZGF0ZXMgYW5kIGV4YW1wbGVzIGFyZTsgQXNpYS9TaGFuZ2hhaSB3aGVyZSBpdCBpcyBlbXB0eS4KCicKBAQ6AgoSBN8IAhUaGSBXaGV0aGVyIGl0IGRlY2lkZXMgbm93LgoKSQoEBDoCCxIE4QgCGho7IEhvdyBtYW55IHRoZXJlIGFyZSwgYWxzbyB3aGVyZSB0aGUgY29udGVudHMgYXJlIGxlZnQgb3V0LgoKbQoEBDsCBhIE7QgCHRpfIFRoZSB2ZXJzaW9uIG9mIHRoZSBkcmFmdCB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDA6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKKAoEBDwCARIE8ggCGhoaIDA6IG5vdy4gTm90IGluIHRoZSBwYXN0LgoKXQoEBDwCAhIE9AgCHRpPIFRoZSB2ZXJzaW9uIG9mIHRoZSBkcmFmdDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMDogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpHCgQEPQIAEgT4CAIYGjkgQnkgaXRzIG51bWJlciwgc2luY2UgYSBjb2RlIG1heSBoYXZlIHNldmVyYWwgdGhhdCB3YWl0LgoKKQoEBD4CABIE/AgCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCn4KBARAAgASBIUJAhgacCBJdHMgbnVtYmVyOyBvciBhIGNvZGU6IGl0cyBkcmFmdCwgb3Igd2hlcmUgaXQgaGFzIG5vbmUgdGhlIGxhc3QgdGhhdCB3YXMgc2NoZWR1bGVkLiBOZWl0aGVyOiB0aGUgb25lIGluIGZvcmNlLgoKKAoEBEECABIEigkCGBoaIEFzIGluIEdldFJ1bGVTZXRSZXF1ZXN0LgoKLQoEBEMCABIEkwkCFBofIEl0cyBwbGFjZSBpbiB0aGUgc2V0LCBmcm9tIDEuCgppCgQEQwIDEgSXCQISGlsgV2hlcmUgaXQgZG9lcyBub3QgaG9sZDogd2hhdCBkaWZmZXJzIGZpcnN0LCAiZHVlIiwgd2hhdCB3YXMgZXhwZWN0ZWQsIGFuZCB3aGF0IHdhcyBmb3VuZC4KClAKBAREAgISBJ8JAhQaQiBMb2FucyB0aGF0IGJlZ2FuIGJldHdlZW4gdGhlc2UgbW9tZW50czsgMDogdGhlIGxhc3QgdGhpcnR5IGRheXMuCgp+CgQERAIEEgSiCQIbGnAgU28gbWFueSBsb2FucyBhcmUgbG9va2VkIGF0IGZvciBhIHBhZ2UsIHdoZXRoZXIgc29tZXRoaW5nIGlzIHRvbGQgb2YgdGhlbSBvciBub3Q6IDAgaXMgMTAwMCwgdGhlIG1vc3QgaXMgNTAwMC4KCjsKBARFAgESBKgJAhUaLSBIb3cgbWFueSBvZiB0aGlzIHBhZ2Ugd2VyZSB3aXRoaW4gdGhlIHRpbWUuCgpFCgIERhIGrAkAvAkBGjcgQSBsb2FuIGZvciB3aGljaCBzb21ldGhpbmcgd291bGQgaGF2ZSBiZWVuIG90aGVyd2lzZS4KCkMKBARGAgYSBLQJAhcaNSBUaGUgcnVsZSB0aGF0IGRlY2lkZWQgdGhlbiwgYW5kIHRoZSBvbmUgdGhhdCB3b3VsZC4KCigKBARGAggSBLcJAhQaGiBFbXB0eTogaXQgd291bGQgYmUgbGVudC4KCmkKBARGAgoSBLoJAhkaWyBXaGVuIGl0IHdhcyBkdWUsIGJlZm9yZSBhbnkgcmVuZXdhbCB0aGF0IG1vdmVkIGl0IGlzIGxlZnQgYXNpZGU7IDA6IGl0IHdvdWxkIG5vdCBiZSBsZW50LgoKLAoCBQQSBr4JAMsJARoeIFdoZXJlIGEgaG9sZCBpcyBpbiBpdHMgbGlmZS4KCjsKBAUEAgMSBMMJAg0aLSBBbiBpdGVtIGlzIG9uIGl0cyB3YXkgdG8gdGhlIHBpY2stdXAgcG9pbnQuCgowCgQFBAIEEgTFCQIMGiIgQW4gaXRlbSBpcyBhdCB0aGUgcGljay11cCBwb2ludC4KCicKBAUEAgUSBMcJAg0aGSBUaGUgcmVhZGVyIGhhcyBhbiBpdGVtLgoKVgoEBQQCBxIEygkCDhpIIE5vYm9keSBjYW1lIGZvciB0aGUgaXRlbSBpbiB0aW1lLCBvciB0aGUgaG9sZCB3YXMgbm90IG5lZWRlZCBhbnkgbW9yZS4KCiIKAgUFEgbNCQDUCQEaFCBXaGF0IGZpbGxzIGEgaG9sZC4KCiUKBAUFAgASBM8JAgsaFyBBbnkgaXRlbSBvZiB0aGUgd29yay4KCicKBAUFAgESBNEJAg0aGSBBbnkgaXRlbSBvZiB0aGUgcmVjb3JkLgoKHwoEBQUCAhIE0wkCCxoRIE9uZSBpdGVtIGFsb25lLgoKLwoCBEcSBtcJAPwJARohIEEgcmVhZGVyJ3MgcmVxdWVzdCBmb3IgYW4gaXRlbS4KCjAKBARHAgESBNoJAhYaIiAwIHdoZXJlIHRoZSBjYWxsZXIgbWF5IG5vdCBrbm93LgoKNAoEBEcCBBIE3gkCFxomIE9ubHkgaXRlbXMgb2YgdGhpcyB0eXBlOyBlbXB0eTogYW55LgoKTwoEBEcCBxIE4gkCFhpBIE9mIHRob3NlIHdobyB3YWl0IGZvciB0aGUgd29yaywgZnJvbSAxIG9uOyAwOiBpdCBkb2VzIG5vdCB3YWl0LgoKhgEKBARHAggSBOQJAhwaeCBXaGVuIGFuIGl0ZW0gbWF5IGJlIHRoZXJlLCBieSBob3cgbWFueSB3YWl0IGFuZCBob3cgbWFueSBpdGVtcyB0aGVyZSBhcmU7IDA6IG5vdCBrbm93bi4gVG9sZCBieSBQbGFjZUhvbGQgYW5kIEdldEhvbGQuCgpaCgQERwIJEgTmCQIbGkwgVGhlIGNvZGUgb2YgdGhlIHNlcnZpY2UgcG9pbnQgd2hlcmUgdGhlIGl0ZW0gaXMgcGlja2VkIHVwLCBhbmQgaXRzIGJyYW5jaC4KCiIKBARHAgwSBOoJAiEaFCAwOiB3aXRob3V0IGFuIGVuZC4KCj4KBARHAg0SBOwJAiAaMCBTdXNwZW5kZWQ6IHVudGlsIHdoZW47IDA6IHVudGlsIGl0IGlzIHJlc3VtZWQuCgoxCgQERwIOEgTuCQIWGiMgVGhlIG51bWJlciBvZiB0aGUgZ3JvdXA7IDA6IG5vbmUuCgpyCgQERwIPEgTwCQIWGmQgT2Ygc2NvcGUgSVRFTSB0aGUgaXRlbSB0aGF0IGlzIGFza2VkIGZvcjsgZWxzZSB0aGUgaXRlbSB0aGF0IGlzIGNvbWluZyBvciByZWFkeSwgb3IgdGhhdCB3YXMgbGVudC4KCkMKBARHAhESBPMJAhwaNSBSZWFkeTogdGhlIGVuZCBvZiB0aGUgbGFzdCBkYXkgb24gd2hpY2ggaXQgaXMga2VwdC4KCh4KBARHAhISBPUJAhoaECAwOiBpdCBpcyBvcGVuLgoKigEKBARHAhMSBPcJAhkafCBXaHkgaXQgd2FzIGNhbmNlbGxlZCBvciBoYXMgZXhwaXJlZDogImJ5X3JlYWRlciIsICJieV9zdGFmZiIsICJncm91cCIsICJub3RfbmVlZGVkIiwgIm5vdF9waWNrZWRfdXAiLCBvciB3aGF0IHN0YWZmIHdyb3RlLgoKIQoEBEcCFBIE+QkCFRoTIEZpbGxlZDogdGhlIGxvYW4uCgpeCgQERwIVEgT7CQIeGlAgV2FpdGluZzogdGhlIGJyYW5jaCB0aGF0IGlzIGFza2VkIHRvIGZldGNoIGFuIGl0ZW0gZnJvbSBpdHMgc2hlbGY7IDA6IG5vbmUgaXMuCgpICgQESAIBEgSACgIkGjogVGhlIGxhc3QgZmlyc3QsIGF0IG1vc3QgMTAwLiBUbyByZWFkZXJzIHdpdGhvdXQgcGVyc29ucy4KCloKBARJAgASBIQKAhIaTCBGcm9tIHN0YWZmIGFuZCBhZG1pbmlzdHJhdG9yczogdGhlIHJlYWRlcidzIGNhcmQuIEVsc2V3aGVyZSBpdCBpcyByZWZ1c2VkLgoKKQoEBEkCAhIEhwoCFhobIE9mIHNjb3BlIFdPUksgYW5kIFJFQ09SRC4KClkKBARJAgMSBIkKAhUaSyBPZiBzY29wZSBJVEVNOyBvZiB0aGUgb3RoZXJzIGluc3RlYWQgb2YgcmVjb3JkX2lkOiBhbiBpdGVtIG9mIHRoZSByZWNvcmQuCgpOCgQESQIEEgSLCgIXGkAgT25seSBpdGVtcyBvZiB0aGlzIHR5cGUsICJkdmQiOyBlbXB0eTogYW55LiBOb3Qgb2Ygc2NvcGUgSVRFTS4KCl0KBARJAgUSBI0KAhoaTyBUaGUgY29kZSBvZiBhIHNlcnZpY2UgcG9pbnQgdGhhdCBsZW5kcywgb3IgdGhhdCBrZWVwcyB0aGluZ3MgdG8gYmUgcGlja2VkIHVwLgoKIgoEBEkCBhIEjwoCIBoUIDA6IHdpdGhvdXQgYW4gZW5kLgoKMwoEBEkCBxIEkQoCHxolIE5vdCBiZWZvcmUgdGhpcyBtb21lbnQ7IDA6IGF0IG9uY2UuCgp7CgQESQIIEgSTCgIfGm0gQW5vdGhlciBob2xkIG9mIHRoZSByZWFkZXIgdGhhdCBpcyBvcGVuOiB0aGUgZmlyc3Qgb2YgdGhlIGdyb3VwIHRoYXQgaXMgZmlsbGVkIGNhbmNlbHMgdGhlIG90aGVycy4gMDogbm9uZS4KCicKBARKAgISBJkKAhoaGSBBcyBpbiBQbGFjZUhvbGRSZXF1ZXN0LgoKRgoEBEsCARIEngoCFBo4IEZvciB0aGUgcmVjb3JkLCBhbmQgd2hlcmUgc3RhZmYgY2FuY2VsIGZvciB0aGUgcmVhZGVyLgoKJwoEBEwCARIEowoCFRoZIDA6IHVudGlsIGl0IGlzIHJlc3VtZWQuCgpaCgQETgIAEgSqCgISGkwgRnJvbSBzdGFmZiBhbmQgYWRtaW5pc3RyYXRvcnM6IHRoZSByZWFkZXIncyBjYXJkLiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCikKBAROAgISBK0KAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgopCgQEUQIBEgS6CgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKHwoEBFICARIEwAoCFBoRIEZvciB0aGUgcmVjb3JkLgoKOwoEBQcCARIEzQoCEBotIEFzIG1hbnkgbG9hbnMgYXQgb25jZSBhcyB0aGVyZSBhcmUgcmVhZGVycy4KCiYKBAUHAgISBM8KAgwaGCBTbyBtYW55IGxvYW5zIGF0IG9uY2UuCgolCgQFBwIDEgTRCgIOGhcgU28gbWFueSBsb2FucyBpbiBhbGwuCgpMCgIEVBIG1AoA7woBGj4gSG93IG1hbnkgZWxlY3Ryb25pYyBjb3BpZXMgb2YgYSByZWNvcmQgbWF5IGJlIGxlbnQsIGFuZCBob3cuCgoxCgQEVAIBEgTXCgISGiMgU2hvcnQgYW5kIHN0YWJsZTogImZvdW5kZXItNzQyMSIuCgo+CgQEVAIFEgTcCgIXGjAgQnkgd2hpY2ggcnVsZXMgYW5kIGxpbWl0cyBpdCBpcyBsZW50OiAiZWJvb2siLgoKNgoEBFQCBhIE3goCFhooIFRoZSBicmFuY2ggd2hvc2UgcnVsZXMgYW5kIGRheXMgY291bnQuCgpCCgQEVAIIEgThCgITGjQgT2YgU0xPVFM6IGxvYW5zIGF0IG9uY2UuIE9mIE1FVEVSRUQ6IGxvYW5zIGluIGFsbC4KCkgKBARUAgoSBOQKAhMaOiBIb3cgbWFueSBhcmUgb24gbG9hbiBub3csIGFuZCBob3cgbWFueSB3ZXJlIGxlbnQgaW4gYWxsLgoKXAoEBFQCDBIE5woCGxpOIEZyb20gd2hlbiB1bnRpbCBiZWZvcmUgd2hlbiBpdCBsZW5kczsgMDogd2l0aG91dCBhIGJvdW5kLiBMb2FucyBlbmQgd2l0aCBpdC4KCnIKBARUAg4SBOoKAhIaZCBXaGVyZSBpdCBpcyByZWFkLCB3aXRoIHt0b2tlbn0gd2hlcmUgdGhlIGxpbmsncyB0b2tlbiBnb2VzOiAiaHR0cHM6Ly9yZWFkLmV4YW1wbGUvb3Blbj90PXt0b2tlbn0iLgoKKAoEBFQCDxIE7AoCGxoaIEhvdyBsb25nIGEgbGluayBpcyBnb29kLgoKJwoEBFQCEBIE7goCFRoZIFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuCgpUCgQEVQIBEgTzCgIWGkYgT2YgYSBsaWNlbmNlIHRoYXQgaXMgdGhlcmUgcmVjb3JkLCBmb3JtIGFuZCBicmFuY2ggc3RheSBhcyB0aGV5IGFyZS4KCioKBARVAgsSBP4KAhsaHCAwIGlzIDE1LCB0aGUgbW9zdCBpcyAxNDQwLgoKYAoEBFUCDBIEgAsCHhpSIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMDogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgoXCgQEVgIAEgSECwIWGgkgMDogYWxsLgoKKQoEBFYCARIEhgsCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCmQKBARYAgESBJALAhsaViBVbnRpbCB3aGVuIHRoZSBsaW5rIGlzIGdvb2Q7IHRoZSBsb2FuIG1heSBsYXN0IGxvbmdlciwgYW5kIExpbmtMb2FuIHRlbGxzIGEgbmV3IG9uZS4KCjIKBARbAgQSBJ4LAhYaJCBXaGVuIHRoZSBsb2FuIGZhbGxzIGR1ZSwgYW5kIGVuZHMuCgpKCgQEWwIFEgSgCwISGjwgSG93IG9mdGVuIGxpbmtzIG9mIHRoaXMgbG9hbiB3ZXJlIHVzZWQsIHRoaXMgb25lIGluY2x1ZGVkLgoKKQoEBF4CARIEqQsCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KClgKAgRgEgaxCwC1CwEaSiBBIGhvbGQgZm9yIHdoaWNoIGEgYnJhbmNoIGlzIGFza2VkIHRvIGZldGNoIGFuIGl0ZW0sIHdpdGggb25lIHRoYXQgZml0cy4KClQKBARgAgESBLQLAhAaRiBBYnNlbnQ6IG5vbmUgaXMgb24gdGhlIHNoZWxmIGFueSBtb3JlOyBhbm90aGVyIGJyYW5jaCB3aWxsIGJlIGFza2VkLgoKLgoEBGECARIEuQsCFRogIE9ubHkgaXRlbXMgd2hvc2UgaG9sZCBpcyBvdmVyLgoKKQoEBGECAhIEuwsCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCmAKBARiAgESBMELAhMaUiBBVkFJTEFCTEU6IGl0IGlzIGZpdCBmb3IgbGVuZGluZywgYW5kIGdvZXMgd2hlcmUgaXQgd291bGQgZ28gd2hlbiByZXR1cm5lZCBoZXJlLgoKHwoEBGICAhIEwwsCEhoRIEZvciB0aGUgcmVjb3JkLgoKJAoEBGMCARIEyAsCGRoWIEVtcHR5OiBhbGwgYnJhbmNoZXMuCgopCgQEYwICEgTKCwITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKqgEKAgRmEgbTCwDVCwEamwEgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImNpcmN1bGF0aW9uLmhvbGQiOiBraW5kcyAicGxhY2VkIiwgInN1c3BlbmRlZCIsICJyZXN1bWVkIiwgInNlbnQiLCAicmVhZHkiLCAiZmlsbGVkIiwgImNhbmNlbGxlZCIsICJleHBpcmVkIiwKICJyZWxlYXNlZCIuCgpTCgQEZwIBEgTaCwIVGkUgVGhlIGJhdGNoIG9mIGEgYm9vayBkcm9wIHRoYXQgaXQgd2FzIGZvdW5kIGluOyAwOiBpdCBjYW1lIGJhY2sgbm93LgoKNAoCBGgSBt0LAOgLARomIFdoYXQgY2FtZSBvZiBvbmUgaXRlbSBvZiBhIGNoZWNrLWluLgoKLgoEBGgCARIE4AsCHBogIEFic2VudDogaXQgd2FzIG5vdCB0YWtlbiBiYWNrLgoKQwoEBGgCAhIE4gsCFBo1IFdoeSBub3Q6ICJJVEVNX1VOS05PV04iLCBhbmQgd2hhdCBhIHBlcnNvbiBpcyB0b2xkLgoKLwoEBGgCBBIE5QsCERohIEFuIGl0ZW0gb2Ygd29yayB3YXMgbWFkZSBvZiBpdC4KCisKBARoAgUSBOcLAhsaHSBXaGVuIGl0IGNvdW50cyBhcyByZXR1cm5lZC4KClUKAgUIEgbqCwDxCwEaRyBBcyBvZiB3aGVuIHNvbWV0aGluZyBjb3VudHMgYXMgcmV0dXJuZWQgdGhhdCBpcyBmb3VuZCBpbiBhIGJvb2sgZHJvcC4KCnUKBAUIAgASBOwLAhgaZyBXaGVuIHRoZSBkcm9wIHdhcyBlbXB0aWVkIGJlZm9yZTogbm9ib2R5IGNhbiB0ZWxsIHRoYXQgaXQgY2FtZSBsYXRlciwgc28gdGhhdCBpcyBiZXN0IGZvciB0aGUgcmVhZGVyLgoKVQoEBQgCARIE7gsCGBpHIFdoZW4gdGhlIGJyYW5jaCBjbG9zZWQgbGFzdDsgd2hlcmUgaXQgd2FzIGVtcHRpZWQgc2luY2UsIHdoZW4gaXQgd2FzLgoKIwoEBQgCAhIE8AsCExoVIFdoZW4gaXQgaXMgZW1wdGllZC4KCk0KBARpAgASBPQLAhgaPyBUaGUgY29kZSBvZiB0aGUgc2VydmljZSBwb2ludCB0aGF0IHRoZSBkcm9wIGlzLCBvciBzdGFuZHMgYXQuCgpUCgQEaQICEgT3CwIXGkYgTmV2ZXIgbG9uZ2VyIGFnbyB0aGFuIHRoaXMsIHdoYXRldmVyIGVsc2U6IDAgaXMgNzIsIHRoZSBtb3N0IGlzIDMzNi4KChkKBARqAgMSBP4LAhoaCyAwOiBuZXZlci4KCk0KBARtAgASBIcMAhgaPyBUaGUgY29kZSBvZiB0aGUgZHJvcDsgZW1wdHk6IHRoZSBkcm9wIG9mIHRoZSBkZXNrIHRoYXQgY2FsbHMuCgo0CgQEbgIAEgSLDAIVGiYgR29lcyBpbnRvIENoZWNrSW5SZXF1ZXN0LCBmb3IgYSBkYXkuCgprCgQEbgICEgSODAIbGl0gQXMgb2Ygd2hlbiB3aGF0IGlzIGZvdW5kIGluIGl0IGNvdW50cyBhcyByZXR1cm5lZDsgd2hhdCB3YXMgbGVudCBvciBzZWVuIHNpbmNlLCBhcyBvZiB0aGVuLgoKOwoEBHACABIElgwCHBotIFdoZXJlIGl0IGdvZXMgZnJvbSBoZXJlLCBhcyBhZnRlciBhIHJldHVybi4KCjEKBARwAgESBJgMAhgaIyBIb3cgb2Z0ZW4gaXQgd2FzIHVzZWQgaGVyZSB0b2RheS4KClgKBARxAgESBJ0MAhcaSiBEYXlzIGF0IHRoZSBicmFuY2gsICIyMDI2LTEwLTAxIiwgYm90aCBjb3VudGVkOyBlbXB0eTogdGhlIGxhc3QgMjggZGF5cy4KCikKBARxAgMSBKAMAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgokCgQEdQIAEgSxDAIaGhYgV2hhdCB3YXMgdGFrZW4gYmFjay4KCjAKBAR1AgESBLMMAhwaIiBUaGUgaXRlbSBub3csIGFuZCB3aGVyZSBpdCBnb2VzLgoKSgoEBHUCAhIEtQwCEBo8IFRoZSBsb2FuIGFzIGl0IGlzIG5vdzsgYWJzZW50OiB0aGUgc3RlcCB3YXMgbm90IGFib3V0IG9uZS4KCiQKBAUJAgESBLsMAhEaFiBTaGVsdmVzIGFyZSBzY2FubmVkLgoKPgoEBQkCAhIEvQwCFBowIFdoYXQgd2FzIG5vdCBmb3VuZCBpcyBiZWluZyBtYXJrZWQgYXMgbWlzc2luZy4KCkIKBAUJAgQSBMAMAhYaNCBJdCB3YXMgZW5kZWQgd2l0aG91dCBhbnl0aGluZyBiZWluZyBtaXNzaW5nIGJ5IGl0LgoKbAoEBHYCAxIExwwCHhpeIENhbGwgbnVtYmVycyBmcm9tIHRoaXMgb25lIG9uLCB1cCB0byB0aG9zZSB0aGF0IGJlZ2luIHdpdGggdGhhdCBvbmU7IGVtcHR5OiB3aXRob3V0IGEgYm91bmQuCgoeCgQEdgIFEgTKDAIYGhAgRW1wdHk6IG9mIGFueS4KCh4KBAR2AgkSBM8MAhoaECAwOiBpdCBpcyBvcGVuLgoKLAoEBHYCCxIE0gwCFhoeIEhvdyBtYW55IGl0ZW1zIHdlcmUgc2Nhbm5lZC4KCk0KBAR2AgwSBNQMAhYaPyBDbG9zZWQsIG9yIGNsb3Npbmc6IGhvdyBtYW55IGl0IGhhcyBtYXJrZWQgYXMgbWlzc2luZyBzbyBmYXIuCgo4CgQEeAIBEgTfDAIfGiogQXMgdGhleSBzdGFuZCBvbiB0aGUgc2hlbGYsIGF0IG1vc3QgMTAwLgoKWwoEBHgCAhIE4QwCGxpNIFRoZSBpdGVtIHRoYXQgc3RhbmRzIGJlZm9yZSB0aGUgZmlyc3Qgb2YgdGhlbSwgd2hlcmUgaXQgd2FzIHNjYW5uZWQgYmVmb3JlLgoKLAoEBHkCABIE5QwCJRoeIEluIHRoZSBvcmRlciBvZiB0aGUgcmVxdWVzdC4KCicKAgUKEgboDAD9DAEaGSBXaGF0IGEgc2Nhbm5lZCBpdGVtIGlzLgoKSQoEBQoCAhIE7AwCEBo7IEl0IHN0YW5kcyBiZWZvcmUgb3IgYmVoaW5kIHdoZXJlIGl0cyBjYWxsIG51bWJlciBiZWxvbmdzLgoKUwoEBQoCAxIE7gwCEhpFIEl0IGJlbG9uZ3MgdG8gdGhpcyBicmFuY2gsIGFuZCBub3QgdG8gdGhlIHNoZWx2ZXMgdGhhdCBhcmUgY291bnRlZC4KClQKBAUKAgQSBPAMAhMaRiBJdCBiZWxvbmdzIHRvIGFub3RoZXIgYnJhbmNoOiB0YWtlIGl0IGJhY2sgaGVyZSwgc28gdGhhdCBpdCBpcyBzZW50LgoKLAoEBQoCBRIE8gwCCxoeIEl0IGlzIG9uIGxvYW46IHRha2UgaXQgYmFjay4KClcKBAUKAgYSBPQMAhAaSSBTdGFmZiBrZWVwIGl0IGJhY2ssIGFzIHdpdGhkcmF3biwgZGFtYWdlZCwgaW4gcmVwYWlyLCBvciBub3QgeWV0IHJlYWR5LgoKQAoEBQoCBxIE9gwCERoyIEl0IGlzIGZvciBhIGhvbGQsIGFuZCBiZWxvbmdzIHRvIHRoZSBob2xkIHNoZWxmLgoKTwoEBQoCCBIE+AwCDBpBIEl0IHdhcyBsb3N0IG9yIG1pc3NpbmcsIG9yIG9uIGl0cyB3YXkgaGVyZSwgYW5kIGlzIHRoZXJlIGFnYWluLgoKJgoEBQoCCRIE+gwCExoYIFRoZXJlIGlzIG5vIHN1Y2ggaXRlbS4KCkMKBAUKAgoSBPwMAhMaNSBJbiBhIGxpc3Q6IGl0IHNob3VsZCBiZSB0aGVyZSwgYW5kIHdhcyBub3Qgc2Nhbm5lZC4KCiYKBAR6AgISBIINAhAaGCBBYnNlbnQ6IHRoZXJlIGlzIG5vbmUuCgovCgQEegIDEgSEDQIVGiEgRm91bmQ6IHdoZXJlIGl0IGdvZXMgZnJvbSBoZXJlLgoKPQoEBHoCBBIEhg0CGhovIFdoZW4gYW5kIHdoZXJlIGl0IHdhcyBzY2FubmVkOyAwOiBpdCB3YXMgbm90LgoKJAoEBHsCABIEiw0CGRoWIEVtcHR5OiBhbGwgYnJhbmNoZXMuCgopCgQEewICEgSODQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKSAoEBH0CARIEmA0CFxo6IFVuc3BlY2lmaWVkOiBhbGwgdGhhdCB3ZXJlIHNjYW5uZWQgYW5kIGFyZSBub3QgaW4gcGxhY2UuCgopCgQEfQICEgSaDQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKUgoEBH4CAhIEoQ0CFBpEIE9mIGtpbmQgTk9UX1NDQU5ORUQsIG9uIHRoZSBmaXJzdCBwYWdlOiBob3cgbWFueSB0aGVyZSBhcmUgaW4gYWxsLgoKUQoEBH8CARIEpg0CFRpDIEhvdyBtYW55IGl0ZW1zIGFyZSBtaXNzaW5nLCBhcyBDb3VudEZpbmRpbmdzIG9mIE5PVF9TQ0FOTkVEIHRvbGQuCgpeCgQEfwICEgSoDQITGlAgTm90aGluZyBpcyBtaXNzaW5nIGJ5IGl0OiB0aGUgY291bnQgd2FzIGJlZ3VuIGJ5IG1pc3Rha2UsIG9yIHdhcyBub3QgZmluaXNoZWQuCgpICgUEggECABIEsg0CGRo5IEVtcHR5OiBvZiBhbGwgYnJhbmNoZXMgdGhhdCBoYXZlIG5vIHN0ZXBzIG9mIHRoZWlyIG93bi4KCnYKBQSCAQIBEgS0DQIhGmcgTm9uZTogYSBicmFuY2ggaGFzIG5vIHN0ZXBzIG9mIGl0cyBvd24gYW55IG1vcmU7IG9mIGFsbCBicmFuY2hlczogdGhlIGZpcnN0IG5vdGljZSBhbG9uZSwgb24gdGhlIGRheS4KCikKBAULAgQSBLwNAgsaGyBXaXRoIHdoYXQgdGhlIGl0ZW0gY29zdHMuCgpECgUEgwECARIEwQ0CEho1IEFmdGVyIHRoZSBkdWUgZGF0ZTsgZWFjaCBsYXRlciB0aGFuIHRoZSBvbmUgYmVmb3JlLgoKbAoDBIYBEgbJDQDnDQEaXSBTb21ldGhpbmcgdGhhdCBoYXBwZW5lZCBhbmQgYnJva2UgYSBydWxlLiBXaGF0IGhhcHBlbmVkIGlzIGtlcHQ7IHN0YWZmIGRlY2lkZSB3aGF0IGZvbGxvd3MuCgpHCgUEhgECARIEzA0CFBo4IFRoZSByZWFzb24gdGhhdCB3b3VsZCBoYXZlIHJlZnVzZWQgaXQ6ICJJVEVNX09OX0xPQU4iLgoKNQoFBIYBAgMSBM8NAhYaJiBXaG8gZGlkIGl0OyAwIHdoZXJlIGl0IGlzIG5vdCBrbm93bi4KCjcKBQSGAQIEEgTRDQIUGiggVGhlIGxvYW4gdGhhdCB3YXMgbWFkZSBvZiBpdDsgMDogbm9uZS4KCksKBQSGAQIFEgTTDQIaGjwgVGhlIGxvYW4gdGhhdCBzdG9vZCBhZ2FpbnN0IGl0LCBhbmQgd2hvc2UgaXQgd2FzOyAwOiBub25lLgoKNwoFBIYBAgsSBNoNAhMaKCBUaGUgcnVsZSB0aGF0IHdhcyBicm9rZW4sIGJ5IGl0cyBjb2RlLgoKSAoFBIYBAgwSBNwNAhMaOSBUaGUgY2FyZCB0aGF0IHdhcyBuYW1lZCwgd2hlcmUgbm8gcmVhZGVyIHdhcyBzaWduZWQgaW4uCgppCgUEhgECDRIE3g0CGxpaIFdoZW4gc3RhZmYgc2V0dGxlZCBpdCwgd2hlcmUsIHdobyB3YXMgc2lnbmVkIGluIHRoZXJlLCBhbmQgd2hhdCB3YXMgZG9uZTsgMDogaXQgaXMgb3Blbi4KCmQKBQSGAQIREgTjDQIVGlUgV2hpY2ggYWN0aW9uIHNldHRsZWQgaXQ6ICJhY2NlcHQiOyBlbXB0eTogaXQgaXMgb3Blbiwgb3IgU2V0dGxlQ29uZmxpY3Qgc2V0dGxlZCBpdC4KClgKBQSGAQISEgTlDQIhGkkgQnkgYWN0aW9uICJjaGFyZ2UiOiB3aGF0IHRoZSByZWFkZXIgb3dlcywgaW4gbWlub3IgdW5pdHMgb2YgYSBjdXJyZW5jeS4KCmYKAwSHARIG6g0A7A0BGlcgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImNpcmN1bGF0aW9uLmNvbmZsaWN0Iiwga2luZHMgImNvbmZsaWN0IiBhbmQgInNldHRsZWQiLgoKyAMKAwSIARIG8g0A9A0BGrgDIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJjaXJjdWxhdGlvbi5sb2FuIjoga2luZHMgImxlbnQiLCAicmV0dXJuZWQiLCAicmVuZXdlZCI7IGFuZCBieSBpdHNlbGYgImR1ZV9zb29uIiBhbmQKICJvdmVyZHVlIiwgb25jZSBmb3IgZWFjaCBkdWUgZGF0ZSwgYW5kICJwb3N0cG9uZWQiLCB3aGVyZSB0aGUgYnJhbmNoIGlzIGNsb3NlZCB0aGVuOyAicmVjYWxsZWQiIHdoZXJlIGl0IGZhbGxzIGR1ZSBzb29uZXIgZm9yIHNvbWVib2R5IHdobyB3YWl0czsKIGFuZCAidW5kb25lIiwgd2hlcmUgYSBkZXNrIHRvb2sgYmFjayB0aGF0IGl0IHRvb2sgdGhlIGl0ZW0gYmFjaywgb3IgcmVuZXdlZCB0aGUgbG9hbjsgYW5kIGJ5IGl0c2VsZiAic2Vjb25kX25vdGljZSIsICJ0aGlyZF9ub3RpY2UiIGFuZCAiYmlsbGVkIiwKIHdoZXJlIHRoZXJlIGFyZSBzdWNoIHN0ZXBzLgoKSAoFBIkBAgASBPcNAhUaOSBBIG5ldyBvbmUsIHdoaWNoIHRoZSBpdGVtIGtlZXBzIHVudGlsIGl0IGlzIG1hZGUgcmVhZHkuCgovCgUEiQECAhIE+g0CGRogIFRoZSBicmFuY2ggdGhhdCBpdCBiZWxvbmdzIHRvLgoKPQoFBI0BAgISBJEOAhoaLiBUaGUgY29kZSBvZiB0aGUgc2VydmljZSBwb2ludCB3aGVyZSBpdCBnb2VzLgoKYgoFBI4BAgISBJcOAhIaUyBXaGVuIHRoZSByZWFkZXIgaGFkIGl0OyAwOiBhdCB0aGUgY2FsbCdzIHRpbWUuIE5vdCBiZWZvcmUgdGhlIGl0ZW0gd2FzIHNlZW4gbGFzdC4KCq8BCgMEjwESBpsOAJ0OARqfASBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAiY2lyY3VsYXRpb24uaXRlbSI6IGtpbmRzICJzZW50IiwgImFycml2ZWQiLCAiaGVsZCIsICJmb3VuZCIsICJtb3ZlZCIsCiBhbmQgInJlY2VpdmVkIiBvZiBvbmUgdGhhdCBpcyBiYWNrIGZyb20gaXRzIGZpcnN0IGxvYW4uCgpUCgMEkAESBqAOAKYOARpFIFRoZSBwbHVnaW4ncyBzZWN0aW9uIG9mIGxlY3Rlcm4uanNvbjUuIDAgaXMgdGhlIGRlZmF1bHQgZXZlcnl3aGVyZS4KCroBCgUEkAECABIEow4CHBqqASBIb3cgbWFueSBtaW51dGVzIGFmdGVyIGl0cyBoYXBwZW5lZF9hdF9tcyBhIEJvcnJvdyB3aXRob3V0IGEgZGV2aWNlX3NlcXVlbmNlIGNvdW50cyBhcyBhIHJlcGVhdCwgd2hpY2ggdGhlIHJ1bGVzCiBkZWNpZGU6IDE1IGJ5IGRlZmF1bHQuIFdoYXQgaXMgb2xkZXIgd2FzIGRvbmUgb2ZmbGluZS4KCl8KBQSQAQIBEgSlDgIbGlAgSG93IG1hbnkgZGF5cyBiZWZvcmUgaXRzIGR1ZSBkYXRlIGEgbG9hbiBpcyB0b2xkIHRvIGJlIGR1ZSBzb29uOiAzIGJ5IGRlZmF1bHQuCmIGcHJvdG8z"
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
        public static let addConflictWork = TimerMethod<Circulation.AddConflictWorkRequest>(Circulation.description.methods[41])
        /// The daemon itself, by a timer after a closure or a change of a calendar: moves due dates on that fall where a branch is closed. Each moves
        /// once, and none moves back where the closure is shortened or lifted: it was told to a reader.
        public static let postponeDue = TimerMethod<Circulation.PostponeDueRequest>(Circulation.description.methods[52])
        /// The daemon itself, by a timer for each branch: tells which of its loans are due soon and which are overdue.
        public static let sweepDue = TimerMethod<Circulation.SweepDueRequest>(Circulation.description.methods[53])
        /// The daemon itself, by a timer for each loan of an electronic copy: it ends when it falls due.
        public static let endLoan = TimerMethod<Circulation.EndLoanRequest>(Circulation.description.methods[70])
        /// The daemon itself, by a timer for each hold that has a date: its suspension or its time on the shelf is over, it is not needed any more,
        /// or another branch is asked.
        public static let advanceHold = TimerMethod<Circulation.AdvanceHoldRequest>(Circulation.description.methods[71])
    }
}
