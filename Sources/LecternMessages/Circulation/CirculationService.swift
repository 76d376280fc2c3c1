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

        /// Adds or changes a loan rule, found by code.
        public func putLoanRule(_ request: Circulation.PutLoanRuleRequest) throws -> Circulation.LoanRule {
            try Circulation.LoanRule(try caller.call(Circulation.description.methods[32], try request.encoded()))
        }

        /// Lists the loan rules, most specific first.
        public func loanRules(_ request: Circulation.LoanRulesRequest) throws -> Circulation.LoanRulesResponse {
            try Circulation.LoanRulesResponse(try caller.call(Circulation.description.methods[33], try request.encoded()))
        }

        /// Lists what happened against the rules at terminals that were offline, oldest first, for staff to settle.
        public func conflicts(_ request: Circulation.ConflictsRequest) throws -> Circulation.ConflictsResponse {
            try Circulation.ConflictsResponse(try caller.call(Circulation.description.methods[34], try request.encoded()))
        }

        /// Lists what staff have lent against the rules, each with its reason, the last first. The right is the one by which they may.
        public func overrides(_ request: Circulation.OverridesRequest) throws -> Circulation.ConflictsResponse {
            try Circulation.ConflictsResponse(try caller.call(Circulation.description.methods[35], try request.encoded()))
        }

        /// Says that staff have looked at a conflict and done what there was to do. Its item of work, which ActOnConflict settles with a
        /// decision, is withdrawn, also while somebody works on it.
        public func settleConflict(_ request: Circulation.SettleConflictRequest) throws -> Circulation.Conflict {
            try Circulation.Conflict(try caller.call(Circulation.description.methods[36], try request.encoded()))
        }

        /// Does with a conflict what staff have decided: an action of its item of work, which the caller has claimed. "accept": what happened
        /// stays as it was recorded. "reverse": the loan that was made of it ends now, and the item is where it was seen last. "charge": the
        /// reader owes the `amount`. "contact": the reader was told; the note says what came of it.
        public func actOnConflict(_ request: Work.Act) throws -> Work.Acted {
            try Work.Acted(try caller.call(Circulation.description.methods[37], try request.encoded()))
        }

        /// The daemon itself, by a timer: adds items of work for open conflicts that an earlier version recorded.
        public func addConflictWork(_ request: Circulation.AddConflictWorkRequest) throws -> Circulation.AddConflictWorkResponse {
            try Circulation.AddConflictWorkResponse(try caller.call(Circulation.description.methods[39], try request.encoded()))
        }

        /// Says that two records of readers are of one person: from this commit on limits hold over the loans of both, and each lists them all. Loans stay
        /// with the record that they were made with.
        public func mergeReaders(_ request: Circulation.MergeReadersRequest) throws -> Circulation.MergeReadersResponse {
            try Circulation.MergeReadersResponse(try caller.call(Circulation.description.methods[40], try request.encoded()))
        }

        /// Says that a record that was merged is another person's after all: each record has the loans that were made with it.
        public func tellReadersApart(_ request: Circulation.TellReadersApartRequest) throws -> Circulation.MergeReadersResponse {
            try Circulation.MergeReadersResponse(try caller.call(Circulation.description.methods[41], try request.encoded()))
        }

        /// Writes the draft of a rule set, found by its code: whole, with its limits and its examples. What is in force or waits for its day stays as
        /// it is.
        public func putRuleSet(_ request: Circulation.PutRuleSetRequest) throws -> Circulation.RuleSet {
            try Circulation.RuleSet(try caller.call(Circulation.description.methods[42], try request.encoded()))
        }

        /// Has the draft of a rule set take effect at a moment, from which on it alone decides. Each of its examples must hold.
        public func scheduleRuleSet(_ request: Circulation.ScheduleRuleSetRequest) throws -> Circulation.RuleSet {
            try Circulation.RuleSet(try caller.call(Circulation.description.methods[43], try request.encoded()))
        }

        /// Takes back that a rule set takes effect, before it does.
        public func withdrawRuleSet(_ request: Circulation.WithdrawRuleSetRequest) throws -> Circulation.RuleSet {
            try Circulation.RuleSet(try caller.call(Circulation.description.methods[44], try request.encoded()))
        }

        /// Lists the rule sets without their contents, the last first.
        public func ruleSets(_ request: Circulation.RuleSetsRequest) throws -> Circulation.RuleSetsResponse {
            try Circulation.RuleSetsResponse(try caller.call(Circulation.description.methods[45], try request.encoded()))
        }

        /// Tells a rule set whole.
        public func getRuleSet(_ request: Circulation.GetRuleSetRequest) throws -> Circulation.RuleSet {
            try Circulation.RuleSet(try caller.call(Circulation.description.methods[46], try request.encoded()))
        }

        /// Decides the examples of a rule set, and tells of each whether the answer is the one that staff have written.
        public func checkRuleSet(_ request: Circulation.CheckRuleSetRequest) throws -> Circulation.CheckRuleSetResponse {
            try Circulation.CheckRuleSetResponse(try caller.call(Circulation.description.methods[47], try request.encoded()))
        }

        /// Decides loans that were made once more, by a rule set, and tells those for which something would have been otherwise.
        public func tryRuleSet(_ request: Circulation.TryRuleSetRequest) throws -> Circulation.TryRuleSetResponse {
            try Circulation.TryRuleSetResponse(try caller.call(Circulation.description.methods[48], try request.encoded()))
        }

        /// Lists the loans whose due dates were moved on, since the branch that lent is closed then: by a closure, or by changes of its calendar.
        public func postponed(_ request: Circulation.PostponedRequest) throws -> Circulation.PostponedResponse {
            try Circulation.PostponedResponse(try caller.call(Circulation.description.methods[49], try request.encoded()))
        }

        /// The daemon itself, by a timer after a closure or a change of a calendar: moves due dates on that fall where a branch is closed. Each moves
        /// once, and none moves back where the closure is shortened or lifted: it was told to a reader.
        public func postponeDue(_ request: Circulation.PostponeDueRequest) throws -> Circulation.PostponeDueResponse {
            try Circulation.PostponeDueResponse(try caller.call(Circulation.description.methods[50], try request.encoded()))
        }

        /// The daemon itself, by a timer for each branch: tells which of its loans are due soon and which are overdue.
        public func sweepDue(_ request: Circulation.SweepDueRequest) throws -> Circulation.SweepDueResponse {
            try Circulation.SweepDueResponse(try caller.call(Circulation.description.methods[51], try request.encoded()))
        }

        /// Asks for an item: of a work, of one record, or one item; or staff for the reader of a card. It waits in the line of its work until an
        /// item comes in that fits, which then waits for the reader at the pick-up point. Where an item is on a shelf, a branch is asked to fetch it.
        /// With an electronic form it asks for a copy under a licence, which is offered to the next in the line for some days once one is free.
        public func placeHold(_ request: Circulation.PlaceHoldRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[52], try request.encoded()))
        }

        /// Gives a hold up. An item that waits for it stays on the hold shelf until staff scan it.
        public func cancelHold(_ request: Circulation.CancelHoldRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[53], try request.encoded()))
        }

        /// Lets others go first for a while; the place in the line stays.
        public func suspendHold(_ request: Circulation.SuspendHoldRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[54], try request.encoded()))
        }

        /// Ends that before its time.
        public func resumeHold(_ request: Circulation.ResumeHoldRequest) throws -> Circulation.Hold {
            try Circulation.Hold(try caller.call(Circulation.description.methods[55], try request.encoded()))
        }

        /// Lists the reader's holds: open ones, those first that were placed first, or past ones, the last first.
        public func holds(_ request: Circulation.HoldsRequest) throws -> Circulation.HoldsResponse {
            try Circulation.HoldsResponse(try caller.call(Circulation.description.methods[56], try request.encoded()))
        }

        /// Tells a hold with its position, an estimate of when an item will be there, and what happened to it.
        public func getHold(_ request: Circulation.GetHoldRequest) throws -> Circulation.HoldDetails {
            try Circulation.HoldDetails(try caller.call(Circulation.description.methods[57], try request.encoded()))
        }

        /// Lists who waits for a work, in their order.
        public func holdLine(_ request: Circulation.HoldLineRequest) throws -> Circulation.HoldsResponse {
            try Circulation.HoldsResponse(try caller.call(Circulation.description.methods[58], try request.encoded()))
        }

        /// Has a loan fall due sooner, since somebody waits whom the item would serve: as soon as the rules allow, at the end of an opening day. The
        /// reader is told. A rule with `recalls_allowed` does the same by itself where a hold is placed and nothing is on a shelf for it.
        public func recallLoan(_ request: Circulation.RecallLoanRequest) throws -> Circulation.RecallLoanResponse {
            try Circulation.RecallLoanResponse(try caller.call(Circulation.description.methods[59], try request.encoded()))
        }

        /// Lists what a branch is asked to fetch from its shelves; each page is in the order of the shelves.
        public func pickList(_ request: Circulation.PickListRequest) throws -> Circulation.PickListResponse {
            try Circulation.PickListResponse(try caller.call(Circulation.description.methods[60], try request.encoded()))
        }

        /// Lists what stands on the hold shelf of a branch, or only what is to be cleared, since its hold is over.
        public func holdShelf(_ request: Circulation.HoldShelfRequest) throws -> Circulation.HoldsResponse {
            try Circulation.HoldsResponse(try caller.call(Circulation.description.methods[61], try request.encoded()))
        }

        /// Moves an item in its life: it is lost, missing, damaged, in repair, withdrawn, or fit for lending again. What was done while the desk was
        /// offline and can't be becomes a conflict.
        public func moveItem(_ request: Circulation.MoveItemRequest) throws -> Circulation.ReturnResponse {
            try Circulation.ReturnResponse(try caller.call(Circulation.description.methods[62], try request.encoded()))
        }

        /// Lists the items in a state in which staff keep them back, LOST for instance; with a branch only those that were last seen there.
        public func itemsInState(_ request: Circulation.ItemsInStateRequest) throws -> Circulation.InTransitResponse {
            try Circulation.InTransitResponse(try caller.call(Circulation.description.methods[63], try request.encoded()))
        }

        /// Adds or changes a licence, found by code: how many electronic copies of a record may be lent.
        public func putLicence(_ request: Circulation.PutLicenceRequest) throws -> Circulation.Licence {
            try Circulation.Licence(try caller.call(Circulation.description.methods[64], try request.encoded()))
        }

        /// Lists the licences of a record, or all, by code, with how much of each is used.
        public func licences(_ request: Circulation.LicencesRequest) throws -> Circulation.LicencesResponse {
            try Circulation.LicencesResponse(try caller.call(Circulation.description.methods[65], try request.encoded()))
        }

        /// Tells a new link to an electronic copy that the reader has on loan, as Borrow tells the first.
        public func linkLoan(_ request: Circulation.LinkLoanRequest) throws -> Circulation.ElectronicLink {
            try Circulation.ElectronicLink(try caller.call(Circulation.description.methods[66], try request.encoded()))
        }

        /// For the provider to whom a link leads: tells whether its token is good, and counts that it was used.
        public func useLink(_ request: Circulation.UseLinkRequest) throws -> Circulation.UseLinkResponse {
            try Circulation.UseLinkResponse(try caller.call(Circulation.description.methods[67], try request.encoded()))
        }

        /// Tells whether electronic copies of a record can be had: in which forms, how many are lent, how many wait.
        public func electronicCopies(_ request: Circulation.ElectronicCopiesRequest) throws -> Circulation.ElectronicCopiesResponse {
            try Circulation.ElectronicCopiesResponse(try caller.call(Circulation.description.methods[68], try request.encoded()))
        }

        /// The daemon itself, by a timer after a licence was changed: open loans that would last longer than it end with it, some at a time.
        public func shortenLoans(_ request: Circulation.ShortenLoansRequest) throws -> Circulation.ShortenLoansResponse {
            try Circulation.ShortenLoansResponse(try caller.call(Circulation.description.methods[69], try request.encoded()))
        }

        /// Says what counts how much where a branch is chosen that is asked to fetch an item for a hold: for the pick-up points of a branch, or for all that
        /// have no weights of their own.
        public func putHoldWeights(_ request: Circulation.HoldWeights) throws -> Circulation.HoldWeights {
            try Circulation.HoldWeights(try caller.call(Circulation.description.methods[70], try request.encoded()))
        }

        /// Lists them: those of all branches first.
        public func listHoldWeights(_ request: Circulation.ListHoldWeightsRequest) throws -> Circulation.ListHoldWeightsResponse {
            try Circulation.ListHoldWeightsResponse(try caller.call(Circulation.description.methods[71], try request.encoded()))
        }

        /// Tells which branches could fetch an item for a hold that waits, with the points of each and what they are made of, the best first: as of now, and
        /// as if none had been asked yet.
        public func explainHold(_ request: Circulation.ExplainHoldRequest) throws -> Circulation.ExplainHoldResponse {
            try Circulation.ExplainHoldResponse(try caller.call(Circulation.description.methods[72], try request.encoded()))
        }

        /// Lists for how long a reader may not borrow since something came back late, and why; the last first.
        public func suspensions(_ request: Circulation.SuspensionsRequest) throws -> Circulation.SuspensionsResponse {
            try Circulation.SuspensionsResponse(try caller.call(Circulation.description.methods[73], try request.encoded()))
        }

        /// Ends a suspension before its time.
        public func liftSuspension(_ request: Circulation.LiftSuspensionRequest) throws -> Circulation.Suspension {
            try Circulation.Suspension(try caller.call(Circulation.description.methods[74], try request.encoded()))
        }

        /// The daemon itself, by a timer for each loan of an electronic copy: it ends when it falls due.
        public func endLoan(_ request: Circulation.EndLoanRequest) throws -> Circulation.EndLoanResponse {
            try Circulation.EndLoanResponse(try caller.call(Circulation.description.methods[75], try request.encoded()))
        }

        /// The daemon itself, by a timer for each hold that has a date: its suspension or its time on the shelf is over, it is not needed any more,
        /// or another branch is asked.
        public func advanceHold(_ request: Circulation.AdvanceHoldRequest) throws -> Circulation.AdvanceHoldResponse {
            try Circulation.AdvanceHoldResponse(try caller.call(Circulation.description.methods[76], try request.encoded()))
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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCq9uChpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90bxIPbGVjdGVybi53b3JrLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8iNgoEVGV4dBIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3VhZ2USEgoEdGV4dBgCIAEoCVIEdGV4dCKmAwoES2luZBISCgRjb2RlGAEgASgJUgRjb2RlEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SKwoFdGl0bGUYAyADKAsyFS5sZWN0ZXJuLndvcmsudjEuVGV4dFIFdGl0bGUSLgoGZmllbGRzGAQgAygLMhYubGVjdGVybi53b3JrLnYxLkZpZWxkUgZmaWVsZHMSMQoHYWN0aW9ucxgFIAMoCzIXLmxlY3Rlcm4ud29yay52MS5BY3Rpb25SB2FjdGlvbnMSFAoFcmlnaHQYBiABKAlSBXJpZ2h0Eh8KC2R1ZV9taW51dGVzGAcgASgDUgpkdWVNaW51dGVzEi0KEmVzY2FsYXRpb25fbWludXRlcxgIIAEoA1IRZXNjYWxhdGlvbk1pbnV0ZXMSKQoQZXNjYWxhdGlvbl9yaWdodBgJIAEoCVIPZXNjYWxhdGlvblJpZ2h0EioKEWVzY2FsYXRlc190b19jaXR5GAogASgIUg9lc2NhbGF0ZXNUb0NpdHkSIwoNbGVhc2VfbWludXRlcxgLIAEoA1IMbGVhc2VNaW51dGVzIowBCgVGaWVsZBISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEi4KBHR5cGUYAyABKA4yGi5sZWN0ZXJuLndvcmsudjEuVmFsdWVUeXBlUgR0eXBlEhIKBHNpZGUYBCABKA1SBHNpZGUisgEKBkFjdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhYKBm1ldGhvZBgDIAEoCVIGbWV0aG9kEh8KC2J1bGtfbWV0aG9kGAQgASgJUgpidWxrTWV0aG9kEi4KBmlucHV0cxgFIAMoCzIWLmxlY3Rlcm4ud29yay52MS5GaWVsZFIGaW5wdXRzIjYKCkZpZWxkVmFsdWUSEgoEbmFtZRgBIAEoCVIEbmFtZRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWUijgEKA0FjdBIQCgNrZXkYASABKAlSA2tleRIUCgVjbGFpbRgCIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAMgASgJUgZhY3Rpb24SEgoEbm90ZRgEIAEoCVIEbm90ZRIzCgZpbnB1dHMYBSADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGaW5wdXRzIiAKBUFjdGVkEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCLzBAoESXRlbRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEa2luZBgCIAEoCVIEa2luZBIQCgNrZXkYAyABKAlSA2tleRIbCglicmFuY2hfaWQYBCABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAUgASgJUgVyaWdodBIwCgVzdGF0ZRgGIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlEjMKBnZhbHVlcxgHIAMoCzIbLmxlY3Rlcm4ud29yay52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSHgoLYWRkZWRfYXRfbXMYCCABKANSCWFkZGVkQXRNcxIaCglkdWVfYXRfbXMYCSABKANSB2R1ZUF0TXMSEgoEbGF0ZRgKIAEoCFIEbGF0ZRIcCgllc2NhbGF0ZWQYCyABKAhSCWVzY2FsYXRlZBIUCgVjbGFpbRgMIAEoA1IFY2xhaW0SFgoGaG9sZGVyGA0gASgDUgZob2xkZXISHwoLaG9sZGVyX25hbWUYDiABKAlSCmhvbGRlck5hbWUSJwoPaG9sZGVyX3Rlcm1pbmFsGA8gASgJUg5ob2xkZXJUZXJtaW5hbBIkCg5sZWFzZV91bnRpbF9tcxgQIAEoA1IMbGVhc2VVbnRpbE1zEhkKCGtlcHRfZm9yGBEgASgDUgdrZXB0Rm9yEi8KFGZpcnN0X2Fuc3dlcmVkX2F0X21zGBIgASgDUhFmaXJzdEFuc3dlcmVkQXRNcxIgCgxjbG9zZWRfYXRfbXMYEyABKANSCmNsb3NlZEF0TXMSGAoHb3V0Y29tZRgUIAEoCVIHb3V0Y29tZSKVAQoLSXRlbURldGFpbHMSKQoEaXRlbRgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgRpdGVtEikKBGtpbmQYAiABKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIEa2luZBIwCgdoaXN0b3J5GAMgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdoaXN0b3J5ItUBCgVFbnRyeRIZCghlbnRyeV9pZBgBIAEoA1IHZW50cnlJZBIUCgVldmVudBgCIAEoCVIFZXZlbnQSEgoEZnJvbRgDIAEoCVIEZnJvbRIOCgJ0bxgEIAEoCVICdG8SEwoFYXRfbXMYBSABKANSBGF0TXMSFgoGcGVyc29uGAYgASgDUgZwZXJzb24SGgoIdGVybWluYWwYByABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgIIAEoCVIGbWV0aG9kEhYKBmRldGFpbBgJIAEoCVIGZGV0YWlsIrMCCgVRdWV1ZRISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EisKBXRpdGxlGAQgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhgKB3dhaXRpbmcYBSABKANSB3dhaXRpbmcSGAoHY2xhaW1lZBgGIAEoA1IHY2xhaW1lZBISCgRsYXRlGAcgASgDUgRsYXRlEhwKCWVzY2FsYXRlZBgIIAEoA1IJZXNjYWxhdGVkEisKEm9sZGVzdF9hZGRlZF9hdF9tcxgJIAEoA1IPb2xkZXN0QWRkZWRBdE1zEiMKDm5leHRfZHVlX2F0X21zGAogASgDUgtuZXh0RHVlQXRNcyI9Cg5EZWNsYXJlUmVxdWVzdBIrCgVraW5kcxgBIAMoCzIVLmxlY3Rlcm4ud29yay52MS5LaW5kUgVraW5kcyIRCg9EZWNsYXJlUmVzcG9uc2UitgEKCkFkZFJlcXVlc3QSKQoEa2luZBgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5LaW5kUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSMwoGdmFsdWVzGAQgAygLMhsubGVjdGVybi53b3JrLnYxLkZpZWxkVmFsdWVSBnZhbHVlcxIZCghzaW5jZV9tcxgFIAEoA1IHc2luY2VNcyI8CgtBZGRSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFYWRkZWQYAiABKAhSBWFkZGVkIncKDUZpbmlzaFJlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIQCgNrZXkYAiABKAlSA2tleRIUCgVjbGFpbRgDIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAQgASgJUgZhY3Rpb24SEgoEbm90ZRgFIAEoCVIEbm90ZSIpCg5GaW5pc2hSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiSwoPV2l0aGRyYXdSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSEgoEbm90ZRgDIAEoCVIEbm90ZSIwChBXaXRoZHJhd1Jlc3BvbnNlEhwKCXdpdGhkcmF3bhgBIAEoCFIJd2l0aGRyYXduIkwKDVF1ZXVlc1JlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIeCgpldmVyeXdoZXJlGAIgASgIUgpldmVyeXdoZXJlIkAKDlF1ZXVlc1Jlc3BvbnNlEi4KBnF1ZXVlcxgBIAMoCzIWLmxlY3Rlcm4ud29yay52MS5RdWV1ZVIGcXVldWVzIpYBCgtMaXN0UmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EhIKBG1pbmUYBCABKAhSBG1pbmUSFAoFbGltaXQYBSABKA1SBWxpbWl0EhYKBmN1cnNvchgGIAEoCVIGY3Vyc29yIlMKDExpc3RSZXNwb25zZRIrCgVpdGVtcxgBIAMoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgVpdGVtcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciIlCgpHZXRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCJXCg5IaXN0b3J5UmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yIlsKD0hpc3RvcnlSZXNwb25zZRIwCgdlbnRyaWVzGAEgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdlbnRyaWVzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIicKDENsYWltUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiPQoOUmVsZWFzZVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBG5vdGUYAiABKAlSBG5vdGUinwEKD0hhbmRPdmVyUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFbG9naW4YAiABKAlSBWxvZ2luEh8KC2JyYW5jaF9jb2RlGAMgASgJUgpicmFuY2hDb2RlEhIKBGNpdHkYBCABKAhSBGNpdHkSFAoFcmlnaHQYBSABKAlSBXJpZ2h0EhIKBG5vdGUYBiABKAlSBG5vdGUiPQoOQ29tbWVudFJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBHRleHQYAiABKAlSBHRleHQiKQoOQWR2YW5jZVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIhEKD0FkdmFuY2VSZXNwb25zZSKJAQoLSXRlbUNoYW5nZWQSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSGwoJYnJhbmNoX2lkGAMgASgDUghicmFuY2hJZBIwCgVzdGF0ZRgEIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlKsEKCgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASYwoMSVRFTV9VTktOT1dOEAEaUYq1GE0IBRIV5rKh5pyJ6L+Z6aG55bel5L2c44CCGh5UaGVyZSBpcyBubyBzdWNoIGl0ZW0gb2Ygd29yay4iB2l0ZW1faWQiBGtpbmQiA2tleRJmCgtJVEVNX0NMT1NFRBACGlWKtRhRCAkSGOivpemhueW3peS9nOW3suWKnue7k+OAghoTVGhlIGl0ZW0gaXMgY2xvc2VkLiIHaXRlbV9pZCIHb3V0Y29tZSIMY2xvc2VkX2F0X21zEo8BCgxJVEVNX0NMQUlNRUQQAxp9irUYeQgJEiHor6Xpobnlt6XkvZzmraPnlLHku5bkurrlpITnkIbjgIIaIFNvbWVib2R5IGVsc2Ugd29ya3Mgb24gdGhlIGl0ZW0uIgdpdGVtX2lkIgZob2xkZXIiC2hvbGRlcl9uYW1lIgh0ZXJtaW5hbCIIdW50aWxfbXMSbgoJSVRFTV9LRVBUEAQaX4q1GFsICRIh6K+l6aG55bel5L2c5bey5oyH5a6a57uZ5LuW5Lq644CCGiNUaGUgaXRlbSBpcyBrZXB0IGZvciBzb21lYm9keSBlbHNlLiIHaXRlbV9pZCIGcGVyc29uEmAKEElURU1fTk9UX0NMQUlNRUQQBRpKirUYRggJEhvor6Xpobnlt6XkvZzml6Dkurrpooblj5bjgIIaHE5vYm9keSBoYXMgY2xhaW1lZCB0aGUgaXRlbS4iB2l0ZW1faWQSnwEKDkNMQUlNX05PVF9IRUxEEAYaigGKtRiFAQgJEjPmgqjlubbmnKrpooblj5bor6Xpobnlt6XkvZzvvIzmiJbpooblj5blt7Lov4fmnJ/jgIIaPENsYWltIHRoZSBpdGVtIGZpcnN0OiB5b3UgaGF2ZSBub3QsIG9yIHlvdXIgY2xhaW0gaGFzIGVuZGVkLiIHaXRlbV9pZCIFY2xhaW0ShAEKEFdPUktfTk9UX0FMTE9XRUQQBxpuirUYaggHEirmgqjml6DmnYPlpITnkIbor6XliIbppobnmoTmraTnsbvlt6XkvZzjgIIaKFlvdSBtYXkgbm90IGRvIHRoaXMgd29yayBhdCB0aGF0IGJyYW5jaC4iBXJpZ2h0IglicmFuY2hfaWQSVQoMS0lORF9VTktOT1dOEAgaQ4q1GD8IBRIV5rKh5pyJ6L+Z57G75bel5L2c44CCGh5UaGVyZSBpcyBubyBzdWNoIGtpbmQgb2Ygd29yay4iBGtpbmQSWAoNRklFTERfSU5WQUxJRBAJGkWKtRhBCAMSD+Wtl+auteaXoOaViOOAghogQSBmaWVsZCBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC4iBWZpZWxkIgN3aHkSVQoOQ1VSU09SX0lOVkFMSUQQChpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SWAoOQlJBTkNIX1VOS05PV04QCxpEirUYQAgFEhXmsqHmnInov5nkuKrliIbppobjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggYnJhbmNoLiILYnJhbmNoX2NvZGUSYwoOQUNUSU9OX1VOS05PV04QDBpPirUYSwgDEhvmsqHmnInov5nnp43lpITnkIbmlrnlvI/jgIIaHFRoZSBraW5kIGhhcyBubyBzdWNoIGFjdGlvbi4iBGtpbmQiBmFjdGlvbipZCglWYWx1ZVR5cGUSCAoEVEVYVBAAEgoKBlJFQURFUhABEgsKB0JBUkNPREUQAhIICgRMT0FOEAMSCAoEVElNRRAEEgkKBU1PTkVZEAUSCgoGUkVBU09OEAYqXgoJSXRlbVN0YXRlEhoKFklURU1fU1RBVEVfVU5TUEVDSUZJRUQQABILCgdXQUlUSU5HEAESCwoHQ0xBSU1FRBACEgwKCEZJTklTSEVEEAMSDQoJV0lUSERSQVdOEAQyng4KBFdvcmsSVwoDQWRkEhsubGVjdGVybi53b3JrLnYxLkFkZFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuQWRkUmVzcG9uc2UiFYq1GBEQAioNRklFTERfSU5WQUxJRBJjCgdEZWNsYXJlEh8ubGVjdGVybi53b3JrLnYxLkRlY2xhcmVSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkRlY2xhcmVSZXNwb25zZSIVirUYERACKg1GSUVMRF9JTlZBTElEEowBCgZGaW5pc2gSHi5sZWN0ZXJuLndvcmsudjEuRmluaXNoUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5GaW5pc2hSZXNwb25zZSJBirUYPRACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKg5DTEFJTV9OT1RfSEVMRCoOQUNUSU9OX1VOS05PV04SVwoIV2l0aGRyYXcSIC5sZWN0ZXJuLndvcmsudjEuV2l0aGRyYXdSZXF1ZXN0GiEubGVjdGVybi53b3JrLnYxLldpdGhkcmF3UmVzcG9uc2UiBoq1GAIQAhJeCgZRdWV1ZXMSHi5sZWN0ZXJuLndvcmsudjEuUXVldWVzUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5RdWV1ZXNSZXNwb25zZSITirUYDwoCCAQKBAgDEAIQAUoBKhKIAQoETGlzdBIcLmxlY3Rlcm4ud29yay52MS5MaXN0UmVxdWVzdBodLmxlY3Rlcm4ud29yay52MS5MaXN0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDEtJTkRfVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSdQoDR2V0EhsubGVjdGVybi53b3JrLnYxLkdldFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuSXRlbURldGFpbHMiM4q1GC8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFREoBKhKRAQoHSGlzdG9yeRIfLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSlAEKBUNsYWltEh0ubGVjdGVybi53b3JrLnYxLkNsYWltUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIlWKtRhRCgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoJSVRFTV9LRVBUKhBXT1JLX05PVF9BTExPV0VESgEqEpwBCglDbGFpbU1hbnkSHS5sZWN0ZXJuLndvcmsudjEuQ2xhaW1SZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iVYq1GFEKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoMSVRFTV9DTEFJTUVEKglJVEVNX0tFUFQqEFdPUktfTk9UX0FMTE9XRURKASooATABEqMBCgdSZWxlYXNlEh8ubGVjdGVybi53b3JrLnYxLlJlbGVhc2VSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iYIq1GFwKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQSVRFTV9OT1RfQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFREoBKhKyAQoISGFuZE92ZXISIC5sZWN0ZXJuLndvcmsudjEuSGFuZE92ZXJSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0ibYq1GGkKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJRCoOQlJBTkNIX1VOS05PV05KASoSkgEKB0NvbW1lbnQSHy5sZWN0ZXJuLndvcmsudjEuQ29tbWVudFJlcXVlc3QaFS5sZWN0ZXJuLndvcmsudjEuSXRlbSJPirUYSwoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJREoBKhJUCgdBZHZhbmNlEh8ubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXNwb25zZSIGirUYAhACSrozCrYBCgEMEgMCABIaqwEgV2hhdCBzdGFmZiBoYXZlIHRvIGRvOiB0aGUgY2l0eSdzIG9ubHkgcXVldWUgb2YgaHVtYW4gd29yay4gT3RoZXIgcGx1Z2lucyBhZGQgaXRlbXMgYW5kIGZpbmlzaCB0aGVtOyBzdGFmZiBjbGFpbSwgcmVsZWFzZSwgaGFuZCBvdmVyCiBhbmQgY29tbWVudCBvbiB0aGVtIGF0IHRoZWlyIGRlc2tzLgoKQQoCBgASBAgASwEaNSBJdGVtcyBvZiB3b3JrLCBpbiBxdWV1ZXMgYnkgYnJhbmNoLCBraW5kIGFuZCByaWdodC4KCuEBCgQGAAIAEgQLAg0DGtIBIE90aGVyIHBsdWdpbnMsIHRoZSBvd25lciBvZiB0aGUga2luZDogYWRkcyBhbiBpdGVtLCBhbmQgZGVjbGFyZXMgaXRzIGtpbmQuIFRoZSBvd25lcidzIGtleSBpcyB1bmlxdWUgaW4gdGhlIGtpbmQ6IHdoZXJlIGFuIGl0ZW0gd2l0aAogaXQgaXMgb3BlbiwgaXRzIHZhbHVlcyBhcmUgcmVwbGFjZWQ7IHdoZXJlIG9uZSBpcyBjbG9zZWQsIG5vdGhpbmcgY2hhbmdlcy4KCoEBCgQGAAIBEgQPAhEDGnMgT3RoZXIgcGx1Z2lucywgdGhlIG93bmVyczogaGFzIGtpbmRzIGtlcHQgYmVmb3JlIHRoZXJlIGlzIGFuIGl0ZW0gb2YgYW55LCBzbyB0aGF0IHN0YWZmIGNhbiBsb29rIGF0IHRoZWlyIHF1ZXVlcy4KCpIBCgQGAAICEgQTAhUDGoMBIFRoZSBvd25lcjogYW4gYWN0aW9uIGhhcyBzZXR0bGVkIHRoZSBpdGVtLCB3aGljaCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZC4gQ2FsbGVkIGluIHRoZSB0cmFuc2FjdGlvbiBvZiB0aGUgYWN0aW9uLCBsYXN0LgoKeQoEBgACAxIEFwIZAxprIFRoZSBvd25lcjogdGhlcmUgaXMgbm90aGluZyB0byBkbyBhbnkgbW9yZS4gTm90aGluZyBjaGFuZ2VzIHdoZXJlIHRoZSBpdGVtIGlzIGNsb3NlZCwgb3Igd2FzIG5ldmVyIGFkZGVkLgoKggEKBAYAAgQSBBsCHQMadCBUZWxscyB0aGUgcXVldWVzIG9mIGEgYnJhbmNoIGluIHdoaWNoIHRoZSBjYWxsZXIgbWF5IHdvcmssIHdpdGggdGhlaXIgY291bnRzOyBleGFjdCwgYW5kIHdpdGhvdXQgbG9va2luZyBhdCBpdGVtcy4KCpcBCgQGAAIFEgQfAiIDGogBIExpc3RzIHRoZSBvcGVuIGl0ZW1zIG9mIGEgcXVldWUsIHRob3NlIGZpcnN0IHRoYXQgYXJlIGR1ZSBmaXJzdDsgb3IgdGhvc2UgdGhhdCB0aGUgY2FsbGVyIGhhcyBjbGFpbWVkIG9yIHRoYXQgYXJlIGtlcHQgZm9yIHRoZSBjYWxsZXIuCgpdCgQGAAIGEgQkAicDGk8gVGVsbHMgYW4gaXRlbSB3aXRoIGl0cyBraW5kLCB3aGF0IG1heSBiZSBkb25lLCBhbmQgdGhlIGxhc3Qgb2Ygd2hhdCB3YXMgZG9uZS4KCj8KBAYAAgcSBCkCLAMaMSBMaXN0cyB3aGF0IHdhcyBkb25lIHRvIGFuIGl0ZW0sIHRoZSBsYXN0IGZpcnN0LgoKlQEKBAYAAggSBC4CMQMahgEgQ2xhaW1zIGFuIGl0ZW0gZm9yIHdob2V2ZXIgaXMgc2lnbmVkIGluLCBmb3IgdGhlIGxlYXNlIG9mIGl0cyBraW5kOyBjbGFpbWVkIGFnYWluIGJ5IHRoZSBzYW1lIHBlcnNvbiwgaXQgaXMgdGhlaXJzIHNvIGxvbmcgZnJvbSBub3cuCgpCCgQGAAIJEgQzAjYDGjQgVGhlIHNhbWUgZm9yIG1hbnksIGFuIGl0ZW0gb2YgdGhlIHN0cmVhbSBmb3IgZWFjaC4KCnEKBAYAAgoSBDgCOwMaYyBHaXZlcyBhIGNsYWltIGJhY2suIEFub3RoZXIncyBpcyBnaXZlbiBiYWNrIHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIsIG9yIGJ5IGFuIGFkbWluaXN0cmF0b3IuCgrbAQoEBgACCxIEPgJBAxrMASBIYW5kcyBhbiBpdGVtIG92ZXI6IHRvIGEgcGVyc29uLCB0byBhbm90aGVyIGJyYW5jaCwgdG8gdGhvc2Ugd2l0aCBhbm90aGVyIHJpZ2h0LCBvciB0byBzZXZlcmFsIG9mIHRoZXNlLiBJdCBlbmRzIHRoZSBjYWxsZXIncyBjbGFpbTsKIGFub3RoZXIncyBjbGFpbSBzdGFuZHMgYWdhaW5zdCBpdCwgYnV0IHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIuCgoxCgQGAAIMEgRDAkYDGiMgV3JpdGVzIGEgY29tbWVudCBvbiBhbiBvcGVuIGl0ZW0uCgqAAQoEBgACDRIESAJKAxpyIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIG9wZW4gaXRlbTogYSBsZWFzZSBoYXMgZW5kZWQsIG9yIHRoZSBpdGVtIGlzIGxhdGUgb3IgaGFzIHRvIGJlIGVzY2FsYXRlZC4KCh8KAgUAEgROAFwBGhMgV2h5IFdvcmsgcmVmdXNlcy4KCiAKAgQAEgRfAGMBGhQgQSB0ZXh0IGZvciBwZW9wbGUuCgoWCgQEAAIAEgNhAhYaCSBCQ1AgNDcuCgpFCgIEARIEZgB6ARo5IEEga2luZCBvZiB3b3JrLCBhcyB0aGUgcGx1Z2luIGRlY2xhcmVzIGl0IHRoYXQgb3ducyBpdC4KCkQKBAQBAgASA2gCEho3IEJlZ2lucyB3aXRoIHRoZSBvd25lcidzIG5hbWU6ICJjaXJjdWxhdGlvbi5jb25mbGljdCIuCgo+CgQEAQIBEgNqAhQaMSBBIGRlY2xhcmF0aW9uIHJlcGxhY2VzIG9uZSB3aXRoIGEgbG93ZXIgbnVtYmVyLgoKWwoEBAECBRIDbwITGk4gV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IG11c3QgYmUgYWxsb3dlZCB0byBkbyBhdCBpdHMgYnJhbmNoLCAid29yay5zZXR0bGUiLgoKRgoEBAECBhIDcQIYGjkgSG93IGxvbmcgYWZ0ZXIgaXQgd2FzIGFkZGVkIGFuIGl0ZW0gaXMgZHVlLCBhdCBsZWFzdCAxLgoKPQoEBAECBxIDcwIfGjAgSG93IGxvbmcgYWZ0ZXIgdGhhdCBpdCBpcyBlc2NhbGF0ZWQ7IDA6IG5ldmVyLgoKVAoEBAECCBIDdQIeGkcgV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IHRoZW4gbXVzdCBiZSBhbGxvd2VkIHRvIGRvOyBlbXB0eTogdGhlIHNhbWUuCgpHCgQEAQIJEgN3Ah4aOiBBbiBlc2NhbGF0ZWQgaXRlbSBpcyB0aGUgd2hvbGUgY2l0eSdzLCBub3QgaXRzIGJyYW5jaCdzLgoKLwoEBAECChIDeQIbGiIgSG93IGxvbmcgYSBjbGFpbSBsYXN0czsgMCBpcyAxNS4KCiwKAgQCEgV9AIQBARofIFdoYXQgYW4gaXRlbSBvZiBhIGtpbmQgdGVsbHMuCgoYCgQEAgIAEgN/AhIaCyAiYmFyY29kZSIKCmsKBAQCAgMSBIMBAhIaXSBXaGVyZSBhIHRoaW5nIGhhcyB0d28gc2lkZXMgdG8gYmUgc2VlbiBiZXNpZGUgZWFjaCBvdGhlcjogMSBvciAyOyAwOiBpdCBiZWxvbmdzIHRvIG5laXRoZXIuCgqAAQoCBQESBocBAJQBARpyIEhvdyBhIHZhbHVlIGlzIHNob3duLiBWYWx1ZXMgaG9sZCBudW1iZXJzIGFuZCBjb2RlcywgYW5kIG5vIG5hbWVzOiB0aG9zZSBhcmUgbG9va2VkIHVwIGJ5IHdob2V2ZXIgbWF5IGtub3cgdGhlbS4KCiQKBAUBAgESBIoBAg0aFiBBIG51bWJlciBvZiBSZWFkZXJzLgoKIAoEBQECAxIEjQECCxoSIEEgbG9hbidzIG51bWJlci4KCigKBAUBAgQSBI8BAgsaGiBNaWxsaXNlY29uZHMgc2luY2UgMTk3MC4KCkQKBAUBAgUSBJEBAgwaNiBBbiBhbW91bnQgaW4gbWlub3IgdW5pdHMgYW5kIGEgY3VycmVuY3k6ICIxMjUwIENOWSIuCgo8CgQFAQIGEgSTAQINGi4gVGhlIG5hbWUgb2YgYSByZWFzb24gb2YgdGhlIG93bmVyJ3Mgc2VydmljZS4KCoIBCgIEAxIGlwEAoQEBGnQgU29tZXRoaW5nIHRoYXQgY2FuIGJlIGRvbmUgd2l0aCBhbiBpdGVtOiBhIG1ldGhvZCBvZiB0aGUgb3duZXIsIHdob3NlIHJlcXVlc3QgaXMgYW4gQWN0IGFuZCB3aG9zZSBhbnN3ZXIgYW4gQWN0ZWQuCgoYCgQEAwIAEgSZAQISGgogImFjY2VwdCIKCkIKBAQDAgISBJwBAhQaNCAibGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaXJjdWxhdGlvbi9BY3RPbkNvbmZsaWN0IgoKYQoEBAMCAxIEngECGRpTIFRoZSBzYW1lIGFzIGEgY2xpZW50IHN0cmVhbSBvZiBBY3QsIGZvciBtYW55IGl0ZW1zIGF0IG9uY2U7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKMQoEBAMCBBIEoAECHBojIFdoYXQgdGhlIGFjdGlvbiBhc2tzIGZvciBiZXNpZGVzLgoKRQoEBAQCABIEpQECEho3IE9mIGEgZmllbGQgb2YgdGhlIGtpbmQsIG9yIG9mIGFuIGlucHV0IG9mIHRoZSBhY3Rpb24uCgoyCgIEBRIGqgEAtAEBGiQgVGhlIHJlcXVlc3Qgb2YgYW4gYWN0aW9uJ3MgbWV0aG9kLgoKLAoEBAUCABIErAECERoeIFRoZSBvd25lcidzIGtleSBvZiB0aGUgaXRlbS4KCjEKBAQFAgESBK4BAhIaIyBUaGUgbnVtYmVyIG9mIHRoZSBjYWxsZXIncyBjbGFpbS4KCiwKBAQFAgISBLABAhQaHiBXaGljaCBvZiB0aGUga2luZCdzIGFjdGlvbnMuCgofCgQEBQIDEgSyAQISGhEgRm9yIHRoZSByZWNvcmQuCgoxCgIEBhIGtgEAuAEBGiMgVGhlIGFuc3dlciBvZiBhbiBhY3Rpb24ncyBtZXRob2QuCgotCgIFAhIGuwEAwQEBGh8gV2hlcmUgYW4gaXRlbSBpcyBpbiBpdHMgbGlmZS4KCjIKAgQHEgbEAQDfAQEaJCBTb21ldGhpbmcgdGhhdCBzb21lYm9keSBoYXMgdG8gZG8uCgo1CgQEBwIBEgTHAQISGicgVGhlIGtpbmQncyBjb2RlLCBhbmQgdGhlIG93bmVyJ3Mga2V5LgoKIgoEBAcCAxIEygECFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKbwoEBAcCCxIE0wECExphIENsYWltZWQ6IHRoZSBudW1iZXIgb2YgdGhlIGNsYWltLCB0b2xkIHRvIHdob2V2ZXIgaG9sZHMgaXQ7IHdobyB0aGF0IGlzLCB3aGVyZSwgYW5kIHVudGlsIHdoZW4uCgo/CgQEBwIQEgTZAQIWGjEgSGFuZGVkIG92ZXIgdG8gdGhpcyBwZXJzb24gYWxvbmU7IDA6IHRvIG5vYm9keS4KCmMKBAQHAhESBNsBAiIaVSBXaGVuIHNvbWVib2R5IGZpcnN0IGNsYWltZWQsIGhhbmRlZCBvdmVyLCBjb21tZW50ZWQgb24gb3IgY2xvc2VkIGl0OyAwOiBub2JvZHkgZGlkLgoKRAoEBAcCEhIE3QECGho2IENsb3NlZDogd2hlbiwgYW5kIGJ5IHdoaWNoIGFjdGlvbjsgZW1wdHk6IHdpdGhkcmF3bi4KCkQKBAQIAgISBOUBAh0aNiBUaGUgbGFzdCBvZiB3aGF0IHdhcyBkb25lLCBuZXdlc3QgZmlyc3QsIGF0IG1vc3QgMjAuCgozCgIECRIG6QEA9wEBGiUgU29tZXRoaW5nIHRoYXQgd2FzIGRvbmUgdG8gYW4gaXRlbS4KCk4KBAQJAgESBOwBAhMaQCBBbiBldmVudCBvZiB0aGUgc3RhdGUgdGFibGUsIGBsZWN0ZXJuIHN0YXRlcyB3b3JrYDogImNsYWltZWQiLgoKLQoEBAkCBRIE8QECExofIFdobyB3YXMgc2lnbmVkIGluOyAwOiBub2JvZHkuCgocCgQECQIHEgT0AQIUGg4gIldvcmsvQ2xhaW0iCgpRCgQECQIIEgT2AQIUGkMgVGhlIGNvbW1lbnQsIHRoZSBub3RlLCB0aGUgYWN0aW9uLCBvciB0byB3aG9tIGl0IHdhcyBoYW5kZWQgb3Zlci4KClUKAgQKEgb6AQCJAgEaRyBBIHF1ZXVlOiB0aGUgb3BlbiBpdGVtcyBvZiBhIGtpbmQgYXQgYSBicmFuY2ggZm9yIHRob3NlIHdpdGggYSByaWdodC4KClAKBAQKAgQSBIACAhQaQiBPcGVuIGl0ZW1zIHRoYXQgbm9ib2R5IGhhcyBjbGFpbWVkLCBhbmQgdGhvc2UgdGhhdCBzb21lYm9keSBoYXMuCgpjCgQECgIGEgSDAgIRGlUgT2YgYm90aDogdGhvc2UgdGhhdCBhcmUgcGFzdCB0aGVpciBkdWUgdGltZSwgYW5kIHRob3NlIG9mIHRoZW0gdGhhdCB3ZXJlIGVzY2FsYXRlZC4KCkYKBAQKAggSBIYCAh8aOCBXaGVuIHRoZSBvbGRlc3Qgb3BlbiBpdGVtIHdhcyBhZGRlZDsgMDogdGhlcmUgaXMgbm9uZS4KClUKBAQKAgkSBIgCAhwaRyBXaGVuIHRoZSBuZXh0IG9wZW4gaXRlbSBmYWxscyBkdWUgdGhhdCBpcyBub3QgbGF0ZTsgMDogdGhlcmUgaXMgbm9uZS4KCh0KBAQLAgASBI0CAhoaDyBGcm9tIDEgdG8gNTAuCgoiCgQEDQICEgSUAgIWGhQgMDogdGhlIHdob2xlIGNpdHkuCgpzCgQEDQIEEgSXAgIVGmUgU2luY2Ugd2hlbiBpdCB3YWl0cywgd2hlcmUgdGhhdCB3YXMgYmVmb3JlIHRoZXJlIHdhcyBXb3JrOyAwOiBub3cuIEl0IGlzIGR1ZSBmcm9tIG5vdyBhbGwgdGhlIHNhbWUuCgo4CgQEDgIBEgScAgIRGiogRmFsc2Ugd2hlcmUgdGhlcmUgd2FzIG9uZSB3aXRoIHRoaXMga2V5LgoKJAoEBBECAhIErAICEhoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgo6CgQEEgIAEgSwAgIVGiwgRmFsc2Ugd2hlcmUgaXQgd2FzIGNsb3NlZCwgb3IgbmV2ZXIgYWRkZWQuCgpGCgQEEwIAEgS0AgIWGjggMDogdGhlIGRlc2sncyBicmFuY2gsIGFuZCB0aGUgaXRlbXMgb2YgdGhlIHdob2xlIGNpdHkuCgodCgQEEwIBEgS2AgIWGg8gQWxsIGJyYW5jaGVzLgoKQwoEBBQCABIEugICHBo1IEJ5IGJyYW5jaCwga2luZCBhbmQgcmlnaHQ7IGVtcHR5IG9uZXMgYXJlIGxlZnQgb3V0LgoKIgoEBBUCARIEvwICFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKJgoEBBUCAhIEwQICExoYIEVtcHR5OiB0aGUga2luZCdzIG93bi4KClIKBAQVAgMSBMMCAhAaRCBUaG9zZSB0aGF0IHdob2V2ZXIgaXMgc2lnbmVkIGluIGhhcyBjbGFpbWVkIG9yIGdldHMga2VwdCwgaW5zdGVhZC4KCikKBAQVAgQSBMUCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpBCgQEFgIBEgTLAgIUGjMgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKKQoEBBgCARIE0wICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkoKBAQcAgESBOQCAhMaPCBUaGUgbG9naW4gbmFtZSBvZiB3aG9tIGl0IGlzIGtlcHQgZm9yOyBlbXB0eTogd2hvZXZlciBtYXkuCgo9CgQEHAICEgTmAgIZGi8gV2hlcmUgaXQgZ29lczsgZW1wdHk6IGl0IHN0YXlzIGF0IGl0cyBicmFuY2guCgoiCgQEHAIDEgToAgIQGhQgVG8gdGhlIHdob2xlIGNpdHkuCgo7CgQEHAIEEgTqAgITGi0gRm9yIHRob3NlIHdpdGggdGhpcyByaWdodDsgZW1wdHk6IHRoZSBzYW1lLgoKaQoCBCASBvcCAPwCARpbIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJ3b3JrLml0ZW0iLCB3aG9zZSBraW5kcyBhcmUgdGhlIGV2ZW50cyBvZiB0aGUgc3RhdGUgdGFibGUuCmIGcHJvdG8zCvHYBQoobGVjdGVybi9jaXJjdWxhdGlvbi92MS9jaXJjdWxhdGlvbi5wcm90bxIWbGVjdGVybi5jaXJjdWxhdGlvbi52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvGhpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90byLnAwoESXRlbRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSGAoHYmFyY29kZRgCIAEoCVIHYmFyY29kZRIbCglyZWNvcmRfaWQYAyABKANSCHJlY29yZElkEiQKDmhvbWVfYnJhbmNoX2lkGAQgASgDUgxob21lQnJhbmNoSWQSGwoJYnJhbmNoX2lkGAUgASgDUghicmFuY2hJZBIyChVkZXN0aW5hdGlvbl9icmFuY2hfaWQYBiABKANSE2Rlc3RpbmF0aW9uQnJhbmNoSWQSGwoJaXRlbV90eXBlGAcgASgJUghpdGVtVHlwZRIfCgtjYWxsX251bWJlchgIIAEoCVIKY2FsbE51bWJlchI3CgVzdGF0ZRgJIAEoDjIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVN0YXRlUgVzdGF0ZRIaCglkdWVfYXRfbXMYCiABKANSB2R1ZUF0TXMSFAoFdGl0bGUYCyABKAlSBXRpdGxlEhgKB3ZlcnNpb24YDCABKANSB3ZlcnNpb24SHwoKY29sbGVjdGlvbhisAiABKAlSCmNvbGxlY3Rpb24SGwoIbGFuZ3VhZ2UYrQIgASgJUghsYW5ndWFnZRIXCgdob2xkX2lkGA0gASgDUgZob2xkSWQi1gMKC0l0ZW1EZXRhaWxzEjAKBGl0ZW0YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0SMAoEbG9hbhgCIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbhIoChBob21lX2JyYW5jaF9uYW1lGAMgASgJUg5ob21lQnJhbmNoTmFtZRIfCgticmFuY2hfbmFtZRgEIAEoCVIKYnJhbmNoTmFtZRI2ChdkZXN0aW5hdGlvbl9icmFuY2hfbmFtZRgFIAEoCVIVZGVzdGluYXRpb25CcmFuY2hOYW1lEhwKCnNlZW5fYXRfbXMYBiABKANSCHNlZW5BdE1zEigKEHNlZW5fYXRfdGVybWluYWwYByABKAlSDnNlZW5BdFRlcm1pbmFsEh4KCmhvbGRfcG9pbnQYpgQgASgJUglob2xkUG9pbnQSIwoNaG9sZF91bnRpbF9tcxinBCABKANSC2hvbGRVbnRpbE1zEisKEXByaWNlX21pbm9yX3VuaXRzGKgEIAEoA1IPcHJpY2VNaW5vclVuaXRzEiYKDnByaWNlX2N1cnJlbmN5GKkEIAEoCVINcHJpY2VDdXJyZW5jeSLpAwoETG9hbhIXCgdsb2FuX2lkGAEgASgDUgZsb2FuSWQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIwCgRpdGVtGAMgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgRpdGVtEhwKCmxlbnRfYXRfbXMYBCABKANSCGxlbnRBdE1zEhoKCWR1ZV9hdF9tcxgFIAEoA1IHZHVlQXRNcxIkCg5yZXR1cm5lZF9hdF9tcxgGIAEoA1IMcmV0dXJuZWRBdE1zEhoKCHJlbmV3YWxzGAcgASgNUghyZW5ld2FscxISCgRydWxlGAggASgJUgRydWxlEigKEGxlbnRfYXRfdGVybWluYWwYCSABKAlSDmxlbnRBdFRlcm1pbmFsEjAKFHJldHVybmVkX2F0X3Rlcm1pbmFsGAogASgJUhJyZXR1cm5lZEF0VGVybWluYWwSGAoHb3ZlcmR1ZRgLIAEoCFIHb3ZlcmR1ZRIwChRkdWVfYmVmb3JlX3JlY2FsbF9tcxj0AyABKANSEWR1ZUJlZm9yZVJlY2FsbE1zEkEKB291dGNvbWUYrAIgASgLMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlT3V0Y29tZVIHb3V0Y29tZSLIAgoITG9hblJ1bGUSEgoEY29kZRgBIAEoCVIEY29kZRIaCghjYXRlZ29yeRgCIAEoCVIIY2F0ZWdvcnkSGwoJaXRlbV90eXBlGAMgASgJUghpdGVtVHlwZRIbCglicmFuY2hfaWQYBCABKANSCGJyYW5jaElkEhoKCGxlbmRhYmxlGAUgASgIUghsZW5kYWJsZRISCgRkYXlzGAYgASgNUgRkYXlzEhsKCWxvYW5zX21heBgHIAEoDVIIbG9hbnNNYXgSIQoMcmVuZXdhbHNfbWF4GAggASgNUgtyZW5ld2Fsc01heBIYCgd2ZXJzaW9uGAkgASgDUgd2ZXJzaW9uEiIKDXZhbGlkX2Zyb21fbXMYCiABKANSC3ZhbGlkRnJvbU1zEiQKDnZhbGlkX3VudGlsX21zGAsgASgDUgx2YWxpZFVudGlsTXMiwgEKDUJvcnJvd1JlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRISCgRjYXJkGAIgASgJUgRjYXJkEigKD292ZXJyaWRlX3JlYXNvbhiQAyABKAlSDm92ZXJyaWRlUmVhc29uEhwKCXJlY29yZF9pZBj0AyABKANSCHJlY29yZElkEjsKBGZvcm0Y9QMgASgOMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljRm9ybVIEZm9ybSLZAQoOQm9ycm93UmVzcG9uc2USMAoEbG9hbhgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbhIdCgpvcGVuX2xvYW5zGAIgASgNUglvcGVuTG9hbnMSGwoJbG9hbnNfbWF4GAMgASgNUghsb2Fuc01heBIcCgljb25mbGljdHMYBCADKAlSCWNvbmZsaWN0cxI7CgRsaW5rGPQDIAEoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0xpbmtSBGxpbmsiRQoNUmV0dXJuUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhoKCGJhdGNoX2lkGKYEIAEoA1IHYmF0Y2hJZCKDAwoOUmV0dXJuUmVzcG9uc2USMAoEaXRlbRgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbRIwCgRsb2FuGAIgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuEhsKCXNlbnRfaG9tZRgDIAEoCFIIc2VudEhvbWUSMAoEaG9sZBgKIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFIEaG9sZBI3Cgdzb3J0X3RvGAsgASgOMh4ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Tb3J0VG9SBnNvcnRUbxIkCg5zb3J0X3RvX2JyYW5jaBgMIAEoCVIMc29ydFRvQnJhbmNoEhQKBWZvdW5kGA0gASgIUgVmb3VuZBIaCghob2xkX2ZvchimBCABKAlSB2hvbGRGb3ISLQoSc3VzcGVuZGVkX3VudGlsX21zGKcEIAEoA1IQc3VzcGVuZGVkVW50aWxNcyI8CgxSZW5ld1JlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRISCgRjYXJkGAIgASgJUgRjYXJkIkEKDVJlbmV3UmVzcG9uc2USMAoEbG9hbhgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbiJkCgxMb2Fuc1JlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBISCgRwYXN0GAIgASgIUgRwYXN0EhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJbCg1Mb2Fuc1Jlc3BvbnNlEjIKBWxvYW5zGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgVsb2FucxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJTCg5FeHBsYWluUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhIKBGNhcmQYAiABKAlSBGNhcmQSEwoFYXRfbXMYAyABKANSBGF0TXMi1AQKD0V4cGxhaW5SZXNwb25zZRIdCgp3b3VsZF9sZW5kGAEgASgIUgl3b3VsZExlbmQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SNAoEcnVsZRgDIAEoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGVSBHJ1bGUSOAoGb3RoZXJzGAQgAygLMiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUnVsZVIGb3RoZXJzEhoKCWR1ZV9hdF9tcxgFIAEoA1IHZHVlQXRNcxIdCgpvcGVuX2xvYW5zGAYgASgNUglvcGVuTG9hbnMSRgoKY29uc2lkZXJlZBgHIAMoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uc2lkZXJlZFJ1bGVSCmNvbnNpZGVyZWQSGgoIcnVsZV9zZXQYrAIgASgJUgdydWxlU2V0EjsKBnZhbHVlcxitAiABKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVWYWx1ZXNSBnZhbHVlcxI+Cgdzb3VyY2VzGK4CIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVmFsdWVTb3VyY2VSB3NvdXJjZXMSOwoGbGltaXRzGK8CIAMoCzIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGltaXRDb3VudFIGbGltaXRzEkEKB291dGNvbWUYsAIgASgLMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlT3V0Y29tZVIHb3V0Y29tZSI3CgtWYWx1ZVNvdXJjZRIUCgV2YWx1ZRgBIAEoCVIFdmFsdWUSEgoEcnVsZRgCIAEoCVIEcnVsZSKgAQoKTGltaXRDb3VudBIUCgVsaW1pdBgBIAEoCVIFbGltaXQSGwoJbG9hbnNfbWF4GAIgASgNUghsb2Fuc01heBIdCgpvcGVuX2xvYW5zGAMgASgNUglvcGVuTG9hbnMSGAoHYXBwbGllcxgEIAEoCFIHYXBwbGllcxIQCgN3aHkYBSABKAlSA3doeRIUCgV0aXRsZRgGIAEoCVIFdGl0bGUiuwEKDkNvbnNpZGVyZWRSdWxlEjQKBHJ1bGUYASABKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgRydWxlEhgKB291dGNvbWUYAiABKAlSB291dGNvbWUSEAoDd2h5GAMgASgJUgN3aHkSRwoMbGVuZGluZ19ydWxlGKwCIAEoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGVuZGluZ1J1bGVSC2xlbmRpbmdSdWxlIisKDEl0ZW1zUmVxdWVzdBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkIkMKDUl0ZW1zUmVzcG9uc2USMgoFaXRlbXMYASADKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBWl0ZW1zIioKDkdldEl0ZW1SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUiWAoOSGlzdG9yeVJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3IiaQoPSGlzdG9yeVJlc3BvbnNlEj4KB2VudHJpZXMYASADKAsyJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhpc3RvcnlFbnRyeVIHZW50cmllcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciK5AgoMSGlzdG9yeUVudHJ5Eh0KCmhpc3RvcnlfaWQYASABKANSCWhpc3RvcnlJZBIXCgdsb2FuX2lkGAIgASgDUgZsb2FuSWQSFAoFZXZlbnQYAyABKAlSBWV2ZW50EhIKBGZyb20YBCABKAlSBGZyb20SDgoCdG8YBSABKAlSAnRvEiQKDmhhcHBlbmVkX2F0X21zGAYgASgDUgxoYXBwZW5lZEF0TXMSJAoOcmVjb3JkZWRfYXRfbXMYByABKANSDHJlY29yZGVkQXRNcxIWCgZwZXJzb24YCCABKANSBnBlcnNvbhIaCgh0ZXJtaW5hbBgJIAEoCVIIdGVybWluYWwSFgoGbWV0aG9kGAogASgJUgZtZXRob2QSHwoLcmVxdWVzdF9rZXkYCyABKAlSCnJlcXVlc3RLZXkigwEKDk92ZXJkdWVSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEiIKDWR1ZV9iZWZvcmVfbXMYAiABKANSC2R1ZUJlZm9yZU1zEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJdCg9PdmVyZHVlUmVzcG9uc2USMgoFbG9hbnMYASADKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBWxvYW5zEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIocBChBJblRyYW5zaXRSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEiQKDnNlbnRfYmVmb3JlX21zGAIgASgDUgxzZW50QmVmb3JlTXMSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yImYKEUluVHJhbnNpdFJlc3BvbnNlEjkKBWl0ZW1zGAEgAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtRGV0YWlsc1IFaXRlbXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IitgEKEEJ1c3lIb3Vyc1JlcXVlc3QSHwoLYnJhbmNoX2NvZGUYASABKAlSCmJyYW5jaENvZGUSGwoJZnJvbV9kYXRlGAIgASgJUghmcm9tRGF0ZRIdCgp1bnRpbF9kYXRlGAMgASgJUgl1bnRpbERhdGUSFwoHb2Zfd2VlaxgEIAEoCFIGb2ZXZWVrEhQKBWxpbWl0GAUgASgNUgVsaW1pdBIWCgZjdXJzb3IYBiABKAlSBmN1cnNvciJ3ChFCdXN5SG91cnNSZXNwb25zZRI2CgVob3VycxgBIAMoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQnVzeUhvdXJSBWhvdXJzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yEhIKBHpvbmUYAyABKAlSBHpvbmUifAoIQnVzeUhvdXISEgoEZGF0ZRgBIAEoCVIEZGF0ZRIYCgd3ZWVrZGF5GAIgASgNUgd3ZWVrZGF5EhIKBGhvdXIYAyABKA1SBGhvdXISFAoFbG9hbnMYBCABKA1SBWxvYW5zEhgKB3JldHVybnMYBSABKA1SB3JldHVybnMiuAMKDlB1dEl0ZW1SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSGwoJcmVjb3JkX2lkGAIgASgDUghyZWNvcmRJZBIfCgticmFuY2hfY29kZRgDIAEoCVIKYnJhbmNoQ29kZRIbCglpdGVtX3R5cGUYBCABKAlSCGl0ZW1UeXBlEh8KC2NhbGxfbnVtYmVyGAUgASgJUgpjYWxsTnVtYmVyEiMKDXJlY29yZF9zb3VyY2UYBiABKAlSDHJlY29yZFNvdXJjZRIyChVyZWNvcmRfY29udHJvbF9udW1iZXIYByABKAlSE3JlY29yZENvbnRyb2xOdW1iZXISFgoGZmllbGRzGAggAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgJIAEoA1IPZXhwZWN0ZWRWZXJzaW9uEh8KCmNvbGxlY3Rpb24YrAIgASgJUgpjb2xsZWN0aW9uEisKEXByaWNlX21pbm9yX3VuaXRzGKYEIAEoA1IPcHJpY2VNaW5vclVuaXRzEiYKDnByaWNlX2N1cnJlbmN5GKcEIAEoCVINcHJpY2VDdXJyZW5jeSKBAwoSUHV0TG9hblJ1bGVSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSGgoIY2F0ZWdvcnkYAiABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgDIAEoCVIIaXRlbVR5cGUSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIaCghsZW5kYWJsZRgFIAEoCFIIbGVuZGFibGUSEgoEZGF5cxgGIAEoDVIEZGF5cxIbCglsb2Fuc19tYXgYByABKA1SCGxvYW5zTWF4EiEKDHJlbmV3YWxzX21heBgIIAEoDVILcmVuZXdhbHNNYXgSFgoGZmllbGRzGAogAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgLIAEoA1IPZXhwZWN0ZWRWZXJzaW9uEiIKDXZhbGlkX2Zyb21fbXMYDCABKANSC3ZhbGlkRnJvbU1zEiQKDnZhbGlkX3VudGlsX21zGA0gASgDUgx2YWxpZFVudGlsTXNKBAgJEAoiEgoQTG9hblJ1bGVzUmVxdWVzdCJLChFMb2FuUnVsZXNSZXNwb25zZRI2CgVydWxlcxgBIAMoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGVSBXJ1bGVzInQKE01lcmdlUmVhZGVyc1JlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIoChBtZXJnZWRfcmVhZGVyX2lkGAIgASgDUg5tZXJnZWRSZWFkZXJJZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiJOChdUZWxsUmVhZGVyc0FwYXJ0UmVxdWVzdBIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uIlUKFE1lcmdlUmVhZGVyc1Jlc3BvbnNlEj0KB3JlY29yZHMYASADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlYWRlckxvYW5zUgdyZWNvcmRzIkkKC1JlYWRlckxvYW5zEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSHQoKb3Blbl9sb2FucxgCIAEoDVIJb3BlbkxvYW5zIi4KD1N3ZWVwRHVlUmVxdWVzdBIbCglicmFuY2hfaWQYASABKANSCGJyYW5jaElkIkcKEFN3ZWVwRHVlUmVzcG9uc2USGQoIZHVlX3Nvb24YASABKA1SB2R1ZVNvb24SGAoHb3ZlcmR1ZRgCIAEoDVIHb3ZlcmR1ZSJfChBQb3N0cG9uZWRSZXF1ZXN0Eh0KCmNsb3N1cmVfaWQYASABKANSCWNsb3N1cmVJZBIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3IiaAoRUG9zdHBvbmVkUmVzcG9uc2USOwoFbG9hbnMYASADKAsyJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBvc3Rwb25lZExvYW5SBWxvYW5zEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIqcBCg1Qb3N0cG9uZWRMb2FuEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4SIgoNZHVlX2JlZm9yZV9tcxgCIAEoA1ILZHVlQmVmb3JlTXMSIAoMZHVlX2FmdGVyX21zGAMgASgDUgpkdWVBZnRlck1zEh4KC21vdmVkX2F0X21zGAQgASgDUgltb3ZlZEF0TXMihAEKElBvc3Rwb25lRHVlUmVxdWVzdBIbCglicmFuY2hfaWQYASABKANSCGJyYW5jaElkEh0KCmNsb3N1cmVfaWQYAiABKANSCWNsb3N1cmVJZBIXCgdmcm9tX21zGAMgASgDUgZmcm9tTXMSGQoIdW50aWxfbXMYBCABKANSB3VudGlsTXMiKwoTUG9zdHBvbmVEdWVSZXNwb25zZRIUCgVtb3ZlZBgBIAEoDVIFbW92ZWQiGAoWQWRkQ29uZmxpY3RXb3JrUmVxdWVzdCIvChdBZGRDb25mbGljdFdvcmtSZXNwb25zZRIUCgVhZGRlZBgBIAEoDVIFYWRkZWQiXQoQQ29uZmxpY3RzUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3ISGwoJb25seV9vcGVuGAMgASgIUghvbmx5T3BlbiJAChBPdmVycmlkZXNSZXF1ZXN0EhQKBWxpbWl0GAEgASgNUgVsaW1pdBIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJMChVTZXR0bGVDb25mbGljdFJlcXVlc3QSHwoLY29uZmxpY3RfaWQYASABKANSCmNvbmZsaWN0SWQSEgoEbm90ZRgCIAEoCVIEbm90ZSJrChFDb25mbGljdHNSZXNwb25zZRI+Cgljb25mbGljdHMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0Ugljb25mbGljdHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3Ii5hIKClJ1bGVWYWx1ZXMSHAoIbGVuZGFibGUYASABKAhIAFIIbGVuZGFibGUSFAoEZGF5cxgCIAEoDUgBUgRkYXlzEhYKBWhvdXJzGAMgASgNSAJSBWhvdXJzEhcKBmR1ZV9vbhgEIAEoCUgDUgVkdWVPbhIXCgZkdWVfYnkYBSABKAlIBFIFZHVlQnkSIQoLd2l0aGluX2NhcmQYBiABKAhIBVIKd2l0aGluQ2FyZBIdCglsb2Fuc19tYXgYByABKA1IBlIIbG9hbnNNYXgSIwoMcmVuZXdhbHNfbWF4GAggASgNSAdSC3JlbmV3YWxzTWF4EiMKDHJlbmV3YWxfZGF5cxgJIAEoDUgIUgtyZW5ld2FsRGF5cxIqChByZW5ld2FsX2Zyb21fZHVlGAogASgISAlSDnJlbmV3YWxGcm9tRHVlEiwKEXJlbmV3YWxfbGFzdF9kYXlzGAsgASgNSApSD3JlbmV3YWxMYXN0RGF5cxIfCgpncmFjZV9kYXlzGAwgASgNSAtSCWdyYWNlRGF5cxIjCgxncmFjZV9jb3VudHMYDSABKAhIDFILZ3JhY2VDb3VudHMSKgoQZmluZV9taW5vcl91bml0cxgOIAEoA0gNUg5maW5lTWlub3JVbml0cxIlCg1maW5lX2N1cnJlbmN5GA8gASgJSA5SDGZpbmVDdXJyZW5jeRIoCg9maW5lX2V2ZXJ5X2RheXMYECABKA1ID1INZmluZUV2ZXJ5RGF5cxIuChJvcGVuaW5nX2RheXNfY291bnQYESABKAhIEFIQb3BlbmluZ0RheXNDb3VudBI6ChlmaW5lX2l0ZW1fbWF4X21pbm9yX3VuaXRzGBIgASgDSBFSFWZpbmVJdGVtTWF4TWlub3JVbml0cxI8ChpmaW5lX3Zpc2l0X21heF9taW5vcl91bml0cxgTIAEoA0gSUhZmaW5lVmlzaXRNYXhNaW5vclVuaXRzEiQKDWZpbmVfZGF5c19tYXgYFCABKA1IE1ILZmluZURheXNNYXgSLwoSc3VzcGVuc2lvbl9wZXJjZW50GBUgASgNSBRSEXN1c3BlbnNpb25QZXJjZW50EjAKE3N1c3BlbnNpb25fZGF5c19tYXgYFiABKA1IFVIRc3VzcGVuc2lvbkRheXNNYXgSNgoWcmVwbGFjZW1lbnRfYWZ0ZXJfZGF5cxgXIAEoDUgWUhRyZXBsYWNlbWVudEFmdGVyRGF5cxIyChR2aW9sYXRpb25fYWZ0ZXJfZGF5cxgYIAEoDUgXUhJ2aW9sYXRpb25BZnRlckRheXMSJQoNaG9sZHNfYWxsb3dlZBgaIAEoCEgYUgxob2xkc0FsbG93ZWQSJgoOb25fc2hlbGZfaG9sZHMYGyABKAhIGVIMb25TaGVsZkhvbGRzEh0KCWhvbGRzX21heBgcIAEoDUgaUghob2xkc01heBIoCg9ob2xkX3NoZWxmX2RheXMYHSABKA1IG1INaG9sZFNoZWxmRGF5cxIpCg9yZWNhbGxzX2FsbG93ZWQYHiABKAhIHFIOcmVjYWxsc0FsbG93ZWQSKgoQcmVjYWxsX2tlcHRfZGF5cxgfIAEoDUgdUg5yZWNhbGxLZXB0RGF5cxIoCg9yZWNhbGxfZHVlX2RheXMYICABKA1IHlINcmVjYWxsRHVlRGF5cxI5ChdyZW5ld2FibGVfd2hpbGVfYXdhaXRlZBj0AyABKAhIH1IVcmVuZXdhYmxlV2hpbGVBd2FpdGVkEjIKE3JlcGxhY2VtZW50X3BlcmNlbnQYpgQgASgNSCBSEnJlcGxhY2VtZW50UGVyY2VudBI3ChZwcm9jZXNzaW5nX21pbm9yX3VuaXRzGKcEIAEoA0ghUhRwcm9jZXNzaW5nTWlub3JVbml0cxIdCghzdXNwZW5kcxioBCABKAhIIlIIc3VzcGVuZHMSKAoOdmlvbGF0aW9uc19tYXgYqQQgASgNSCNSDXZpb2xhdGlvbnNNYXgSPQoZdmlvbGF0aW9uX3N1c3BlbnNpb25fZGF5cxiqBCABKA1IJFIXdmlvbGF0aW9uU3VzcGVuc2lvbkRheXNCDgoMaGFzX2xlbmRhYmxlQgoKCGhhc19kYXlzQgsKCWhhc19ob3Vyc0IMCgpoYXNfZHVlX29uQgwKCmhhc19kdWVfYnlCEQoPaGFzX3dpdGhpbl9jYXJkQg8KDWhhc19sb2Fuc19tYXhCEgoQaGFzX3JlbmV3YWxzX21heEISChBoYXNfcmVuZXdhbF9kYXlzQhYKFGhhc19yZW5ld2FsX2Zyb21fZHVlQhcKFWhhc19yZW5ld2FsX2xhc3RfZGF5c0IQCg5oYXNfZ3JhY2VfZGF5c0ISChBoYXNfZ3JhY2VfY291bnRzQhYKFGhhc19maW5lX21pbm9yX3VuaXRzQhMKEWhhc19maW5lX2N1cnJlbmN5QhUKE2hhc19maW5lX2V2ZXJ5X2RheXNCGAoWaGFzX29wZW5pbmdfZGF5c19jb3VudEIfCh1oYXNfZmluZV9pdGVtX21heF9taW5vcl91bml0c0IgCh5oYXNfZmluZV92aXNpdF9tYXhfbWlub3JfdW5pdHNCEwoRaGFzX2ZpbmVfZGF5c19tYXhCGAoWaGFzX3N1c3BlbnNpb25fcGVyY2VudEIZChdoYXNfc3VzcGVuc2lvbl9kYXlzX21heEIcChpoYXNfcmVwbGFjZW1lbnRfYWZ0ZXJfZGF5c0IaChhoYXNfdmlvbGF0aW9uX2FmdGVyX2RheXNCEwoRaGFzX2hvbGRzX2FsbG93ZWRCFAoSaGFzX29uX3NoZWxmX2hvbGRzQg8KDWhhc19ob2xkc19tYXhCFQoTaGFzX2hvbGRfc2hlbGZfZGF5c0IVChNoYXNfcmVjYWxsc19hbGxvd2VkQhYKFGhhc19yZWNhbGxfa2VwdF9kYXlzQhUKE2hhc19yZWNhbGxfZHVlX2RheXNCHQobaGFzX3JlbmV3YWJsZV93aGlsZV9hd2FpdGVkQhkKF2hhc19yZXBsYWNlbWVudF9wZXJjZW50QhwKGmhhc19wcm9jZXNzaW5nX21pbm9yX3VuaXRzQg4KDGhhc19zdXNwZW5kc0IUChJoYXNfdmlvbGF0aW9uc19tYXhCHwodaGFzX3Zpb2xhdGlvbl9zdXNwZW5zaW9uX2RheXNKBAgZEBoitQQKC0xlbmRpbmdSdWxlEhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbm90ZRgCIAEoCVIEbm90ZRIaCghjYXRlZ29yeRgDIAEoCVIIY2F0ZWdvcnkSGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIfCgticmFuY2hfY29kZRgFIAEoCVIKYnJhbmNoQ29kZRIhCgxsaWJyYXJ5X2NvZGUYBiABKAlSC2xpYnJhcnlDb2RlEigKEGhvbWVfYnJhbmNoX2NvZGUYByABKAlSDmhvbWVCcmFuY2hDb2RlEioKEWhvbWVfbGlicmFyeV9jb2RlGAggASgJUg9ob21lTGlicmFyeUNvZGUSHgoKY29sbGVjdGlvbhgJIAEoCVIKY29sbGVjdGlvbhIhCgxjbGFzc19wcmVmaXgYCiABKAlSC2NsYXNzUHJlZml4EhoKCGxhbmd1YWdlGAsgASgJUghsYW5ndWFnZRIkCg5pdGVtX2RheXNfZnJvbRgMIAEoDVIMaXRlbURheXNGcm9tEiYKD2l0ZW1fZGF5c191bnRpbBgNIAEoDVINaXRlbURheXNVbnRpbBIfCgtzZWFzb25fZnJvbRgOIAEoCVIKc2Vhc29uRnJvbRIhCgxzZWFzb25fdW50aWwYDyABKAlSC3NlYXNvblVudGlsEjoKBnZhbHVlcxgQIAEoCzIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVZhbHVlc1IGdmFsdWVzIuMCCglMb2FuTGltaXQSEgoEY29kZRgBIAEoCVIEY29kZRIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSGwoJbG9hbnNfbWF4GAMgASgNUghsb2Fuc01heBIeCgpjYXRlZ29yaWVzGAQgAygJUgpjYXRlZ29yaWVzEh0KCml0ZW1fdHlwZXMYBSADKAlSCWl0ZW1UeXBlcxIgCgtjb2xsZWN0aW9ucxgGIAMoCVILY29sbGVjdGlvbnMSJQoOY2xhc3NfcHJlZml4ZXMYByADKAlSDWNsYXNzUHJlZml4ZXMSHAoJbGFuZ3VhZ2VzGAggAygJUglsYW5ndWFnZXMSLAoSaG9tZV9saWJyYXJ5X2NvZGVzGAkgAygJUhBob21lTGlicmFyeUNvZGVzEiMKDWxpYnJhcnlfY29kZXMYCiADKAlSDGxpYnJhcnlDb2RlcxIWCgZmYW1pbHkYCyABKAhSBmZhbWlseSKTAQoLUnVsZUV4YW1wbGUSEgoEbm90ZRgBIAEoCVIEbm90ZRI0CgRjYXNlGAIgASgLMiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlQ2FzZVIEY2FzZRI6CgZhbnN3ZXIYAyABKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVBbnN3ZXJSBmFuc3dlciLzBAoIUnVsZUNhc2USGgoIY2F0ZWdvcnkYASABKAlSCGNhdGVnb3J5Eh0KCmNhcmRfdW50aWwYAiABKAlSCWNhcmRVbnRpbBIbCglpdGVtX3R5cGUYAyABKAlSCGl0ZW1UeXBlEh8KC2JyYW5jaF9jb2RlGAQgASgJUgpicmFuY2hDb2RlEigKEGhvbWVfYnJhbmNoX2NvZGUYBSABKAlSDmhvbWVCcmFuY2hDb2RlEh4KCmNvbGxlY3Rpb24YBiABKAlSCmNvbGxlY3Rpb24SHwoLY2FsbF9udW1iZXIYByABKAlSCmNhbGxOdW1iZXISGgoIbGFuZ3VhZ2UYCCABKAlSCGxhbmd1YWdlEhsKCWl0ZW1fZGF5cxgJIAEoDVIIaXRlbURheXMSDgoCYXQYCiABKAlSAmF0EjoKBWxvYW5zGAsgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db3VudGVkTG9hbnNSBWxvYW5zEigKEGZhbWlseV9sb2Fuc19tYXgYDCABKA1SDmZhbWlseUxvYW5zTWF4EhgKB3JlbmV3YWwYDSABKAhSB3JlbmV3YWwSGgoIcmVuZXdhbHMYDiABKA1SCHJlbmV3YWxzEhAKA2R1ZRgPIAEoCVIDZHVlEhoKCHJldHVybmVkGBAgASgJUghyZXR1cm5lZBIkCg5pdGVtc19vZl92aXNpdBgRIAEoDVIMaXRlbXNPZlZpc2l0EiEKDGNsb3NlZF9kYXRlcxgSIAMoCVILY2xvc2VkRGF0ZXMSJwoPY2xvc2VkX3dlZWtkYXlzGBMgAygNUg5jbG9zZWRXZWVrZGF5cyKGAgoMQ291bnRlZExvYW5zEhQKBWNvdW50GAEgASgNUgVjb3VudBIbCglpdGVtX3R5cGUYAiABKAlSCGl0ZW1UeXBlEh4KCmNvbGxlY3Rpb24YAyABKAlSCmNvbGxlY3Rpb24SHwoLY2FsbF9udW1iZXIYBCABKAlSCmNhbGxOdW1iZXISGgoIbGFuZ3VhZ2UYBSABKAlSCGxhbmd1YWdlEigKEGhvbWVfYnJhbmNoX2NvZGUYBiABKAlSDmhvbWVCcmFuY2hDb2RlEh8KC2JyYW5jaF9jb2RlGAcgASgJUgpicmFuY2hDb2RlEhsKCW9mX2ZhbWlseRgIIAEoCFIIb2ZGYW1pbHki3wMKClJ1bGVBbnN3ZXISFgoFbGVuZHMYASABKAhIAFIFbGVuZHMSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SFAoFbGltaXQYAyABKAlSBWxpbWl0EhIKBHJ1bGUYBCABKAlSBHJ1bGUSEAoDZHVlGAUgASgJUgNkdWUSKgoQZmluZV9taW5vcl91bml0cxgGIAEoA0gBUg5maW5lTWlub3JVbml0cxIdCglmaW5lX2RheXMYByABKA1IAlIIZmluZURheXMSKQoPc3VzcGVuc2lvbl9kYXlzGAggASgNSANSDnN1c3BlbnNpb25EYXlzEiIKC3JlcGxhY2VtZW50GAkgASgISARSC3JlcGxhY2VtZW50Eh4KCXZpb2xhdGlvbhgKIAEoCEgFUgl2aW9sYXRpb24SOgoGdmFsdWVzGAsgASgLMiIubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlVmFsdWVzUgZ2YWx1ZXNCCwoJaGFzX2xlbmRzQhYKFGhhc19maW5lX21pbm9yX3VuaXRzQg8KDWhhc19maW5lX2RheXNCFQoTaGFzX3N1c3BlbnNpb25fZGF5c0IRCg9oYXNfcmVwbGFjZW1lbnRCDwoNaGFzX3Zpb2xhdGlvbiKLBAoOT3ZlcmR1ZU91dGNvbWUSEgoEZGF5cxgBIAEoDVIEZGF5cxIhCgxjb3VudGVkX2RheXMYAiABKA1SC2NvdW50ZWREYXlzEigKEGZpbmVfbWlub3JfdW5pdHMYAyABKANSDmZpbmVNaW5vclVuaXRzEiMKDWZpbmVfY3VycmVuY3kYBCABKAlSDGZpbmVDdXJyZW5jeRIWCgZjYXBwZWQYBSABKAhSBmNhcHBlZBInCg9zdXNwZW5zaW9uX2RheXMYBiABKA1SDnN1c3BlbnNpb25EYXlzEiAKC3JlcGxhY2VtZW50GAcgASgIUgtyZXBsYWNlbWVudBIcCgl2aW9sYXRpb24YCCABKAhSCXZpb2xhdGlvbhISCgRydWxlGAkgASgJUgRydWxlEhAKA3doeRgKIAEoCVIDd2h5EjcKF3JlcGxhY2VtZW50X21pbm9yX3VuaXRzGKYEIAEoA1IVcmVwbGFjZW1lbnRNaW5vclVuaXRzEjUKFnByb2Nlc3NpbmdfbWlub3JfdW5pdHMYpwQgASgDUhRwcm9jZXNzaW5nTWlub3JVbml0cxIyChRyZXBsYWNlbWVudF9jdXJyZW5jeRioBCABKAlSE3JlcGxhY2VtZW50Q3VycmVuY3kSKAoPcmVwbGFjZW1lbnRfd2h5GKkEIAEoCVIOcmVwbGFjZW1lbnRXaHkingQKB1J1bGVTZXQSHgoLcnVsZV9zZXRfaWQYASABKANSCXJ1bGVTZXRJZBISCgRjb2RlGAIgASgJUgRjb2RlEhQKBXRpdGxlGAMgASgJUgV0aXRsZRI6CgVzdGF0ZRgEIAEoDjIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVNldFN0YXRlUgVzdGF0ZRIiCg12YWxpZF9mcm9tX21zGAUgASgDUgt2YWxpZEZyb21NcxIYCgd2ZXJzaW9uGAYgASgDUgd2ZXJzaW9uEhIKBHpvbmUYByABKAlSBHpvbmUSOQoFcnVsZXMYCCADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxlbmRpbmdSdWxlUgVydWxlcxI5CgZsaW1pdHMYCSADKAsyIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5MaW1pdFIGbGltaXRzEj8KCGV4YW1wbGVzGAogAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlRXhhbXBsZVIIZXhhbXBsZXMSGQoIaW5fZm9yY2UYCyABKAhSB2luRm9yY2USHwoLcnVsZXNfY291bnQYDCABKA1SCnJ1bGVzQ291bnQSIQoMbGltaXRzX2NvdW50GA0gASgNUgtsaW1pdHNDb3VudBIlCg5leGFtcGxlc19jb3VudBgOIAEoDVINZXhhbXBsZXNDb3VudCKzAgoRUHV0UnVsZVNldFJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZRIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSEgoEem9uZRgDIAEoCVIEem9uZRI5CgVydWxlcxgEIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGVuZGluZ1J1bGVSBXJ1bGVzEjkKBmxpbWl0cxgFIAMoCzIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hbkxpbWl0UgZsaW1pdHMSPwoIZXhhbXBsZXMYBiADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVFeGFtcGxlUghleGFtcGxlcxIpChBleHBlY3RlZF92ZXJzaW9uGAcgASgDUg9leHBlY3RlZFZlcnNpb24iewoWU2NoZWR1bGVSdWxlU2V0UmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEiIKDXZhbGlkX2Zyb21fbXMYAiABKANSC3ZhbGlkRnJvbU1zEikKEGV4cGVjdGVkX3ZlcnNpb24YAyABKANSD2V4cGVjdGVkVmVyc2lvbiI4ChZXaXRoZHJhd1J1bGVTZXRSZXF1ZXN0Eh4KC3J1bGVfc2V0X2lkGAEgASgDUglydWxlU2V0SWQiPwoPUnVsZVNldHNSZXF1ZXN0EhQKBWxpbWl0GAEgASgNUgVsaW1pdBIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJoChBSdWxlU2V0c1Jlc3BvbnNlEjwKCXJ1bGVfc2V0cxgBIAMoCzIfLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVNldFIIcnVsZVNldHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiRwoRR2V0UnVsZVNldFJlcXVlc3QSHgoLcnVsZV9zZXRfaWQYASABKANSCXJ1bGVTZXRJZBISCgRjb2RlGAIgASgJUgRjb2RlIkkKE0NoZWNrUnVsZVNldFJlcXVlc3QSHgoLcnVsZV9zZXRfaWQYASABKANSCXJ1bGVTZXRJZBISCgRjb2RlGAIgASgJUgRjb2RlIm8KFENoZWNrUnVsZVNldFJlc3BvbnNlEj8KB3Jlc3VsdHMYASADKAsyJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkV4YW1wbGVSZXN1bHRSB3Jlc3VsdHMSFgoGZmFpbGVkGAIgASgNUgZmYWlsZWQilwEKDUV4YW1wbGVSZXN1bHQSFgoGbnVtYmVyGAEgASgNUgZudW1iZXISEgoEbm90ZRgCIAEoCVIEbm90ZRIUCgVob2xkcxgDIAEoCFIFaG9sZHMSEgoEd2hhdBgEIAEoCVIEd2hhdBIaCghleHBlY3RlZBgFIAEoCVIIZXhwZWN0ZWQSFAoFZm91bmQYBiABKAlSBWZvdW5kIrcBChFUcnlSdWxlU2V0UmVxdWVzdBIeCgtydWxlX3NldF9pZBgBIAEoA1IJcnVsZVNldElkEhIKBGNvZGUYAiABKAlSBGNvZGUSFwoHZnJvbV9tcxgDIAEoA1IGZnJvbU1zEhkKCHVudGlsX21zGAQgASgDUgd1bnRpbE1zEiIKDWxvb2tlZF9hdF9tYXgYBSABKA1SC2xvb2tlZEF0TWF4EhYKBmN1cnNvchgGIAEoCVIGY3Vyc29yIn8KElRyeVJ1bGVTZXRSZXNwb25zZRI3CgVsb2FucxgBIAMoCzIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVHJpZWRMb2FuUgVsb2FucxIYCgdkZWNpZGVkGAIgASgNUgdkZWNpZGVkEhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yIs0CCglUcmllZExvYW4SFwoHbG9hbl9pZBgBIAEoA1IGbG9hbklkEhgKB2JhcmNvZGUYAiABKAlSB2JhcmNvZGUSGwoJcmVhZGVyX2lkGAMgASgDUghyZWFkZXJJZBIaCghjYXRlZ29yeRgEIAEoCVIIY2F0ZWdvcnkSGwoJaXRlbV90eXBlGAUgASgJUghpdGVtVHlwZRIcCgpsZW50X2F0X21zGAYgASgDUghsZW50QXRNcxIbCglydWxlX3RoZW4YByABKAlSCHJ1bGVUaGVuEhIKBHJ1bGUYCCABKAlSBHJ1bGUSFgoGcmVhc29uGAkgASgJUgZyZWFzb24SFAoFbGltaXQYCiABKAlSBWxpbWl0Eh4KC2R1ZV90aGVuX21zGAsgASgDUglkdWVUaGVuTXMSGgoJZHVlX2F0X21zGAwgASgDUgdkdWVBdE1zIusGCgRIb2xkEhcKB2hvbGRfaWQYASABKANSBmhvbGRJZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEjcKBXNjb3BlGAMgASgOMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkU2NvcGVSBXNjb3BlEhsKCXJlY29yZF9pZBgEIAEoA1IIcmVjb3JkSWQSGwoJaXRlbV90eXBlGAUgASgJUghpdGVtVHlwZRIUCgV0aXRsZRgGIAEoCVIFdGl0bGUSNwoFc3RhdGUYByABKA4yIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRTdGF0ZVIFc3RhdGUSGgoIcG9zaXRpb24YCCABKA1SCHBvc2l0aW9uEiYKD2VzdGltYXRlZF9hdF9tcxgJIAEoA1INZXN0aW1hdGVkQXRNcxIhCgxwaWNrdXBfcG9pbnQYCiABKAlSC3BpY2t1cFBvaW50EigKEHBpY2t1cF9icmFuY2hfaWQYCyABKANSDnBpY2t1cEJyYW5jaElkEiAKDHBsYWNlZF9hdF9tcxgMIAEoA1IKcGxhY2VkQXRNcxItChNub3RfbmVlZGVkX2FmdGVyX21zGA0gASgDUhBub3ROZWVkZWRBZnRlck1zEiwKEnN1c3BlbmRlZF91bnRpbF9tcxgOIAEoA1IQc3VzcGVuZGVkVW50aWxNcxIZCghncm91cF9pZBgPIAEoA1IHZ3JvdXBJZBIYCgdiYXJjb2RlGBAgASgJUgdiYXJjb2RlEh4KC3JlYWR5X2F0X21zGBEgASgDUglyZWFkeUF0TXMSJAoOc2hlbGZfdW50aWxfbXMYEiABKANSDHNoZWxmVW50aWxNcxIgCgxjbG9zZWRfYXRfbXMYEyABKANSCmNsb3NlZEF0TXMSHQoKY2xvc2VkX3doeRgUIAEoCVIJY2xvc2VkV2h5EhcKB2xvYW5faWQYFSABKANSBmxvYW5JZBIoChB0YXJnZXRfYnJhbmNoX2lkGBYgASgDUg50YXJnZXRCcmFuY2hJZBI7CgRmb3JtGKYEIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SHwoKZWxlY3Ryb25pYxinBCABKAhSCmVsZWN0cm9uaWMifwoLSG9sZERldGFpbHMSMAoEaG9sZBgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFIEaG9sZBI+CgdoaXN0b3J5GAIgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5IaXN0b3J5RW50cnlSB2hpc3RvcnkivgMKEFBsYWNlSG9sZFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBI3CgVzY29wZRgCIAEoDjIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFNjb3BlUgVzY29wZRIbCglyZWNvcmRfaWQYAyABKANSCHJlY29yZElkEhgKB2JhcmNvZGUYBCABKAlSB2JhcmNvZGUSGwoJaXRlbV90eXBlGAUgASgJUghpdGVtVHlwZRIhCgxwaWNrdXBfcG9pbnQYBiABKAlSC3BpY2t1cFBvaW50Ei0KE25vdF9uZWVkZWRfYWZ0ZXJfbXMYByABKANSEG5vdE5lZWRlZEFmdGVyTXMSLAoSc3VzcGVuZGVkX3VudGlsX21zGAggASgDUhBzdXNwZW5kZWRVbnRpbE1zEisKEmdyb3VwX3dpdGhfaG9sZF9pZBgJIAEoA1IPZ3JvdXBXaXRoSG9sZElkEjsKBGZvcm0YpgQgASgOMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljRm9ybVIEZm9ybRIfCgplbGVjdHJvbmljGKcEIAEoCFIKZWxlY3Ryb25pYyJEChFDYW5jZWxIb2xkUmVxdWVzdBIXCgdob2xkX2lkGAEgASgDUgZob2xkSWQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iSAoSU3VzcGVuZEhvbGRSZXF1ZXN0EhcKB2hvbGRfaWQYASABKANSBmhvbGRJZBIZCgh1bnRpbF9tcxgCIAEoA1IHdW50aWxNcyIsChFSZXN1bWVIb2xkUmVxdWVzdBIXCgdob2xkX2lkGAEgASgDUgZob2xkSWQiZAoMSG9sZHNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSEgoEcGFzdBgCIAEoCFIEcGFzdBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiWwoNSG9sZHNSZXNwb25zZRIyCgVob2xkcxgBIAMoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFIFaG9sZHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiKQoOR2V0SG9sZFJlcXVlc3QSFwoHaG9sZF9pZBgBIAEoA1IGaG9sZElkIpgBCg9Ib2xkTGluZVJlcXVlc3QSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3ISGQoHYmFyY29kZRimBCABKAlSB2JhcmNvZGUSHwoKZWxlY3Ryb25pYxinBCABKAhSCmVsZWN0cm9uaWMiRQoRUmVjYWxsTG9hblJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiJGChJSZWNhbGxMb2FuUmVzcG9uc2USMAoEbG9hbhgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbiKvBAoHTGljZW5jZRIdCgpsaWNlbmNlX2lkGAEgASgDUglsaWNlbmNlSWQSEgoEY29kZRgCIAEoCVIEY29kZRIbCglyZWNvcmRfaWQYAyABKANSCHJlY29yZElkEhQKBXRpdGxlGAQgASgJUgV0aXRsZRI6CgRmb3JtGAUgASgOMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljRm9ybVIEZm9ybRIbCglpdGVtX3R5cGUYBiABKAlSCGl0ZW1UeXBlEhsKCWJyYW5jaF9pZBgHIAEoA1IIYnJhbmNoSWQSNwoEa2luZBgIIAEoDjIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGljZW5jZUtpbmRSBGtpbmQSFAoFc2xvdHMYCSABKA1SBXNsb3RzEhsKCWxvYW5zX21heBgKIAEoDVIIbG9hbnNNYXgSEgoEbGVudBgLIAEoDVIEbGVudBIUCgVsb2FucxgMIAEoDVIFbG9hbnMSIgoNdmFsaWRfZnJvbV9tcxgNIAEoA1ILdmFsaWRGcm9tTXMSJAoOdmFsaWRfdW50aWxfbXMYDiABKANSDHZhbGlkVW50aWxNcxIQCgN1cmwYDyABKAlSA3VybBIhCgxsaW5rX21pbnV0ZXMYECABKA1SC2xpbmtNaW51dGVzEhgKB3ZlcnNpb24YESABKANSB3ZlcnNpb24SGQoHb2ZmZXJlZBimBCABKA1SB29mZmVyZWQi1AMKEVB1dExpY2VuY2VSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSGwoJcmVjb3JkX2lkGAIgASgDUghyZWNvcmRJZBI6CgRmb3JtGAMgASgOMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljRm9ybVIEZm9ybRIbCglpdGVtX3R5cGUYBCABKAlSCGl0ZW1UeXBlEh8KC2JyYW5jaF9jb2RlGAUgASgJUgpicmFuY2hDb2RlEjcKBGtpbmQYBiABKA4yIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2VLaW5kUgRraW5kEhQKBXNsb3RzGAcgASgNUgVzbG90cxIbCglsb2Fuc19tYXgYCCABKA1SCGxvYW5zTWF4EiIKDXZhbGlkX2Zyb21fbXMYCSABKANSC3ZhbGlkRnJvbU1zEiQKDnZhbGlkX3VudGlsX21zGAogASgDUgx2YWxpZFVudGlsTXMSEAoDdXJsGAsgASgJUgN1cmwSIQoMbGlua19taW51dGVzGAwgASgNUgtsaW5rTWludXRlcxIpChBleHBlY3RlZF92ZXJzaW9uGA0gASgDUg9leHBlY3RlZFZlcnNpb24iXAoPTGljZW5jZXNSZXF1ZXN0EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yImcKEExpY2VuY2VzUmVzcG9uc2USOwoIbGljZW5jZXMYASADKAsyHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2VSCGxpY2VuY2VzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIkgKDkVsZWN0cm9uaWNMaW5rEhAKA3VybBgBIAEoCVIDdXJsEiQKDnZhbGlkX3VudGlsX21zGAIgASgDUgx2YWxpZFVudGlsTXMiKgoPTGlua0xvYW5SZXF1ZXN0EhcKB2xvYW5faWQYASABKANSBmxvYW5JZCImCg5Vc2VMaW5rUmVxdWVzdBIUCgV0b2tlbhgBIAEoCVIFdG9rZW4izQEKD1VzZUxpbmtSZXNwb25zZRIXCgdsb2FuX2lkGAEgASgDUgZsb2FuSWQSGwoJcmVjb3JkX2lkGAIgASgDUghyZWNvcmRJZBI6CgRmb3JtGAMgASgOMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljRm9ybVIEZm9ybRIYCgdsaWNlbmNlGAQgASgJUgdsaWNlbmNlEhoKCWR1ZV9hdF9tcxgFIAEoA1IHZHVlQXRNcxISCgR1c2VzGAYgASgNUgR1c2VzIikKDkVuZExvYW5SZXF1ZXN0EhcKB2xvYW5faWQYASABKANSBmxvYW5JZCIRCg9FbmRMb2FuUmVzcG9uc2UiNgoXRWxlY3Ryb25pY0NvcGllc1JlcXVlc3QSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZCJ0ChhFbGVjdHJvbmljQ29waWVzUmVzcG9uc2USPgoFZm9ybXMYASADKAsyKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVsZWN0cm9uaWNDb3BpZXNSBWZvcm1zEhgKB3dhaXRpbmcYAiABKA1SB3dhaXRpbmcizQEKEEVsZWN0cm9uaWNDb3BpZXMSOgoEZm9ybRgBIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SEgoEZnJlZRgCIAEoCFIEZnJlZRIUCgVzbG90cxgDIAEoDVIFc2xvdHMSEgoEbGVudBgEIAEoDVIEbGVudBIYCgdvZmZlcmVkGAUgASgNUgdvZmZlcmVkEiUKD2ZpcnN0X2R1ZV9hdF9tcxgGIAEoA1IMZmlyc3REdWVBdE1zIlgKE1Nob3J0ZW5Mb2Fuc1JlcXVlc3QSHQoKbGljZW5jZV9pZBgBIAEoA1IJbGljZW5jZUlkEiIKDWFmdGVyX2l0ZW1faWQYAiABKANSC2FmdGVySXRlbUlkIjQKFFNob3J0ZW5Mb2Fuc1Jlc3BvbnNlEhwKCXNob3J0ZW5lZBgBIAEoDVIJc2hvcnRlbmVkIqsBCgtIb2xkV2VpZ2h0cxIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIcCglraWxvbWV0cmUYAiABKA1SCWtpbG9tZXRyZRISCgRsb2FkGAMgASgNUgRsb2FkEhsKCWF0X3BpY2t1cBgEIAEoDVIIYXRQaWNrdXASFAoFYXNrZWQYBSABKA1SBWFza2VkEhYKBnJlbW92ZRgGIAEoCFIGcmVtb3ZlIhgKFkxpc3RIb2xkV2VpZ2h0c1JlcXVlc3QiWAoXTGlzdEhvbGRXZWlnaHRzUmVzcG9uc2USPQoHd2VpZ2h0cxgBIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFdlaWdodHNSB3dlaWdodHMiLQoSRXhwbGFpbkhvbGRSZXF1ZXN0EhcKB2hvbGRfaWQYASABKANSBmhvbGRJZCKUAQoTRXhwbGFpbkhvbGRSZXNwb25zZRI9Cgd3ZWlnaHRzGAEgASgLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkV2VpZ2h0c1IHd2VpZ2h0cxI+CghicmFuY2hlcxgCIAMoCzIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZEJyYW5jaFIIYnJhbmNoZXMigAIKCkhvbGRCcmFuY2gSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIfCgticmFuY2hfY29kZRgCIAEoCVIKYnJhbmNoQ29kZRIfCgticmFuY2hfbmFtZRgDIAEoCVIKYnJhbmNoTmFtZRIWCgZwb2ludHMYBCABKANSBnBvaW50cxIWCgZtZXRyZXMYBSABKANSBm1ldHJlcxIcCglhdmFpbGFibGUYBiABKA1SCWF2YWlsYWJsZRISCgRsb2FkGAcgASgNUgRsb2FkEhsKCWF0X3BpY2t1cBgIIAEoCFIIYXRQaWNrdXASFAoFYXNrZWQYCSABKAhSBWFza2VkIrsDCgpTdXNwZW5zaW9uEiMKDXN1c3BlbnNpb25faWQYASABKANSDHN1c3BlbnNpb25JZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhcKB2xvYW5faWQYAyABKANSBmxvYW5JZBIYCgdiYXJjb2RlGAQgASgJUgdiYXJjb2RlEhQKBXRpdGxlGAUgASgJUgV0aXRsZRISCgRkYXlzGAYgASgNUgRkYXlzEhcKB2Zyb21fbXMYByABKANSBmZyb21NcxIZCgh1bnRpbF9tcxgIIAEoA1IHdW50aWxNcxIgCgxwbGFjZWRfYXRfbXMYCSABKANSCnBsYWNlZEF0TXMSEgoEcnVsZRgKIAEoCVIEcnVsZRIQCgN3aHkYCyABKAlSA3doeRIcCgl2aW9sYXRpb24YDCABKAhSCXZpb2xhdGlvbhIUCgVzcGVudBgNIAEoCFIFc3BlbnQSIAoMbGlmdGVkX2F0X21zGA4gASgDUgpsaWZ0ZWRBdE1zEhsKCWxpZnRlZF9ieRgPIAEoA1IIbGlmdGVkQnkSHwoLbGlmdF9yZWFzb24YECABKAlSCmxpZnRSZWFzb24iVgoSU3VzcGVuc2lvbnNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yInMKE1N1c3BlbnNpb25zUmVzcG9uc2USRAoLc3VzcGVuc2lvbnMYASADKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlN1c3BlbnNpb25SC3N1c3BlbnNpb25zEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIlQKFUxpZnRTdXNwZW5zaW9uUmVxdWVzdBIjCg1zdXNwZW5zaW9uX2lkGAEgASgDUgxzdXNwZW5zaW9uSWQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iYAoPUGlja0xpc3RSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJeChBQaWNrTGlzdFJlc3BvbnNlEjIKBXBpY2tzGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QaWNrUgVwaWNrcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJqCgRQaWNrEjAKBGhvbGQYASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRSBGhvbGQSMAoEaXRlbRgCIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbSJ+ChBIb2xkU2hlbGZSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhsKCW9ubHlfb3ZlchgCIAEoCFIIb25seU92ZXISFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yInIKD01vdmVJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEjEKAnRvGAIgASgOMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtU3RhdGVSAnRvEhIKBG5vdGUYAyABKAlSBG5vdGUinQEKE0l0ZW1zSW5TdGF0ZVJlcXVlc3QSNwoFc3RhdGUYASABKA4yIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1TdGF0ZVIFc3RhdGUSHwoLYnJhbmNoX2NvZGUYAiABKAlSCmJyYW5jaENvZGUSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIi0KEkFkdmFuY2VIb2xkUmVxdWVzdBIXCgdob2xkX2lkGAEgASgDUgZob2xkSWQiFQoTQWR2YW5jZUhvbGRSZXNwb25zZSI/CgtIb2xkQ2hhbmdlZBIwCgRob2xkGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkUgRob2xkIkUKDkNoZWNrSW5SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSGQoIYmF0Y2hfaWQYAiABKANSB2JhdGNoSWQiywEKCUNoZWNrZWRJbhIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEj4KBmFuc3dlchgCIAEoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmV0dXJuUmVzcG9uc2VSBmFuc3dlchIWCgZyZWFzb24YAyABKAlSBnJlYXNvbhIQCgN3aHkYBCABKAlSA3doeRIUCgVub3RlZBgFIAEoCFIFbm90ZWQSJAoOcmV0dXJuZWRfYXRfbXMYBiABKANSDHJldHVybmVkQXRNcyKRAQoOUHV0RHJvcFJlcXVlc3QSHQoKcG9pbnRfY29kZRgBIAEoCVIJcG9pbnRDb2RlEkMKC2NvdW50c19mcm9tGAIgASgOMiIubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ecm9wTW9tZW50Ugpjb3VudHNGcm9tEhsKCWhvdXJzX21heBgDIAEoDVIIaG91cnNNYXgi2wEKBERyb3ASHQoKcG9pbnRfY29kZRgBIAEoCVIJcG9pbnRDb2RlEkMKC2NvdW50c19mcm9tGAIgASgOMiIubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ecm9wTW9tZW50Ugpjb3VudHNGcm9tEhsKCWhvdXJzX21heBgDIAEoDVIIaG91cnNNYXgSIgoNZW1wdGllZF9hdF9tcxgEIAEoA1ILZW1wdGllZEF0TXMSLgoTZW1wdGllZF9hdF90ZXJtaW5hbBgFIAEoCVIRZW1wdGllZEF0VGVybWluYWwiDgoMRHJvcHNSZXF1ZXN0IkMKDURyb3BzUmVzcG9uc2USMgoFZHJvcHMYASADKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkRyb3BSBWRyb3BzIjEKEEVtcHR5RHJvcFJlcXVlc3QSHQoKcG9pbnRfY29kZRgBIAEoCVIJcG9pbnRDb2RlIo8BCglEcm9wQmF0Y2gSGQoIYmF0Y2hfaWQYASABKANSB2JhdGNoSWQSHQoKcG9pbnRfY29kZRgCIAEoCVIJcG9pbnRDb2RlEiQKDmNvdW50c19mcm9tX21zGAMgASgDUgxjb3VudHNGcm9tTXMSIgoNZW1wdGllZF9hdF9tcxgEIAEoA1ILZW1wdGllZEF0TXMiLQoRVXNlSW5Ib3VzZVJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZSJsCgtVc2VkSW5Ib3VzZRI+CgZhbnN3ZXIYASABKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlUgZhbnN3ZXISHQoKdXNlc190b2RheRgCIAEoDVIJdXNlc1RvZGF5Ip8BChJJbkhvdXNlVXNlc1JlcXVlc3QSHwoLYnJhbmNoX2NvZGUYASABKAlSCmJyYW5jaENvZGUSGwoJZnJvbV9kYXRlGAIgASgJUghmcm9tRGF0ZRIdCgp1bnRpbF9kYXRlGAMgASgJUgl1bnRpbERhdGUSFAoFbGltaXQYBCABKA1SBWxpbWl0EhYKBmN1cnNvchgFIAEoCVIGY3Vyc29yImUKE0luSG91c2VVc2VzUmVzcG9uc2USNgoEdXNlcxgBIAMoCzIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSW5Ib3VzZVVzZVIEdXNlcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJmCgpJbkhvdXNlVXNlEhIKBGRhdGUYASABKAlSBGRhdGUSMAoEaXRlbRgCIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbRISCgR1c2VzGAMgASgNUgR1c2VzIicKC1VuZG9SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUivgEKDFVuZG9SZXNwb25zZRI8CgZ1bmRvbmUYASABKAsyJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhpc3RvcnlFbnRyeVIGdW5kb25lEj4KBmFuc3dlchgCIAEoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmV0dXJuUmVzcG9uc2VSBmFuc3dlchIwCgRsb2FuGAMgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuIsIDCgVDb3VudBIZCghjb3VudF9pZBgBIAEoA1IHY291bnRJZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEh8KC2JyYW5jaF9uYW1lGAMgASgJUgpicmFuY2hOYW1lEigKEGZyb21fY2FsbF9udW1iZXIYBCABKAlSDmZyb21DYWxsTnVtYmVyEioKEXVudGlsX2NhbGxfbnVtYmVyGAUgASgJUg91bnRpbENhbGxOdW1iZXISHgoKY29sbGVjdGlvbhgGIAEoCVIKY29sbGVjdGlvbhI4CgVzdGF0ZRgHIAEoDjIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRTdGF0ZVIFc3RhdGUSIAoMb3BlbmVkX2F0X21zGAggASgDUgpvcGVuZWRBdE1zEhsKCW9wZW5lZF9ieRgJIAEoA1IIb3BlbmVkQnkSIAoMY2xvc2VkX2F0X21zGAogASgDUgpjbG9zZWRBdE1zEhsKCWNsb3NlZF9ieRgLIAEoA1IIY2xvc2VkQnkSGAoHc2Nhbm5lZBgMIAEoDVIHc2Nhbm5lZBIYCgdtaXNzaW5nGA0gASgNUgdtaXNzaW5nIqkBChBPcGVuQ291bnRSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEigKEGZyb21fY2FsbF9udW1iZXIYAiABKAlSDmZyb21DYWxsTnVtYmVyEioKEXVudGlsX2NhbGxfbnVtYmVyGAMgASgJUg91bnRpbENhbGxOdW1iZXISHgoKY29sbGVjdGlvbhgEIAEoCVIKY29sbGVjdGlvbiJuChBTY2FuU2hlbGZSZXF1ZXN0EhkKCGNvdW50X2lkGAEgASgDUgdjb3VudElkEhoKCGJhcmNvZGVzGAIgAygJUghiYXJjb2RlcxIjCg1hZnRlcl9iYXJjb2RlGAMgASgJUgxhZnRlckJhcmNvZGUiVQoRU2NhblNoZWxmUmVzcG9uc2USQAoIZmluZGluZ3MYASADKAsyJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNoZWxmRmluZGluZ1IIZmluZGluZ3MijAIKDFNoZWxmRmluZGluZxIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEjcKBGtpbmQYAiABKA4yIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkZpbmRpbmdLaW5kUgRraW5kEjAKBGl0ZW0YAyABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0SNwoHc29ydF90bxgEIAEoDjIeLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU29ydFRvUgZzb3J0VG8SIgoNc2Nhbm5lZF9hdF9tcxgFIAEoA1ILc2Nhbm5lZEF0TXMSGgoIdGVybWluYWwYBiABKAlSCHRlcm1pbmFsInsKDUNvdW50c1JlcXVlc3QSHwoLYnJhbmNoX2NvZGUYASABKAlSCmJyYW5jaENvZGUSGwoJb25seV9vcGVuGAIgASgIUghvbmx5T3BlbhIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiXwoOQ291bnRzUmVzcG9uc2USNQoGY291bnRzGAEgAygLMh0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db3VudFIGY291bnRzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIpgBChRDb3VudEZpbmRpbmdzUmVxdWVzdBIZCghjb3VudF9pZBgBIAEoA1IHY291bnRJZBI3CgRraW5kGAIgASgOMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5GaW5kaW5nS2luZFIEa2luZBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiiAEKFUNvdW50RmluZGluZ3NSZXNwb25zZRJACghmaW5kaW5ncxgBIAMoCzIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2hlbGZGaW5kaW5nUghmaW5kaW5ncxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvchIVCgZpbl9hbGwYAyABKA1SBWluQWxsImIKEUNsb3NlQ291bnRSZXF1ZXN0EhkKCGNvdW50X2lkGAEgASgDUgdjb3VudElkEhgKB21pc3NpbmcYAiABKA1SB21pc3NpbmcSGAoHYWJhbmRvbhgDIAEoCFIHYWJhbmRvbiIwChNBZHZhbmNlQ291bnRSZXF1ZXN0EhkKCGNvdW50X2lkGAEgASgDUgdjb3VudElkIjAKFEFkdmFuY2VDb3VudFJlc3BvbnNlEhgKB21pc3NpbmcYASABKA1SB21pc3NpbmciagoMT3ZlcmR1ZVN0ZXBzEh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEjkKBXN0ZXBzGAIgAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlU3RlcFIFc3RlcHMiXgoLT3ZlcmR1ZVN0ZXASOwoEa2luZBgBIAEoDjInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVN0ZXBLaW5kUgRraW5kEhIKBGRheXMYAiABKA1SBGRheXMiGQoXTGlzdE92ZXJkdWVTdGVwc1JlcXVlc3QiVgoYTGlzdE92ZXJkdWVTdGVwc1Jlc3BvbnNlEjoKBXN0ZXBzGAEgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlU3RlcHNSBXN0ZXBzIpIFCghDb25mbGljdBIfCgtjb25mbGljdF9pZBgBIAEoA1IKY29uZmxpY3RJZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbhIYCgdiYXJjb2RlGAMgASgJUgdiYXJjb2RlEhsKCXJlYWRlcl9pZBgEIAEoA1IIcmVhZGVySWQSFwoHbG9hbl9pZBgFIAEoA1IGbG9hbklkEiIKDW90aGVyX2xvYW5faWQYBiABKANSC290aGVyTG9hbklkEiYKD290aGVyX3JlYWRlcl9pZBgHIAEoA1INb3RoZXJSZWFkZXJJZBIkCg5oYXBwZW5lZF9hdF9tcxgIIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAkgASgDUgxyZWNvcmRlZEF0TXMSGgoIdGVybWluYWwYCiABKAlSCHRlcm1pbmFsEicKD2RldmljZV9zZXF1ZW5jZRgLIAEoBFIOZGV2aWNlU2VxdWVuY2USEgoEcnVsZRgMIAEoCVIEcnVsZRISCgRjYXJkGA0gASgJUgRjYXJkEiIKDXNldHRsZWRfYXRfbXMYDiABKANSC3NldHRsZWRBdE1zEi4KE3NldHRsZWRfYXRfdGVybWluYWwYDyABKAlSEXNldHRsZWRBdFRlcm1pbmFsEh0KCnNldHRsZWRfYnkYECABKANSCXNldHRsZWRCeRISCgRub3RlGBEgASgJUgRub3RlEhYKBmFjdGlvbhgSIAEoCVIGYWN0aW9uEi4KE2NoYXJnZWRfbWlub3JfdW5pdHMYEyABKANSEWNoYXJnZWRNaW5vclVuaXRzEikKEGNoYXJnZWRfY3VycmVuY3kYFCABKAlSD2NoYXJnZWRDdXJyZW5jeSJQChBDb25mbGljdFJlY29yZGVkEjwKCGNvbmZsaWN0GAEgASgLMiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdFIIY29uZmxpY3QiPwoLTG9hbkNoYW5nZWQSMAoEbG9hbhgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbiLEAQoQSXNzdWVJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSHwoLYnJhbmNoX2NvZGUYAyABKAlSCmJyYW5jaENvZGUSGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIeCgpjb2xsZWN0aW9uGAUgASgJUgpjb2xsZWN0aW9uEhsKCXJlYWRlcl9pZBgGIAEoA1IIcmVhZGVySWQiMAoVVGFrZUJhY2tJc3N1ZWRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCIwChVXaXRoZHJhd0lzc3VlZFJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIsgBChRBY2Nlc3Npb25JdGVtUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSGAoHYmFyY29kZRgCIAEoCVIHYmFyY29kZRIfCgticmFuY2hfY29kZRgDIAEoCVIKYnJhbmNoQ29kZRIbCglpdGVtX3R5cGUYBCABKAlSCGl0ZW1UeXBlEh8KC2NhbGxfbnVtYmVyGAUgASgJUgpjYWxsTnVtYmVyEh4KCmNvbGxlY3Rpb24YBiABKAlSCmNvbGxlY3Rpb24iPwoLSXRlbUNoYW5nZWQSMAoEaXRlbRgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbSJaCg1Db25maWd1cmF0aW9uEiUKDnJlcGVhdF9taW51dGVzGAEgASgNUg1yZXBlYXRNaW51dGVzEiIKDWR1ZV9zb29uX2RheXMYAiABKA1SC2R1ZVNvb25EYXlzKp46CgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASUAoMSVRFTV9VTktOT1dOEAEaPoq1GDoIBRIV5rKh5pyJ6L+Z5YaM5Zu+5Lmm44CCGhZUaGVyZSBpcyBubyBzdWNoIGl0ZW0uIgdiYXJjb2RlElwKDElURU1fT05fTE9BThACGkqKtRhGCAkSEuivpeWGjOW3suWAn+WHuuOAghoUVGhlIGl0ZW0gaXMgb24gbG9hbi4iBHJ1bGUiB2JhcmNvZGUiCWR1ZV9hdF9tcxJOChFJVEVNX05PVF9MRU5EQUJMRRADGjeKtRgzCAkSEuivpeWGjOS4jeWkluWAn+OAghoVVGhlIGl0ZW0gaXMgbm90IGxlbnQuIgRydWxlElcKDlJFQURFUl9CTE9DS0VEEAQaQ4q1GD8ICRIS6K+76ICF6K+B5Y+X6ZmQ44CCGhZUaGUgcmVhZGVyIGlzIGJsb2NrZWQuIgVibG9jayIIdW50aWxfbXMSVwoOUkVBREVSX0VYUElSRUQQBRpDirUYPwgJEhXor7vogIXor4Hlt7Lov4fmnJ/jgIIaFVRoZSBjYXJkIGhhcyBleHBpcmVkLiINZXhwaXJlc19hdF9tcxKaAQoSTE9BTl9MSU1JVF9SRUFDSEVEEAYagQGKtRh9CAkSFeW3sui+vuWAn+mYheS4iumZkOOAghowVGhlIHJlYWRlciBoYXMgYXMgbWFueSBsb2FucyBhcyB0aGUgcnVsZSBhbGxvd3MuIgRydWxlIgVsaW1pdCIKb3Blbl9sb2FucyIKbGltaXRfY29kZSILbGltaXRfdGl0bGUSYwoHTk9fUlVMRRAHGlaKtRhSCAkSHuayoeaciemAgueUqOeahOWAn+mYheinhOWImeOAghoZTm8gbG9hbiBydWxlIGNvdmVycyB0aGlzLiIIY2F0ZWdvcnkiCWl0ZW1fdHlwZRJ2ChVOT1RfT05fTE9BTl9UT19SRUFERVIQCBpbirUYVwgJEiHor6XlhozlubbmnKrlgJ/nu5nov5nkvY3or7vogIXjgIIaJ1RoZSBpdGVtIGlzIG5vdCBvbiBsb2FuIHRvIHRoaXMgcmVhZGVyLiIHYmFyY29kZRJ4ChVSRU5FV0FMX0xJTUlUX1JFQUNIRUQQCRpdirUYWQgJEhXlt7Lovr7nu63lgJ/kuIrpmZDjgIIaMVRoZSBsb2FuIHdhcyByZW5ld2VkIGFzIG9mdGVuIGFzIHRoZSBydWxlIGFsbG93cy4iBHJ1bGUiBWxpbWl0ElwKDlJFQURFUl9VTktOT1dOEAoaSIq1GEQIBRIV5rKh5pyJ6L+Z5L2N6K+76ICF44CCGhhUaGVyZSBpcyBubyBzdWNoIHJlYWRlci4iBGNhcmQiCXJlYWRlcl9pZBJ8Cg5SRUNPUkRfVU5LTk9XThALGmiKtRhkCAUSFeayoeaciei/meadoeS5puebruOAghoYVGhlcmUgaXMgbm8gc3VjaCByZWNvcmQuIglyZWNvcmRfaWQiDXJlY29yZF9zb3VyY2UiFXJlY29yZF9jb250cm9sX251bWJlchJYCg5CUkFOQ0hfVU5LTk9XThAMGkSKtRhACAUSFeayoeaciei/meS4quWIhummhuOAghoYVGhlcmUgaXMgbm8gc3VjaCBicmFuY2guIgticmFuY2hfY29kZRKCAQoVU0VSVklDRV9QT0lOVF9VTktOT1dOEA0aZ4q1GGMICRIh5q2k57uI56uv5pyq55m76K6w5Li65pyN5Yqh54K544CCGjFUaGlzIHRlcm1pbmFsIGlzIG5vdCBhIHNlcnZpY2UgcG9pbnQgb2YgdGhlIGNpdHkuIgRjb2RlIgN3aHkSWAoNRklFTERfSU5WQUxJRBAOGkWKtRhBCAMSD+Wtl+auteaXoOaViOOAghogQSBmaWVsZCBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC4iBWZpZWxkIgN3aHkSVQoOQ1VSU09SX0lOVkFMSUQQDxpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SfgoQVkVSU0lPTl9DT05GTElDVBAQGmiKtRhkCAoSHuivpeiusOW9leW3suiiq+S7luS6uuS/ruaUueOAghovU29tZWJvZHkgY2hhbmdlZCB0aGlzIG1lYW53aGlsZTsgcmVhZCBpdCBhZ2Fpbi4iCGV4cGVjdGVkIgVmb3VuZBJYCgxSVUxFX1VOS05PV04QERpGirUYQggFEhvmsqHmnInov5nmnaHlgJ/pmIXop4TliJnjgIIaG1RoZXJlIGlzIG5vIHN1Y2ggbG9hbiBydWxlLiIEY29kZRJlChBDT05GTElDVF9VTktOT1dOEBIaT4q1GEsIBRIe5rKh5pyJ6L+Z5p2h5b6F5aSE55CG6K6w5b2V44CCGhpUaGVyZSBpcyBubyBzdWNoIGNvbmZsaWN0LiILY29uZmxpY3RfaWQScQoQQ09ORkxJQ1RfU0VUVExFRBATGluKtRhXCAkSFeivpeiusOW9leW3suWkhOeQhuOAghogVGhlIGNvbmZsaWN0IGlzIHNldHRsZWQgYWxyZWFkeS4iC2NvbmZsaWN0X2lkIg1zZXR0bGVkX2F0X21zEnEKE1BPSU5UX0RPRVNfTk9UX0xFTkQQFBpYirUYVAgJEh7mraTmnI3liqHngrnkuI3lip7nkIblgJ/lh7rjgIIaIVRoaXMgc2VydmljZSBwb2ludCBkb2VzIG5vdCBsZW5kLiINc2VydmljZV9wb2ludBJ5ChZQT0lOVF9UQUtFU19OT19SRVRVUk5TEBUaXYq1GFkICRIe5q2k5pyN5Yqh54K55LiN5o6l5Y+X6L+Y5Lmm44CCGiZUaGlzIHNlcnZpY2UgcG9pbnQgdGFrZXMgbm90aGluZyBiYWNrLiINc2VydmljZV9wb2ludBJ+ChdDT05GTElDVF9OT1RfUkVWRVJTSUJMRRAWGmGKtRhdCAkSJOivpeiusOW9leayoeacieWPr+aSpOmUgOeahOWAn+WHuuOAghomTm8gb3BlbiBsb2FuIHdhcyBtYWRlIG9mIHRoZSBjb25mbGljdC4iC2NvbmZsaWN0X2lkEokBCgxDQVJEX1JFVElSRUQQFxp3irUYcwgJEiTor6Xor4Hlj7flt7LkvZzlup/vvIzkuI3lj6/lho3nlKjjgIIaLlRoZSBjYXJkIHdhcyByZXBsYWNlZCBhbmQgaXMgbmV2ZXIgdXNlZCBhZ2Fpbi4iBGNhcmQiCXJlYWRlcl9pZCIIbmV3X2NhcmQSggEKFVJFTkVXQUxfR0FJTlNfTk9USElORxCsAhpmirUYYggJEiHnu63lgJ/kuI3kvJrlu7blkI7lupTov5jml6XmnJ/jgIIaKkEgcmVuZXdhbCBub3cgd291bGQgbm90IG1vdmUgdGhlIGR1ZSBkYXRlLiIEcnVsZSIJZHVlX2F0X21zEm4KEVJFTkVXQUxfVE9PX0VBUkxZEK0CGlaKtRhSCAkSG+acquWIsOWPr+e7reWAn+eahOaXtumXtOOAghoiSXQgaXMgdG9vIGVhcmx5IHRvIHJlbmV3IHRoZSBsb2FuLiIEcnVsZSIHZnJvbV9tcxJWChBSVUxFX1NFVF9VTktOT1dOEK4CGj+KtRg7CAUSFeayoeaciei/meWll+inhOWImeOAghoaVGhlcmUgaXMgbm8gc3VjaCBydWxlIHNldC4iBGNvZGUSeAoRUlVMRV9TRVRfSU5fRk9SQ0UQrwIaYIq1GFwICRIb6L+Z5aWX6KeE5YiZ5bey57uP55Sf5pWI44CCGiZUaGUgcnVsZSBzZXQgaGFzIHRha2VuIGVmZmVjdCBhbHJlYWR5LiIEY29kZSINdmFsaWRfZnJvbV9tcxJ3Cg1FWEFNUExFX0ZBSUxTELACGmOKtRhfCAkSGOekuuS+i+S4juinhOWImeS4jeespuOAghoZQW4gZXhhbXBsZSBkb2VzIG5vdCBob2xkLiIHZXhhbXBsZSIEd2hhdCIIZXhwZWN0ZWQiBWZvdW5kIgZmYWlsZWQSXwoPTElCUkFSWV9VTktOT1dOELECGkmKtRhFCAUSGOayoeaciei/meS4quWbvuS5pummhuOAghoZVGhlcmUgaXMgbm8gc3VjaCBsaWJyYXJ5LiIMbGlicmFyeV9jb2RlEnQKDElURU1fT05fSE9MRBCQAxphirUYXQgJEiHor6Xlhozlt7LkuLrlhbbku5bor7vogIXpooTnlZnjgIIaJFRoZSBpdGVtIGlzIGtlcHQgZm9yIGFub3RoZXIgcmVhZGVyLiIHYmFyY29kZSIHaG9sZF9pZBKCAQoNSVRFTV9XSVRISEVMRBCRAxpuirUYaggJEiror6XlhozmmoLkuI3lpJblgJ/vvIzor7fkuqTppoblkZjlpITnkIbjgIIaKlN0YWZmIGtlZXAgdGhlIGl0ZW0gYmFjazsgZ2l2ZSBpdCB0byB0aGVtLiIHYmFyY29kZSIFc3RhdGUSnwEKEklURU1fU1RBVEVfRk9SQklEUxCSAxqFAYq1GIABCAkSJ+ivpeWGjOW9k+WJjeeKtuaAgeS4jeWFgeiuuOatpOaTjeS9nOOAgho2VGhhdCBjYW4ndCBiZSBkb25lIHdpdGggdGhlIGl0ZW0gaW4gaXRzIHByZXNlbnQgc3RhdGUuIgdiYXJjb2RlIgVzdGF0ZSIFZXZlbnQiBG9wZW4SZAoUT1ZFUlJJREVfTk9UX0FMTE9XRUQQkwMaSYq1GEUIBxIe5oKo5peg5p2D6LaK6L+H6KeE5YiZ5Yqe55CG44CCGhpZb3UgbWF5IG5vdCBvdmVycmlkZSB0aGlzLiIFcmlnaHQSUQoMSE9MRF9VTktOT1dOEJQDGj6KtRg6CAUSFeayoeaciei/meadoemihOe6puOAghoWVGhlcmUgaXMgbm8gc3VjaCBob2xkLiIHaG9sZF9pZBKiAQoSSE9MRF9TVEFURV9GT1JCSURTEJUDGogBirUYgwEICRIq6K+l6aKE57qm5b2T5YmN54q25oCB5LiN5YWB6K645q2k5pON5L2c44CCGjZUaGF0IGNhbid0IGJlIGRvbmUgd2l0aCB0aGUgaG9sZCBpbiBpdHMgcHJlc2VudCBzdGF0ZS4iB2hvbGRfaWQiBXN0YXRlIgVldmVudCIEb3BlbhJnCgtIT0xEX0VYSVNUUxCWAxpVirUYUQgJEh7ov5nkvY3or7vogIXlt7LpooTnuqbmraTkuabjgIIaJFRoZSByZWFkZXIgaGFzIGEgaG9sZCBvbiBpdCBhbHJlYWR5LiIHaG9sZF9pZBJuChFPTl9MT0FOX1RPX1JFQURFUhCXAxpWirUYUggJEh7ov5nkvY3or7vogIXlt7LlgJ/mnInmraTkuabjgIIaGlRoZSByZWFkZXIgaGFzIGl0IG9uIGxvYW4uIgdiYXJjb2RlIglkdWVfYXRfbXMSdwoSSE9MRF9MSU1JVF9SRUFDSEVEEJgDGl6KtRhaCAkSFeW3sui+vumihOe6puS4iumZkOOAghosVGhlIHJlYWRlciBoYXMgYXMgbWFueSBob2xkcyBhcyBhcmUgYWxsb3dlZC4iBWxpbWl0IgpvcGVuX2hvbGRzEmoKEUhPTERTX05PVF9BTExPV0VEEJkDGlKKtRhOCAkSHuatpOexu+aWh+eMruS4jeaOpeWPl+mihOe6puOAghoZU3VjaCBpdGVtcyBjYW4ndCBiZSBoZWxkLiIEcnVsZSIJaXRlbV90eXBlEn4KD05PVEhJTkdfVE9fSE9MRBCaAxpoirUYZAgJEh7msqHmnInlj6/kvpvpooTnuqbnmoTppobol4/jgIIaKlRoZXJlIGlzIG5vIGl0ZW0gdGhhdCBjb3VsZCBmaWxsIHRoZSBob2xkLiIJcmVjb3JkX2lkIglpdGVtX3R5cGUShgEKE1BPSU5UX0tFRVBTX05PVEhJTkcQmwMabIq1GGgICRIk5q2k5pyN5Yqh54K55LiN5o+Q5L6b6aKE57qm5Y+W5Lmm44CCGi9Ob3RoaW5nIGNhbiBiZSBwaWNrZWQgdXAgYXQgdGhpcyBzZXJ2aWNlIHBvaW50LiINc2VydmljZV9wb2ludBJiChRQSUNLVVBfUE9JTlRfVU5LTk9XThD0AxpHirUYQwgFEhjmsqHmnInov5nkuKrlj5bkuabngrnjgIIaH1RoZXJlIGlzIG5vIHN1Y2ggcGljay11cCBwb2ludC4iBGNvZGUS2wEKDUlURU1fT05fU0hFTEYQ9QMaxgGKtRjBAQgJElHkuablnKjmnrbkuIrvvIzlj6/nm7TmjqXlgJ/pmIXvvJvmraTnsbvmlofnjK7ku4XlnKjlhajpg6jlgJ/lh7rml7bmjqXlj5fpooTnuqbjgIIaWU9uZSBpcyBvbiBhIHNoZWxmIGFuZCBjYW4gYmUgYm9ycm93ZWQgdGhlcmU7IHN1Y2ggaXRlbXMgYXJlIGhlbGQgb25seSB3aGlsZSBhbGwgYXJlIGxlbnQuIgRydWxlIglpdGVtX3R5cGUSjAEKD1JFTkVXQUxfQVdBSVRFRBD2Axp2irUYcggJEiTlt7LmnInor7vogIXpooTnuqbvvIzkuI3og73nu63lgJ/jgIIaLlNvbWVib2R5IHdhaXRzIGZvciBpdCwgc28gaXQgY2FuJ3QgYmUgcmVuZXdlZC4iBHJ1bGUiB2JhcmNvZGUiCWR1ZV9hdF9tcxJ4ChBMT0FOX05PVF9BV0FJVEVEEPcDGmGKtRhdCAkSJOaXoOS6uuetieWAmeatpOS5pu+8jOaXoOmcgOWPrOWbnuOAghoqTm9ib2R5IHdhaXRzIGZvciBpdCwgc28gaXQgaXNuJ3QgcmVjYWxsZWQuIgdiYXJjb2RlEpMBChRSRUNBTExfR0FJTlNfTk9USElORxD4Axp4irUYdAgJEiTlj6zlm57kuI3kvJrkvb/lupTov5jml6XmnJ/mj5DliY3jgIIaJkEgcmVjYWxsIHdvdWxkIG5vdCBoYXZlIGl0IGR1ZSBzb29uZXIuIgdiYXJjb2RlIglkdWVfYXRfbXMiDnNvb25lcl9mcm9tX21zEk8KC05PVF9PTl9MT0FOEPkDGj2KtRg5CAkSEuivpeWGjOacquWAn+WHuuOAghoYVGhlIGl0ZW0gaXMgbm90IG9uIGxvYW4uIgdiYXJjb2RlElQKD0xJQ0VOQ0VfVU5LTk9XThD6Axo+irUYOggFEhXmsqHmnInov5nku73orrjlj6/jgIIaGVRoZXJlIGlzIG5vIHN1Y2ggbGljZW5jZS4iBGNvZGUScgoMTk9UX0xJQ0VOU0VEEPsDGl+KtRhbCAkSIeatpOS5puayoeacieWPr+WAn+eahOeUteWtkOeJiOOAghopTm8gZWxlY3Ryb25pYyBjb3B5IG9mIGl0IGlzIGxpY2Vuc2VkIG5vdy4iCXJlY29yZF9pZBKoAQoRTElDRU5DRV9FWEhBVVNURUQQ/AMajwGKtRiKAQgJEh7nlLXlrZDniYjorrjlj6/mlbDlt7LnlKjlrozjgIIaM0FzIG1hbnkgZWxlY3Ryb25pYyBjb3BpZXMgYXJlIGxlbnQgYXMgYXJlIGxpY2Vuc2VkLiIJcmVjb3JkX2lkIgdsaWNlbmNlIgRsZW50IgVzbG90cyIFbG9hbnMiCWxvYW5zX21heBKNAQoMTElOS19JTlZBTElEEP0DGnqKtRh2CAcSG+mTvuaOpeaXoOaViOaIluW3sui/h+acn+OAghpQVGhlIGxpbmsgaXMgbm90IHZhbGlkLCBvciBub3QgYW55IG1vcmU7IHRoZSByZWFkZXIgZ2V0cyBhIG5ldyBvbmUgZnJvbSB0aGUgbG9hbi4iA3doeRKnAQoSRFJPUF9CQVRDSF9VTktOT1dOEKYEGo0BirUYiAEICRI55rKh5pyJ6L+Z5om56L+Y5Lmm566x5Zu+5Lmm77yM5oiW5bey6LaF6L+H55m76K6w5pe26ZmQ44CCGjVUaGVyZSBpcyBubyBzdWNoIGJhdGNoIG9mIGEgYm9vayBkcm9wLCBvciBpdCBpcyBvdmVyLiIIYmF0Y2hfaWQiCHVudGlsX21zEl8KEVVORE9fTk9UX1BPU1NJQkxFEKcEGkeKtRhDCAkSD+aXoOazleaSpOmUgOOAghoZVGhhdCBjYW4ndCBiZSB0YWtlbiBiYWNrLiIHYmFyY29kZSIDd2h5IgVldmVudBKFAQoKQ0xBSU1fT1ZFUhCoBBp0irUYcAgJEiror6Xlhozlt7LkuI3mmK/or7vogIXlo7Dnp7Dlt7Lov5jnirbmgIHjgIIaMFRoZSBpdGVtIGlzIG5vdCBjbGFpbWVkIHRvIGJlIHJldHVybmVkIGFueSBtb3JlLiIHYmFyY29kZSIFc3RhdGUSVAoNQ09VTlRfVU5LTk9XThCpBBpAirUYPAgFEhXmsqHmnInov5nmrKHnm5jngrnjgIIaF1RoZXJlIGlzIG5vIHN1Y2ggY291bnQuIghjb3VudF9pZBJsCgpDT1VOVF9PVkVSEKoEGluKtRhXCAkSGOivpeasoeebmOeCueW3sue7k+adn+OAghooVGhlIGNvdW50IGlzIGNsb3NlZCwgb3IgaXMgYmVpbmcgY2xvc2VkLiIIY291bnRfaWQiBXN0YXRlElsKDVBPSU5UX1VOS05PV04QrAQaR4q1GEMIBRIY5rKh5pyJ6L+Z5Liq5pyN5Yqh54K544CCGh9UaGVyZSBpcyBubyBzdWNoIHNlcnZpY2UgcG9pbnQuIgRjb2RlEswBChBQT0lOVF9JU19OT19EUk9QEK0EGrQBirUYrwEICRJL5q2k5pyN5Yqh54K55rKh5pyJ6L+Y5Lmm566x77yb5aaC5pyJ5oqV5Lmm5Y+j77yM6K+35YWI55m76K6w5Li66L+Y5Lmm566x44CCGk9UaGlzIHNlcnZpY2UgcG9pbnQgaXMgbm8gYm9vayBkcm9wOyBvbmUgdGhhdCBoYXMgYSBzbG90IGlzIG1hZGUgb25lIGJ5IFB1dERyb3AuIg1zZXJ2aWNlX3BvaW50EnUKD1JJR0hUX0VMU0VXSEVSRRCuBBpfirUYWwgHEh7mgqjnmoTmnYPpmZDkuI3lj4rmraTojIPlm7TjgIIaI1lvdSBoYXZlIHRoaXMgcmlnaHQsIGJ1dCBub3QgdGhlcmUuIgVyaWdodCILYnJhbmNoX2NvZGUSaQoSU1VTUEVOU0lPTl9VTktOT1dOEK8EGlCKtRhMCAUSG+ayoeaciei/meadoeWBnOWAn+iusOW9leOAghocVGhlcmUgaXMgbm8gc3VjaCBzdXNwZW5zaW9uLiINc3VzcGVuc2lvbl9pZBKOAQoPU1VTUEVOU0lPTl9PVkVSELAEGniKtRh0CAkSIeivpeWBnOWAn+W3sue7k+adn+aIluW3suino+mZpOOAghomVGhlIHN1c3BlbnNpb24gaXMgb3Zlciwgb3Igd2FzIGxpZnRlZC4iDXN1c3BlbnNpb25faWQiCHVudGlsX21zIgxsaWZ0ZWRfYXRfbXMSqwEKDUNPVU5UX0NIQU5HRUQQqwQalgGKtRiRAQgJEjbmnKrop4Hlm77kuabnmoTmlbDnm67mnInlj5jvvIzor7fph43mlrDmoLjlr7nmuIXljZXjgIIaOk90aGVyIGl0ZW1zIGFyZSBtaXNzaW5nIHRoYW4gd2VyZSBsaXN0ZWQ7IGxpc3QgdGhlbSBhZ2Fpbi4iCGNvdW50X2lkIghleHBlY3RlZCIFZm91bmQq3AEKCUl0ZW1TdGF0ZRIaChZJVEVNX1NUQVRFX1VOU1BFQ0lGSUVEEAASDQoJQVZBSUxBQkxFEAESCwoHT05fTE9BThACEg4KCklOX1RSQU5TSVQQAxIMCghPTl9PUkRFUhAEEg4KCklOX1BST0NFU1MQBRIRCg1PTl9IT0xEX1NIRUxGEAYSFAoQQ0xBSU1FRF9SRVRVUk5FRBAHEggKBExPU1QQCBILCgdNSVNTSU5HEAkSCwoHREFNQUdFRBAKEg0KCUlOX1JFUEFJUhALEg0KCVdJVEhEUkFXThAMKlAKBlNvcnRUbxIXChNTT1JUX1RPX1VOU1BFQ0lGSUVEEAASCQoFU0hFTEYQARIOCgpIT0xEX1NIRUxGEAISBwoDVkFOEAMSCQoFU1RBRkYQBCpyCgxSdWxlU2V0U3RhdGUSHgoaUlVMRV9TRVRfU1RBVEVfVU5TUEVDSUZJRUQQABISCg5SVUxFX1NFVF9EUkFGVBABEhYKElJVTEVfU0VUX1NDSEVEVUxFRBACEhYKElJVTEVfU0VUX1dJVEhEUkFXThADKoIBCglIb2xkU3RhdGUSGgoWSE9MRF9TVEFURV9VTlNQRUNJRklFRBAAEgsKB1dBSVRJTkcQARINCglTVVNQRU5ERUQQAhIKCgZDT01JTkcQAxIJCgVSRUFEWRAEEgoKBkZJTExFRBAFEg0KCUNBTkNFTExFRBAGEgsKB0VYUElSRUQQByorCglIb2xkU2NvcGUSCAoEV09SSxAAEgoKBlJFQ09SRBABEggKBElURU0QAipDCg5FbGVjdHJvbmljRm9ybRIXChNBTllfRUxFQ1RST05JQ19GT1JNEAASCQoFRUJPT0sQAhINCglBVURJT0JPT0sQAypSCgtMaWNlbmNlS2luZBIcChhMSUNFTkNFX0tJTkRfVU5TUEVDSUZJRUQQABINCglVTkxJTUlURUQQARIJCgVTTE9UUxACEgsKB01FVEVSRUQQAypMCgpEcm9wTW9tZW50EhUKEURST1BfTEFTVF9FTVBUSUVEEAASFQoRRFJPUF9MQVNUX0NMT1NJTkcQARIQCgxEUk9QX0VNUFRJRUQQAipzCgpDb3VudFN0YXRlEhsKF0NPVU5UX1NUQVRFX1VOU1BFQ0lGSUVEEAASDgoKQ09VTlRfT1BFThABEhEKDUNPVU5UX0NMT1NJTkcQAhIQCgxDT1VOVF9DTE9TRUQQAxITCg9DT1VOVF9BQkFORE9ORUQQBCrCAQoLRmluZGluZ0tpbmQSHAoYRklORElOR19LSU5EX1VOU1BFQ0lGSUVEEAASDAoISU5fUExBQ0UQARINCglNSVNQTEFDRUQQAhIPCgtPVEhFUl9TSEVMRhADEhAKDE9USEVSX0JSQU5DSBAEEggKBExFTlQQBRINCglLRVBUX0JBQ0sQBhIOCgpGT1JfQV9IT0xEEAcSCQoFRk9VTkQQCBIQCgxVTktOT1dOX0lURU0QCRIPCgtOT1RfU0NBTk5FRBAKKnUKD092ZXJkdWVTdGVwS2luZBIhCh1PVkVSRFVFX1NURVBfS0lORF9VTlNQRUNJRklFRBAAEhAKDEZJUlNUX05PVElDRRABEhEKDVNFQ09ORF9OT1RJQ0UQAhIQCgxUSElSRF9OT1RJQ0UQAxIICgRCSUxMEAQyw2gKC0NpcmN1bGF0aW9uErsDCgZCb3Jyb3cSJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkJvcnJvd1JlcXVlc3QaJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkJvcnJvd1Jlc3BvbnNlIuECirUY3AIKAggBCgQIARABCgQIAhABCgQIAxABCgQIAxACEAIqDElURU1fVU5LTk9XTioMSVRFTV9PTl9MT0FOKhFJVEVNX05PVF9MRU5EQUJMRSoOUkVBREVSX0JMT0NLRUQqDlJFQURFUl9FWFBJUkVEKhJMT0FOX0xJTUlUX1JFQUNIRUQqB05PX1JVTEUqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoTUE9JTlRfRE9FU19OT1RfTEVORCoRT05fTE9BTl9UT19SRUFERVIqDElURU1fT05fSE9MRCoNSVRFTV9XSVRISEVMRCoUT1ZFUlJJREVfTk9UX0FMTE9XRUQqDUZJRUxEX0lOVkFMSUQqDE5PVF9MSUNFTlNFRCoRTElDRU5DRV9FWEhBVVNURURKEGNpcmN1bGF0aW9uLmxlbmQS4wEKBlJldHVybhIlLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmV0dXJuUmVxdWVzdBomLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmV0dXJuUmVzcG9uc2UiiQGKtRiEAQoCCAEKAggDCgQIARABCgQIAxABCgQIAhABEAIqDElURU1fVU5LTk9XTioVU0VSVklDRV9QT0lOVF9VTktOT1dOKhZQT0lOVF9UQUtFU19OT19SRVRVUk5TKhVOT1RfT05fTE9BTl9UT19SRUFERVIqEkRST1BfQkFUQ0hfVU5LTk9XThLaAgoFUmVuZXcSJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlbmV3UmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmVuZXdSZXNwb25zZSKDAoq1GP4BCgQIARABCgQIAhABCgQIAxABCgQIAxACEAIqDElURU1fVU5LTk9XTioVTk9UX09OX0xPQU5fVE9fUkVBREVSKg9SRU5FV0FMX0FXQUlURUQqFVJFTkVXQUxfTElNSVRfUkVBQ0hFRCoVUkVORVdBTF9HQUlOU19OT1RISU5HKhFSRU5FV0FMX1RPT19FQVJMWSoSSVRFTV9TVEFURV9GT1JCSURTKg5SRUFERVJfQkxPQ0tFRCoOUkVBREVSX0VYUElSRUQqB05PX1JVTEUqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRURKEGNpcmN1bGF0aW9uLmxlbmQSoAEKBUxvYW5zEiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2Fuc1JlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5zUmVzcG9uc2UiSoq1GEYKBAgBEAEKBAgCEAEKAggDCgIIBBABIAEqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDkNVUlNPUl9JTlZBTElEEt0BCgdFeHBsYWluEiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FeHBsYWluUmVxdWVzdBonLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRXhwbGFpblJlc3BvbnNlIoABirUYfAoECAEQAQoECAIQAQoECAMQAQoECAMQAgoCCAQQASoMSVRFTV9VTktOT1dOKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKgdOT19SVUxFKhVTRVJWSUNFX1BPSU5UX1VOS05PV05KEGNpcmN1bGF0aW9uLmxlbmQSbgoFSXRlbXMSJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1zUmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbXNSZXNwb25zZSIYirUYFAoACgIIAQoCCAIKAggDCgIIBBABEn4KB0dldEl0ZW0SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkdldEl0ZW1SZXF1ZXN0GiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtRGV0YWlscyImirUYIgoACgIIAQoCCAIKAggDCgIIBBABKgxJVEVNX1VOS05PV04SnQEKB0hpc3RvcnkSJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhpc3RvcnlSZXF1ZXN0GicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5IaXN0b3J5UmVzcG9uc2UiQYq1GD0KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLml0ZW1zEp8BCgdPdmVyZHVlEiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlUmVxdWVzdBonLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVJlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKg5CUkFOQ0hfVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEqUBCglJblRyYW5zaXQSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkluVHJhbnNpdFJlcXVlc3QaKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkluVHJhbnNpdFJlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKg5CUkFOQ0hfVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEpMBCgdDaGVja0luEiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaGVja0luUmVxdWVzdBohLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2hlY2tlZEluIjmKtRg1CgIIAQoCCAMQAioVU0VSVklDRV9QT0lOVF9VTktOT1dOKhJEUk9QX0JBVENIX1VOS05PV04oATABEqwBCglFbXB0eURyb3ASKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVtcHR5RHJvcFJlcXVlc3QaIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkRyb3BCYXRjaCJSirUYTgoCCAQKBAgDEAIQAioNUE9JTlRfVU5LTk9XTioQUE9JTlRfSVNfTk9fRFJPUCoNRklFTERfSU5WQUxJREoQY2lyY3VsYXRpb24ubGVuZBKSAQoHUHV0RHJvcBImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUHV0RHJvcFJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkRyb3AiQYq1GD0KAggECgQIAxACEAIqDVBPSU5UX1VOS05PV04qDUZJRUxEX0lOVkFMSURKEWNpcmN1bGF0aW9uLnJ1bGVzEmQKBURyb3BzEiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ecm9wc1JlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkRyb3BzUmVzcG9uc2UiDoq1GAoKAggECgIIAxABErcBCgpVc2VJbkhvdXNlEikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Vc2VJbkhvdXNlUmVxdWVzdBojLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVXNlZEluSG91c2UiWYq1GFUKAggBCgIIAxACKgxJVEVNX1VOS05PV04qDElURU1fT05fTE9BTioVU0VSVklDRV9QT0lOVF9VTktOT1dOKhZQT0lOVF9UQUtFU19OT19SRVRVUk5TEroBCgtJbkhvdXNlVXNlcxIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSW5Ib3VzZVVzZXNSZXF1ZXN0GisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JbkhvdXNlVXNlc1Jlc3BvbnNlIlKKtRhOCgIIBAoECAMQAhABKg5CUkFOQ0hfVU5LTk9XTioNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEr0BCgRVbmRvEiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5VbmRvUmVxdWVzdBokLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVW5kb1Jlc3BvbnNlImqKtRhmCgQIAxACEAIqDElURU1fVU5LTk9XTioRVU5ET19OT1RfUE9TU0lCTEUqEklURU1fU1RBVEVfRk9SQklEUyoVU0VSVklDRV9QT0lOVF9VTktOT1dOShBjaXJjdWxhdGlvbi5sZW5kEo0BCgpBY3RPbkNsYWltEhQubGVjdGVybi53b3JrLnYxLkFjdBoWLmxlY3Rlcm4ud29yay52MS5BY3RlZCJRirUYTQoECAMQAhACKgpDTEFJTV9PVkVSKg1GSUVMRF9JTlZBTElEKhVTRVJWSUNFX1BPSU5UX1VOS05PV05KEWNpcmN1bGF0aW9uLml0ZW1zEpgBCglPcGVuQ291bnQSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk9wZW5Db3VudFJlcXVlc3QaHS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50IkKKtRg+CgIIBAoECAMQAhACKg5CUkFOQ0hfVU5LTk9XTioNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24uaXRlbXMSrwEKCVNjYW5TaGVsZhIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2NhblNoZWxmUmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2NhblNoZWxmUmVzcG9uc2UiTYq1GEkKAggECgQIAxACEAIqDUNPVU5UX1VOS05PV04qCkNPVU5UX09WRVIqDUZJRUxEX0lOVkFMSURKEWNpcmN1bGF0aW9uLml0ZW1zEpwBCgZDb3VudHMSJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50c1JlcXVlc3QaJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50c1Jlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKg5CUkFOQ0hfVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEr8BCg1Db3VudEZpbmRpbmdzEiwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db3VudEZpbmRpbmdzUmVxdWVzdBotLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRGaW5kaW5nc1Jlc3BvbnNlIlGKtRhNCgIIBAoECAMQAhABKg1DT1VOVF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSpQEKCkNsb3NlQ291bnQSKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNsb3NlQ291bnRSZXF1ZXN0Gh0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db3VudCJNirUYSQoCCAQKBAgDEAIQAioNQ09VTlRfVU5LTk9XTioKQ09VTlRfT1ZFUioNQ09VTlRfQ0hBTkdFREoRY2lyY3VsYXRpb24uaXRlbXMScQoMQWR2YW5jZUNvdW50EisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZHZhbmNlQ291bnRSZXF1ZXN0GiwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZHZhbmNlQ291bnRSZXNwb25zZSIGirUYAhACErIBCg9QdXRPdmVyZHVlU3RlcHMSJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk92ZXJkdWVTdGVwcxokLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVN0ZXBzIlOKtRhPCgIIBAoECAMQAhACKg5CUkFOQ0hfVU5LTk9XTioNRklFTERfSU5WQUxJRCoPUklHSFRfRUxTRVdIRVJFShFjaXJjdWxhdGlvbi5ydWxlcxKFAQoQTGlzdE92ZXJkdWVTdGVwcxIvLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGlzdE92ZXJkdWVTdGVwc1JlcXVlc3QaMC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpc3RPdmVyZHVlU3RlcHNSZXNwb25zZSIOirUYCgoCCAQKAggDEAEStAEKCUJ1c3lIb3VycxIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQnVzeUhvdXJzUmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQnVzeUhvdXJzUmVzcG9uc2UiUoq1GE4KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSwwEKB1B1dEl0ZW0SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlB1dEl0ZW1SZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtInKKtRhuCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg5SRUNPUkRfVU5LTk9XTioOQlJBTkNIX1VOS05PV04qDElURU1fVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVEoRY2lyY3VsYXRpb24uaXRlbXMS7AEKCUlzc3VlSXRlbRIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXNzdWVJdGVtUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hbiKWAYq1GJEBEAIqDUZJRUxEX0lOVkFMSUQqDlJFQ09SRF9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTioOUkVBREVSX1VOS05PV04qDlJFQURFUl9CTE9DS0VEKg5SRUFERVJfRVhQSVJFRCoHTk9fUlVMRSoRSVRFTV9OT1RfTEVOREFCTEUqEkxPQU5fTElNSVRfUkVBQ0hFRBJ9Cg5UYWtlQmFja0lzc3VlZBItLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVGFrZUJhY2tJc3N1ZWRSZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXNwb25zZSIUirUYEBACKgxJVEVNX1VOS05PV04ShwEKDldpdGhkcmF3SXNzdWVkEi0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5XaXRoZHJhd0lzc3VlZFJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW0iKIq1GCQQAioMSVRFTV9VTktOT1dOKhJJVEVNX1NUQVRFX0ZPUkJJRFMSxQEKDUFjY2Vzc2lvbkl0ZW0SLC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFjY2Vzc2lvbkl0ZW1SZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXNwb25zZSJeirUYWhACKg1GSUVMRF9JTlZBTElEKgxJVEVNX1VOS05PV04qDkJSQU5DSF9VTktOT1dOKhJJVEVNX1NUQVRFX0ZPUkJJRFMqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XThKWAQoLUHV0TG9hblJ1bGUSKi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlB1dExvYW5SdWxlUmVxdWVzdBogLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGUiOYq1GDUKAggEEAIqDUZJRUxEX0lOVkFMSUQqDFJVTEVfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVBJwCglMb2FuUnVsZXMSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlc1JlcXVlc3QaKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlc1Jlc3BvbnNlIg6KtRgKCgIIBAoCCAMQARKPAQoJQ29uZmxpY3RzEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdHNSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdHNSZXNwb25zZSItirUYKQoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKC3dvcmsuc2V0dGxlEpgBCglPdmVycmlkZXMSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk92ZXJyaWRlc1JlcXVlc3QaKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0c1Jlc3BvbnNlIjaKtRgyCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJREoUY2lyY3VsYXRpb24ub3ZlcnJpZGUSswEKDlNldHRsZUNvbmZsaWN0Ei0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TZXR0bGVDb25mbGljdFJlcXVlc3QaIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0IlCKtRhMCgIIBAoECAMQAhACKhBDT05GTElDVF9VTktOT1dOKhBDT05GTElDVF9TRVRUTEVEKg1GSUVMRF9JTlZBTElESgt3b3JrLnNldHRsZRKkAQoNQWN0T25Db25mbGljdBIULmxlY3Rlcm4ud29yay52MS5BY3QaFi5sZWN0ZXJuLndvcmsudjEuQWN0ZWQiZYq1GGEKBAgDEAIQAioQQ09ORkxJQ1RfVU5LTk9XTioQQ09ORkxJQ1RfU0VUVExFRCoXQ09ORkxJQ1RfTk9UX1JFVkVSU0lCTEUqDUZJRUxEX0lOVkFMSURKC3dvcmsuc2V0dGxlEqkBCg5BY3RPbkNvbmZsaWN0cxIULmxlY3Rlcm4ud29yay52MS5BY3QaFi5sZWN0ZXJuLndvcmsudjEuQWN0ZWQiZYq1GGEKBAgDEAIQAioQQ09ORkxJQ1RfVU5LTk9XTioQQ09ORkxJQ1RfU0VUVExFRCoXQ09ORkxJQ1RfTk9UX1JFVkVSU0lCTEUqDUZJRUxEX0lOVkFMSURKC3dvcmsuc2V0dGxlKAEwARJ6Cg9BZGRDb25mbGljdFdvcmsSLi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFkZENvbmZsaWN0V29ya1JlcXVlc3QaLy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFkZENvbmZsaWN0V29ya1Jlc3BvbnNlIgaKtRgCEAISigEKDE1lcmdlUmVhZGVycxIrLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTWVyZ2VSZWFkZXJzUmVxdWVzdBosLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTWVyZ2VSZWFkZXJzUmVzcG9uc2UiH4q1GBsKAggECgQIAxACEAJKDXJlYWRlcnMubWVyZ2USkgEKEFRlbGxSZWFkZXJzQXBhcnQSLy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlRlbGxSZWFkZXJzQXBhcnRSZXF1ZXN0GiwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5NZXJnZVJlYWRlcnNSZXNwb25zZSIfirUYGwoCCAQKBAgDEAIQAkoNcmVhZGVycy5tZXJnZRK/AQoKUHV0UnVsZVNldBIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUHV0UnVsZVNldFJlcXVlc3QaHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXQiZYq1GGEKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqEFZFUlNJT05fQ09ORkxJQ1QqDkJSQU5DSF9VTktOT1dOKg9MSUJSQVJZX1VOS05PV05KEWNpcmN1bGF0aW9uLnJ1bGVzEskBCg9TY2hlZHVsZVJ1bGVTZXQSLi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNjaGVkdWxlUnVsZVNldFJlcXVlc3QaHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXQiZYq1GGEKAggECgQIAxACEAIqEFJVTEVfU0VUX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqEFZFUlNJT05fQ09ORkxJQ1QqDUVYQU1QTEVfRkFJTFNKEWNpcmN1bGF0aW9uLnJ1bGVzEqwBCg9XaXRoZHJhd1J1bGVTZXQSLi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLldpdGhkcmF3UnVsZVNldFJlcXVlc3QaHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXQiSIq1GEQKAggECgQIAxACEAIqEFJVTEVfU0VUX1VOS05PV04qEVJVTEVfU0VUX0lOX0ZPUkNFShFjaXJjdWxhdGlvbi5ydWxlcxJ9CghSdWxlU2V0cxInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVNldHNSZXF1ZXN0GigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlU2V0c1Jlc3BvbnNlIh6KtRgaCgIIBAoCCAMQASoOQ1VSU09SX0lOVkFMSUQSegoKR2V0UnVsZVNldBIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuR2V0UnVsZVNldFJlcXVlc3QaHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXQiIIq1GBwKAggECgIIAxABKhBSVUxFX1NFVF9VTktOT1dOEqABCgxDaGVja1J1bGVTZXQSKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNoZWNrUnVsZVNldFJlcXVlc3QaLC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNoZWNrUnVsZVNldFJlc3BvbnNlIjWKtRgxCgIIBAoECAMQAhABKhBSVUxFX1NFVF9VTktOT1dOShFjaXJjdWxhdGlvbi5ydWxlcxK5AQoKVHJ5UnVsZVNldBIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVHJ5UnVsZVNldFJlcXVlc3QaKi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlRyeVJ1bGVTZXRSZXNwb25zZSJUirUYUAoCCAQKBAgDEAIQASoQUlVMRV9TRVRfVU5LTk9XTioNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLnJ1bGVzEpUBCglQb3N0cG9uZWQSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBvc3Rwb25lZFJlcXVlc3QaKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBvc3Rwb25lZFJlc3BvbnNlIjOKtRgvCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSbgoLUG9zdHBvbmVEdWUSKi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBvc3Rwb25lRHVlUmVxdWVzdBorLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUG9zdHBvbmVEdWVSZXNwb25zZSIGirUYAhACEmUKCFN3ZWVwRHVlEicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Td2VlcER1ZVJlcXVlc3QaKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlN3ZWVwRHVlUmVzcG9uc2UiBoq1GAIQAhK4AwoJUGxhY2VIb2xkEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QbGFjZUhvbGRSZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkIuICirUY3QIKBAgBEAEKBAgCEAEKBAgDEAEKAggECgQIAxACEAIqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDlJFQURFUl9CTE9DS0VEKg5SRUFERVJfRVhQSVJFRCoOUkVDT1JEX1VOS05PV04qDElURU1fVU5LTk9XTioNRklFTERfSU5WQUxJRCoPTk9USElOR19UT19IT0xEKgtIT0xEX0VYSVNUUyoRT05fTE9BTl9UT19SRUFERVIqEkhPTERfTElNSVRfUkVBQ0hFRCoRSE9MRFNfTk9UX0FMTE9XRUQqDUlURU1fT05fU0hFTEYqE1BPSU5UX0tFRVBTX05PVEhJTkcqFFBJQ0tVUF9QT0lOVF9VTktOT1dOKgxIT0xEX1VOS05PV04qDE5PVF9MSUNFTlNFRCoRTElDRU5DRV9FWEhBVVNURURKEWNpcmN1bGF0aW9uLmhvbGRzEr0BCgpDYW5jZWxIb2xkEikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5DYW5jZWxIb2xkUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZCJmirUYYgoECAEQAQoECAIQAQoECAMQAQoCCAQKBAgDEAIQAioMSE9MRF9VTktOT1dOKhJIT0xEX1NUQVRFX0ZPUkJJRFMqDUZJRUxEX0lOVkFMSURKEWNpcmN1bGF0aW9uLmhvbGRzEr8BCgtTdXNwZW5kSG9sZBIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU3VzcGVuZEhvbGRSZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkImaKtRhiCgQIARABCgQIAhABCgQIAxABCgIIBAoECAMQAhACKgxIT0xEX1VOS05PV04qEkhPTERfU1RBVEVfRk9SQklEUyoNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24uaG9sZHMSrgEKClJlc3VtZUhvbGQSKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlc3VtZUhvbGRSZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkIleKtRhTCgQIARABCgQIAhABCgQIAxABCgIIBAoECAMQAhACKgxIT0xEX1VOS05PV04qEkhPTERfU1RBVEVfRk9SQklEU0oRY2lyY3VsYXRpb24uaG9sZHMSyAEKBUhvbGRzEiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkc1JlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRzUmVzcG9uc2Uicoq1GG4KBAgBEAEKBAgCEAEKBAgDEAEKAggECgQIAxACEAEqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDkNVUlNPUl9JTlZBTElEKg1GSUVMRF9JTlZBTElEShFjaXJjdWxhdGlvbi5ob2xkcxKbAQoHR2V0SG9sZBImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuR2V0SG9sZFJlcXVlc3QaIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGREZXRhaWxzIkOKtRg/CgQIARABCgQIAhABCgQIAxABCgIIBAoECAMQAhABKgxIT0xEX1VOS05PV05KEWNpcmN1bGF0aW9uLmhvbGRzErwBCghIb2xkTGluZRInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZExpbmVSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkc1Jlc3BvbnNlImCKtRhcCgIIBAoECAMQAhABKg5SRUNPUkRfVU5LTk9XTioMSVRFTV9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24uaG9sZHMS8AEKClJlY2FsbExvYW4SKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlY2FsbExvYW5SZXF1ZXN0GioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZWNhbGxMb2FuUmVzcG9uc2UiigGKtRiFAQoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtOT1RfT05fTE9BTioSSVRFTV9TVEFURV9GT1JCSURTKhBMT0FOX05PVF9BV0FJVEVEKhRSRUNBTExfR0FJTlNfTk9USElORyoNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24uaG9sZHMSogEKCFBpY2tMaXN0EicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QaWNrTGlzdFJlcXVlc3QaKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBpY2tMaXN0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSoQEKCUhvbGRTaGVsZhIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFNoZWxmUmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZHNSZXNwb25zZSJDirUYPwoCCAQKBAgDEAIQASoOQlJBTkNIX1VOS05PV04qDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxLwAQoITW92ZUl0ZW0SJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk1vdmVJdGVtUmVxdWVzdBomLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmV0dXJuUmVzcG9uc2UikgGKtRiNAQoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKhJJVEVNX1NUQVRFX0ZPUkJJRFMqDElURU1fT05fTE9BTioNRklFTERfSU5WQUxJRCoVU0VSVklDRV9QT0lOVF9VTktOT1dOKhZQT0lOVF9UQUtFU19OT19SRVRVUk5TShFjaXJjdWxhdGlvbi5pdGVtcxK6AQoMSXRlbXNJblN0YXRlEisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtc0luU3RhdGVSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JblRyYW5zaXRSZXNwb25zZSJSirUYTgoCCAQKBAgDEAIQASoNRklFTERfSU5WQUxJRCoOQlJBTkNIX1VOS05PV04qDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxLPAQoKUHV0TGljZW5jZRIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUHV0TGljZW5jZVJlcXVlc3QaHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2UidYq1GHEKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDlJFQ09SRF9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTioPTElDRU5DRV9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUShFjaXJjdWxhdGlvbi5pdGVtcxKSAQoITGljZW5jZXMSJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2VzUmVxdWVzdBooLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGljZW5jZXNSZXNwb25zZSIzirUYLwoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEowBCghMaW5rTG9hbhInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGlua0xvYW5SZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbGVjdHJvbmljTGluayIvirUYKwoECAEQAQoECAIQAQoECAMQARABKhVOT1RfT05fTE9BTl9UT19SRUFERVISeAoHVXNlTGluaxImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVXNlTGlua1JlcXVlc3QaJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlVzZUxpbmtSZXNwb25zZSIcirUYGAoCCAIKAggEEAIqDExJTktfSU5WQUxJRBKPAQoQRWxlY3Ryb25pY0NvcGllcxIvLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0NvcGllc1JlcXVlc3QaMC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVsZWN0cm9uaWNDb3BpZXNSZXNwb25zZSIYirUYFAoACgIIAQoCCAIKAggDCgIIBBABEnEKDFNob3J0ZW5Mb2FucxIrLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2hvcnRlbkxvYW5zUmVxdWVzdBosLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2hvcnRlbkxvYW5zUmVzcG9uc2UiBoq1GAIQAhKvAQoOUHV0SG9sZFdlaWdodHMSIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRXZWlnaHRzGiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkV2VpZ2h0cyJTirUYTwoCCAQKBAgDEAIQAioOQlJBTkNIX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqD1JJR0hUX0VMU0VXSEVSRUoRY2lyY3VsYXRpb24ucnVsZXMSggEKD0xpc3RIb2xkV2VpZ2h0cxIuLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGlzdEhvbGRXZWlnaHRzUmVxdWVzdBovLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGlzdEhvbGRXZWlnaHRzUmVzcG9uc2UiDoq1GAoKAggECgIIAxABEpkBCgtFeHBsYWluSG9sZBIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRXhwbGFpbkhvbGRSZXF1ZXN0GisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FeHBsYWluSG9sZFJlc3BvbnNlIjGKtRgtCgIIBAoECAMQAhABKgxIT0xEX1VOS05PV05KEWNpcmN1bGF0aW9uLmhvbGRzEsoBCgtTdXNwZW5zaW9ucxIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU3VzcGVuc2lvbnNSZXF1ZXN0GisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TdXNwZW5zaW9uc1Jlc3BvbnNlImKKtRheCgQIARABCgQIAhABCgQIAxABCgIIBAoECAMQAhABKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg5DVVJTT1JfSU5WQUxJREoQY2lyY3VsYXRpb24ubGVuZBK7AQoOTGlmdFN1c3BlbnNpb24SLS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpZnRTdXNwZW5zaW9uUmVxdWVzdBoiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU3VzcGVuc2lvbiJWirUYUgoCCAQKBAgDEAIQAioSU1VTUEVOU0lPTl9VTktOT1dOKg9TVVNQRU5TSU9OX09WRVIqDUZJRUxEX0lOVkFMSURKEGNpcmN1bGF0aW9uLmxpZnQSYgoHRW5kTG9hbhImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRW5kTG9hblJlcXVlc3QaJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVuZExvYW5SZXNwb25zZSIGirUYAhACEm4KC0FkdmFuY2VIb2xkEioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZHZhbmNlSG9sZFJlcXVlc3QaKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkFkdmFuY2VIb2xkUmVzcG9uc2UiBoq1GAIQAkr30gIKSAoBDBIDAQASGj4gTGVuZGluZzogaXRlbXMsIGxvYW5zLCBhbmQgdGhlIHJ1bGVzIHRoYXQgZGVjaWRlIGFib3V0IHRoZW0uCgpDCgIGABIFCACCAwEaNiBUaGUgbG9hbiBkZXNrIG9mIHRoZSBjaXR5LCB3aGVyZXZlciB0aGUgZGVzayBzdGFuZHMuCgrEBgoEBgACABIEEQIUAxq1BiBMZW5kcyBhbiBpdGVtIHRvIHRoZSByZWFkZXIgdGhhdCBpcyBzaWduZWQgaW4gKG9yLCB3aGVyZSBzdGFmZiBhcmUgc2lnbmVkIGluIGF0IGEgZGVzaywgdG8gdGhlIHJlYWRlciBvZiBhIGNhcmQpLiBXaGF0CiB3YXMgZG9uZSBvZmZsaW5lICh0aGUgY2FsbCBjYXJyaWVzIGEgdGltZSBpbiB0aGUgcGFzdCBhbmQgYSBkZXZpY2Ugc2VxdWVuY2UsIG9yIG5vIHNlc3Npb24sIG9yIGlzIG9sZGVyIHRoYW4gYSByZXBlYXQKIGNhbiBiZSkgaXMgcmVjb3JkZWQgd2hhdGV2ZXIgdGhlIHJ1bGVzIHNheTsgZWFjaCBydWxlIHRoYXQgaXQgYnJva2UgYmVjb21lcyBhIGNvbmZsaWN0LiBBIHJlcGVhdCwgd2hpY2ggY2FycmllcyB0aGUKIHRpbWUgb2YgdGhlIGZpcnN0IHRyeSBhbmQgbm8gZGV2aWNlIHNlcXVlbmNlLCBpcyBkZWNpZGVkIGJ5IHRoZSBydWxlcyBhcyBvZiB0aGVuLiBBIGRldmljZSB3aG9zZSByZWFkZXIgY291bGQgbm90CiBzaWduIGluLCBzaW5jZSBpdHMgbGluZSB3YXMgZG93biwgdGVsbHMgc3VjaCBhIGxvYW4gbGF0ZXIgd2l0aG91dCBhIHNlc3Npb24gYW5kIG5hbWVzIHRoZSBjYXJkLgoKIFdpdGggYSBgcmVjb3JkX2lkYCBpbnN0ZWFkIG9mIGEgYmFyY29kZSBhbiBlbGVjdHJvbmljIGNvcHkgaXMgbGVudCwgdG8gYSByZWFkZXIgd2hvIGlzIHNpZ25lZCBpbiBhbnl3aGVyZSwgb24gYSBwaG9uZSB0b286IHVuZGVyIHRoZSBzYW1lCiBydWxlcyBhbmQgbGltaXRzLiBUaGUgYW5zd2VyIGhhcyBhIGxpbmsgdG8gaXQ7IHRoZSBsb2FuIGVuZHMgYnkgaXRzZWxmIHdoZW4gaXQgZmFsbHMgZHVlLCBvciBlYXJsaWVyIGJ5IFJldHVybi4KCqEBCgQGAAIBEgQWAhkDGpIBIFRha2VzIGFuIGl0ZW0gYmFjaywgZnJvbSBhbnlvbmUsIGFueXdoZXJlOyBhbiBlbGVjdHJvbmljIGNvcHkgZnJvbSB0aGUgcmVhZGVyIHdobyBoYXMgaXQsIG9yIHN0YWZmLiBBbiBpdGVtIG9mIGFub3RoZXIgYnJhbmNoIGdvZXMgaW50byB0cmFuc2l0LgoKKwoEBgACAhIEGwIeAxodIE1vdmVzIGEgbG9hbidzIGR1ZSBkYXRlIG9uLgoK2QEKBAYAAgMSBCECJAMaygEgTGlzdHMgdGhlIHJlYWRlcidzIGxvYW5zOiBvcGVuIG9uZXMgYnkgZHVlIGRhdGUsIG9yIHBhc3Qgb25lcywgbmV3ZXN0IGZpcnN0LiBBdCBhIGRlc2sgd2hlcmUgbm9ib2R5IGlzIHNpZ25lZCBpbiB0aGUKIG9wZW4gbG9hbnMgb2YgdGhlIGNhcmQgdGhhdCBpcyBwcmVzZW50ZWQgdGhlcmUgYXJlIHRvbGQ7IHBhc3Qgb25lcyBuZWVkIGEgc2Vzc2lvbi4KCl8KBAYAAgQSBCYCKQMaUSBUZWxscyB3aGF0IHdvdWxkIGJlIGRlY2lkZWQsIGJ5IHdoaWNoIHJ1bGUgYW5kIHdoeSwgYW5kIHdoaWNoIG90aGVyIHJ1bGVzIGxvc3QuCgo2CgQGAAIFEgQrAi0DGiggTGlzdHMgd2hlcmUgdGhlIGl0ZW1zIG9mIGEgcmVjb3JkIGFyZS4KCnoKBAYAAgYSBC8CMgMabCBUZWxscyBhbiBpdGVtIGJ5IGl0cyBiYXJjb2RlOiB3aGF0IGl0IGlzLCB3aGVyZSBpdCBpcywgYW5kIGl0cyBvcGVuIGxvYW4gYXMgZmFyIGFzIHRoZSBjYWxsZXIgbWF5IGtub3cgaXQuCgp1CgQGAAIHEgQ0AjYDGmcgTGlzdHMgd2hhdCBoYXBwZW5lZCB0byBhbiBpdGVtIGFuZCB0byBpdHMgbG9hbnMsIHRoZSBsYXN0IGZpcnN0OiB3aG8gZGlkIGl0IHdoZXJlLCBhbmQgYnkgd2hpY2ggY2FsbC4KCl8KBAYAAggSBDgCOgMaUSBMaXN0cyB0aGUgb3BlbiBsb2FucyBvZiBhIGJyYW5jaCB0aGF0IGFyZSBvdmVyZHVlLCB0aGUgZWFybGllc3QgZHVlIGRhdGUgZmlyc3QuCgppCgQGAAIJEgQ8Aj4DGlsgTGlzdHMgdGhlIGl0ZW1zIHRoYXQgYXJlIG9uIHRoZWlyIHdheSB0byBhIGJyYW5jaCwgd2hhdCB3YXMgc2VudCBmaXJzdCBiZWZvcmUgdGhlIG90aGVycy4KCo8CCgQGAAIKEgRBAkQDGoACIFRha2VzIG1hbnkgaXRlbXMgYmFjaywgZnJvbSBhIHNvcnRlciwgYSB0cm9sbGV5IG9yIGEgYm9vayBkcm9wOiBhbiBpdGVtIG9mIHRoZSBzdHJlYW0gZm9yIGVhY2gsIGFuc3dlcmVkIHdpdGggd2hlcmUgaXQgZ29lcy4gV2hhdCBjYW4ndCBiZQogdGFrZW4gYmFjayBpcyBhbnN3ZXJlZCB3aXRoIHdoeSwgYW5kIHRoZSByZXN0IGdvZXMgb247IHdoYXQgbm9ib2R5IGtub3dzIG9mIGEgc29ydGVyIG9yIGEgZHJvcCBpcyBhbiBpdGVtIG9mIHdvcmsuCgquAQoEBgACCxIERwJKAxqfASBTYXlzIHRoYXQgYSBib29rIGRyb3AgaXMgZW1wdGllZCBub3cuIFdoYXQgaXMgdGFrZW4gYmFjayBhcyBvZiBpdHMgYmF0Y2ggY291bnRzIGFzIHJldHVybmVkIGF0IHRoZSBtb21lbnQgdGhhdCBpcyBiZXN0IGZvciByZWFkZXJzLCBieSB0aGUgcnVsZQogb2YgdGhlIGRyb3AuCgqvAQoEBgACDBIETQJQAxqgASBBZGRzIG9yIGNoYW5nZXMgd2hhdCBjb3VudHMgZm9yIHdoYXQgaXMgZm91bmQgaW4gYSBib29rIGRyb3A6IGEgc2VydmljZSBwb2ludCBvZiB0aGUga2luZCBCT09LX0RST1AsIG9yIG9uZSB0aGF0IGhhcyBhIHNsb3QsIGFzIHdoaWNoIGl0IGNvdW50cwogZnJvbSB0aGVuIG9uLgoKRQoEBgACDRIEUgJUAxo3IExpc3RzIHRoZSBib29rIGRyb3BzIHdpdGggd2hlbiBlYWNoIHdhcyBlbXB0aWVkIGxhc3QuCgquAQoEBgACDhIEVwJaAxqfASBDb3VudHMgYW4gaXRlbSB0aGF0IHdhcyB1c2VkIGluIHRoZSBsaWJyYXJ5IGFuZCBub3QgbGVudDogaXQgd2FzIGxlZnQgb24gYSB0YWJsZS4gSXQgaXMgY2hlY2tlZCBpbiB3aGVyZSBpdCBsaWVzOiB3aGF0IHdhcyBvbiBpdHMgd2F5LCBvcgogbWlzc2luZywgaXMgdGhlcmUuCgpPCgQGAAIPEgRcAl4DGkEgTGlzdHMgd2hhdCB3YXMgdXNlZCBpbiBhIGJyYW5jaCB3aXRob3V0IGJlaW5nIGxlbnQsIGRheSBieSBkYXkuCgrRAQoEBgACEBIEYQJkAxrCASBUYWtlcyBiYWNrIHdoYXQgdGhpcyBkZXNrIGRpZCB3aXRoIGFuIGl0ZW0gbGFzdCwgd2l0aGluIGEgbWludXRlIGFuZCBiZWZvcmUgYW55dGhpbmcgZWxzZSBoYXBwZW5lZCB0byB0aGUgaXRlbTogaXQgbGVudCBpdCwgdG9vayBpdCBiYWNrLAogcmVuZXdlZCBpdHMgbG9hbiBvciBtb3ZlZCBpdC4gVGhlIGhpc3Rvcnkga2VlcHMgYm90aC4KCqYDCgQGAAIREgRoAmsDGpcDIERvZXMgd2l0aCBhIGNsYWltLCBhbiBpdGVtIHRoYXQgaXRzIHJlYWRlciBzYXlzIHdhcyByZXR1cm5lZCwgd2hhdCBzdGFmZiBoYXZlIGRlY2lkZWQ6IGFuIGFjdGlvbiBvZiBpdHMgaXRlbSBvZiB3b3JrLCB3aGljaCB0aGUgY2FsbGVyIGhhcwogY2xhaW1lZC4gImZvdW5kIjogaXQgaXMgaW4gdGhlIGxpYnJhcnk7IGl0cyBsb2FuIGVuZHMgYXMgb2Ygd2hlbiB0aGUgcmVhZGVyIHNhaWQgc28uICJ3aXRoX3JlYWRlciI6IHRoZSByZWFkZXIgaGFzIGl0IGFmdGVyIGFsbC4gImNoYXJnZSI6IGl0CiB3YXMgbG9va2VkIGZvciBpbiB2YWluOyBpdCBpcyBsb3N0LCBhbmQgdGhlIHJlYWRlciBvd2VzIHdoYXQgaXQgY29zdHMuIEEgc2VhcmNoIGluIHZhaW4gdGhhdCBpcyBub3QgdGhlIGxhc3QgaXMgYSBjb21tZW50LgoKoAEKBAYAAhISBG0CcAMakQEgQmVnaW5zIHRvIGNvdW50IHdoYXQgc3RhbmRzIG9uIHNoZWx2ZXMgb2YgYSBicmFuY2g6IHRob3NlIG9mIGEgcmFuZ2Ugb2YgY2FsbCBudW1iZXJzLCBvZiBhIGNvbGxlY3Rpb24sIG9yIGFsbC4gQW55IG51bWJlciBvZiBkZXNrcyBzY2FuIGZvciBpdC4KCs0BCgQGAAITEgRzAnYDGr4BIENvdW50cyB0aGUgaXRlbXMgb2YgYSBzaGVsZiwgaW4gdGhlIG9yZGVyIGluIHdoaWNoIHRoZXkgc3RhbmQsIGFuZCB0ZWxscyBvZiBlYWNoIHdoZXRoZXIgaXQgaXMgd2hlcmUgaXQgYmVsb25ncy4gV2hhdCB3YXMgbWlzc2luZyBvciBvbiBpdHMgd2F5CiBoZXJlIGlzIHRoZXJlIGFnYWluOyBhbGwgZWxzZSBpcyBvbmx5IHRvbGQuCgotCgQGAAIUEgR4AnoDGh8gTGlzdHMgY291bnRzLCB0aGUgbGFzdCBmaXJzdC4KCsMBCgQGAAIVEgR9An8DGrQBIExpc3RzIHdoYXQgd2FzIGZvdW5kIGJ5IGEgY291bnQgdGhhdCBpcyBub3Qgd2hlcmUgaXQgYmVsb25ncywgb3Igd2hhdCB3YXMgbm90IGZvdW5kLCBpbiB0aGUgb3JkZXIgb2YgdGhlIHNoZWx2ZXM6IG9uY2UgaXQgaXMgY2xvc2VkLCB3aGF0IGl0IGhhcwogbWFya2VkIGFzIG1pc3NpbmcsIGFzIGl0IGlzIG5vdy4KCtkBCgQGAAIWEgaCAQKFAQMayAEgRW5kcyBhIGNvdW50OiB3aGF0IHNob3VsZCBiZSB0aGVyZSBhbmQgd2FzIG5vdCBzY2FubmVkIGlzIG1pc3NpbmcgZnJvbSBub3cgb24uIFRoZSBjYWxsZXIgc2F5cyBob3cgbWFueSB0aGF0IGFyZSwgYXMgaXQgd2FzIGxpc3RlZDsgd2hlcmUgaXQgaXMKIGFub3RoZXIgbnVtYmVyLCBpdCBpcyByZWZ1c2VkIGFuZCBub3RoaW5nIGlzIG1pc3NpbmcuCgqHAQoEBgACFxIGhwECiQEDGncgVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXI6IG1hcmtzIHdoYXQgYSBjb3VudCB0aGF0IGlzIGJlaW5nIGNsb3NlZCBkaWQgbm90IGZpbmQgYXMgbWlzc2luZywgc29tZSBpdGVtcyBhdCBhIHRpbWUuCgr4AQoEBgACGBIGjAECjwEDGucBIFNheXMgd2hlbiByZWFkZXJzIGFyZSB0b2xkIG9mIG92ZXJkdWUgbG9hbnMsIGFuZCB3aGVuIHRoZXkgYXJlIHNlbnQgdGhlIGJpbGw6IGRheXMgYWZ0ZXIgdGhlIGR1ZSBkYXRlLCBvZiBhIGJyYW5jaCBvciBvZiBhbGwgYnJhbmNoZXMgdGhhdCBoYXZlCiBubyBkYXlzIG9mIHRoZWlyIG93bjsgd2hvIGhhcyB0aGUgcmlnaHQgYXQgYSBicmFuY2ggYWxvbmUgbWF5IHNheSBpdCBvZiB0aGF0IGJyYW5jaC4KCjoKBAYAAhkSBpEBApMBAxoqIExpc3RzIHRoZW06IHRob3NlIG9mIGFsbCBicmFuY2hlcyBmaXJzdC4KCtABCgQGAAIaEgaWAQKYAQMavwEgTGlzdHMgaG93IG1hbnkgbG9hbnMgYmVnYW4gYW5kIGhvdyBtYW55IGVuZGVkIGF0IGEgYnJhbmNoLCBob3VyIGJ5IGhvdXIgb2YgbG9jYWwgZGF5cywgb3IgZm9yIGVhY2ggaG91ciBvZiB0aGUgd2Vlay4gSG91cnMgd2l0aG91dAogYW55IGFyZSBsZWZ0IG91dC4gSXQgaXMgY291bnRlZCBhIG1vbWVudCBhZnRlciB0aGUgbG9hbnMuCgo8CgQGAAIbEgaaAQKcAQMaLCBBZGRzIG9yIGNoYW5nZXMgYW4gaXRlbSwgZm91bmQgYnkgYmFyY29kZS4KCtYBCgQGAAIcEgafAQKhAQMaxQEgT3RoZXIgcGx1Z2luczogYWRkcyBhbiBpdGVtIHRoYXQgYSByZWFkZXIgY2hvc2UgaW4gYSBzaG9wLCBhbmQgbGVuZHMgaXQgdG8gdGhhdCByZWFkZXIgYXQgb25jZSwgYnkgdGhlIHJ1bGVzIGluIGZvcmNlIGF0IGl0cyBicmFuY2guIE9uCiBpdHMgcmV0dXJuIGl0IGlzIG1hZGUgcmVhZHkgYmVmb3JlIGl0IGlzIGFuIG9yZGluYXJ5IGl0ZW0uCgp8CgQGAAIdEgajAQKlAQMabCBPdGhlciBwbHVnaW5zOiBzdWNoIGFuIGl0ZW0gd2FzIGdpdmVuIGJhY2ssIGluIHRoZSBzaG9wLiBOb3RoaW5nIGNoYW5nZXMgd2hlcmUgaXQgaXMgbm90IG9uIGxvYW4gYW55IG1vcmUuCgqHAQoEBgACHhIGpwECqQEDGncgT3RoZXIgcGx1Z2luczogc3VjaCBhbiBpdGVtIGRvZXMgbm90IGNvbWUgdG8gdGhlIHN0b2NrOiB0aGUgc2FsZSB3YXMgcmV2ZXJzZWQsIG9yIHRoZSByZWFkZXIga2VlcHMgaXQuIEl0cyBsb2FuIGVuZHMuCgqHAQoEBgACHxIGqwECrQEDGncgT3RoZXIgcGx1Z2luczogc3VjaCBhbiBpdGVtIGlzIHJlYWR5LCB3aXRoIGl0cyBvd24gYmFyY29kZSwgYnJhbmNoIGFuZCBzaGVsZiBtYXJrOyBmcm9tIG5vdyBvbiBpdCBpcyBhbiBvcmRpbmFyeSBvbmUuCgo9CgQGAAIgEgavAQKxAQMaLSBBZGRzIG9yIGNoYW5nZXMgYSBsb2FuIHJ1bGUsIGZvdW5kIGJ5IGNvZGUuCgo8CgQGAAIhEgazAQK1AQMaLCBMaXN0cyB0aGUgbG9hbiBydWxlcywgbW9zdCBzcGVjaWZpYyBmaXJzdC4KCnoKBAYAAiISBrcBArkBAxpqIExpc3RzIHdoYXQgaGFwcGVuZWQgYWdhaW5zdCB0aGUgcnVsZXMgYXQgdGVybWluYWxzIHRoYXQgd2VyZSBvZmZsaW5lLCBvbGRlc3QgZmlyc3QsIGZvciBzdGFmZiB0byBzZXR0bGUuCgqNAQoEBgACIxIGuwECvQEDGn0gTGlzdHMgd2hhdCBzdGFmZiBoYXZlIGxlbnQgYWdhaW5zdCB0aGUgcnVsZXMsIGVhY2ggd2l0aCBpdHMgcmVhc29uLCB0aGUgbGFzdCBmaXJzdC4gVGhlIHJpZ2h0IGlzIHRoZSBvbmUgYnkgd2hpY2ggdGhleSBtYXkuCgrKAQoEBgACJBIGwAECwgEDGrkBIFNheXMgdGhhdCBzdGFmZiBoYXZlIGxvb2tlZCBhdCBhIGNvbmZsaWN0IGFuZCBkb25lIHdoYXQgdGhlcmUgd2FzIHRvIGRvLiBJdHMgaXRlbSBvZiB3b3JrLCB3aGljaCBBY3RPbkNvbmZsaWN0IHNldHRsZXMgd2l0aCBhCiBkZWNpc2lvbiwgaXMgd2l0aGRyYXduLCBhbHNvIHdoaWxlIHNvbWVib2R5IHdvcmtzIG9uIGl0LgoK8gIKBAYAAiUSBsYBAskBAxrhAiBEb2VzIHdpdGggYSBjb25mbGljdCB3aGF0IHN0YWZmIGhhdmUgZGVjaWRlZDogYW4gYWN0aW9uIG9mIGl0cyBpdGVtIG9mIHdvcmssIHdoaWNoIHRoZSBjYWxsZXIgaGFzIGNsYWltZWQuICJhY2NlcHQiOiB3aGF0IGhhcHBlbmVkCiBzdGF5cyBhcyBpdCB3YXMgcmVjb3JkZWQuICJyZXZlcnNlIjogdGhlIGxvYW4gdGhhdCB3YXMgbWFkZSBvZiBpdCBlbmRzIG5vdywgYW5kIHRoZSBpdGVtIGlzIHdoZXJlIGl0IHdhcyBzZWVuIGxhc3QuICJjaGFyZ2UiOiB0aGUKIHJlYWRlciBvd2VzIHRoZSBgYW1vdW50YC4gImNvbnRhY3QiOiB0aGUgcmVhZGVyIHdhcyB0b2xkOyB0aGUgbm90ZSBzYXlzIHdoYXQgY2FtZSBvZiBpdC4KCk8KBAYAAiYSBssBAs4BAxo/IFRoZSBzYW1lIHdpdGggbWFueSBjb25mbGljdHMsIGFuIGl0ZW0gb2YgdGhlIHN0cmVhbSBmb3IgZWFjaC4KCngKBAYAAicSBtABAtIBAxpoIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyOiBhZGRzIGl0ZW1zIG9mIHdvcmsgZm9yIG9wZW4gY29uZmxpY3RzIHRoYXQgYW4gZWFybGllciB2ZXJzaW9uIHJlY29yZGVkLgoKzQEKBAYAAigSBtUBAtcBAxq8ASBTYXlzIHRoYXQgdHdvIHJlY29yZHMgb2YgcmVhZGVycyBhcmUgb2Ygb25lIHBlcnNvbjogZnJvbSB0aGlzIGNvbW1pdCBvbiBsaW1pdHMgaG9sZCBvdmVyIHRoZSBsb2FucyBvZiBib3RoLCBhbmQgZWFjaCBsaXN0cyB0aGVtIGFsbC4gTG9hbnMgc3RheQogd2l0aCB0aGUgcmVjb3JkIHRoYXQgdGhleSB3ZXJlIG1hZGUgd2l0aC4KCoUBCgQGAAIpEgbZAQLbAQMadSBTYXlzIHRoYXQgYSByZWNvcmQgdGhhdCB3YXMgbWVyZ2VkIGlzIGFub3RoZXIgcGVyc29uJ3MgYWZ0ZXIgYWxsOiBlYWNoIHJlY29yZCBoYXMgdGhlIGxvYW5zIHRoYXQgd2VyZSBtYWRlIHdpdGggaXQuCgqlAQoEBgACKhIG3gEC4QEDGpQBIFdyaXRlcyB0aGUgZHJhZnQgb2YgYSBydWxlIHNldCwgZm91bmQgYnkgaXRzIGNvZGU6IHdob2xlLCB3aXRoIGl0cyBsaW1pdHMgYW5kIGl0cyBleGFtcGxlcy4gV2hhdCBpcyBpbiBmb3JjZSBvciB3YWl0cyBmb3IgaXRzIGRheSBzdGF5cyBhcwogaXQgaXMuCgqGAQoEBgACKxIG4wEC5gEDGnYgSGFzIHRoZSBkcmFmdCBvZiBhIHJ1bGUgc2V0IHRha2UgZWZmZWN0IGF0IGEgbW9tZW50LCBmcm9tIHdoaWNoIG9uIGl0IGFsb25lIGRlY2lkZXMuIEVhY2ggb2YgaXRzIGV4YW1wbGVzIG11c3QgaG9sZC4KCkoKBAYAAiwSBugBAusBAxo6IFRha2VzIGJhY2sgdGhhdCBhIHJ1bGUgc2V0IHRha2VzIGVmZmVjdCwgYmVmb3JlIGl0IGRvZXMuCgpNCgQGAAItEgbtAQLvAQMaPSBMaXN0cyB0aGUgcnVsZSBzZXRzIHdpdGhvdXQgdGhlaXIgY29udGVudHMsIHRoZSBsYXN0IGZpcnN0LgoKKQoEBgACLhIG8QEC8wEDGhkgVGVsbHMgYSBydWxlIHNldCB3aG9sZS4KCn4KBAYAAi8SBvUBAvgBAxpuIERlY2lkZXMgdGhlIGV4YW1wbGVzIG9mIGEgcnVsZSBzZXQsIGFuZCB0ZWxscyBvZiBlYWNoIHdoZXRoZXIgdGhlIGFuc3dlciBpcyB0aGUgb25lIHRoYXQgc3RhZmYgaGF2ZSB3cml0dGVuLgoKhwEKBAYAAjASBvoBAv0BAxp3IERlY2lkZXMgbG9hbnMgdGhhdCB3ZXJlIG1hZGUgb25jZSBtb3JlLCBieSBhIHJ1bGUgc2V0LCBhbmQgdGVsbHMgdGhvc2UgZm9yIHdoaWNoIHNvbWV0aGluZyB3b3VsZCBoYXZlIGJlZW4gb3RoZXJ3aXNlLgoKmQEKBAYAAjESBv8BAoECAxqIASBMaXN0cyB0aGUgbG9hbnMgd2hvc2UgZHVlIGRhdGVzIHdlcmUgbW92ZWQgb24sIHNpbmNlIHRoZSBicmFuY2ggdGhhdCBsZW50IGlzIGNsb3NlZCB0aGVuOiBieSBhIGNsb3N1cmUsIG9yIGJ5IGNoYW5nZXMgb2YgaXRzIGNhbGVuZGFyLgoK+wEKBAYAAjISBoQCAoYCAxrqASBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBhZnRlciBhIGNsb3N1cmUgb3IgYSBjaGFuZ2Ugb2YgYSBjYWxlbmRhcjogbW92ZXMgZHVlIGRhdGVzIG9uIHRoYXQgZmFsbCB3aGVyZSBhIGJyYW5jaCBpcyBjbG9zZWQuIEVhY2ggbW92ZXMKIG9uY2UsIGFuZCBub25lIG1vdmVzIGJhY2sgd2hlcmUgdGhlIGNsb3N1cmUgaXMgc2hvcnRlbmVkIG9yIGxpZnRlZDogaXQgd2FzIHRvbGQgdG8gYSByZWFkZXIuCgp9CgQGAAIzEgaIAgKKAgMabSBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCBicmFuY2g6IHRlbGxzIHdoaWNoIG9mIGl0cyBsb2FucyBhcmUgZHVlIHNvb24gYW5kIHdoaWNoIGFyZSBvdmVyZHVlLgoKqgMKBAYAAjQSBo4CApECAxqZAyBBc2tzIGZvciBhbiBpdGVtOiBvZiBhIHdvcmssIG9mIG9uZSByZWNvcmQsIG9yIG9uZSBpdGVtOyBvciBzdGFmZiBmb3IgdGhlIHJlYWRlciBvZiBhIGNhcmQuIEl0IHdhaXRzIGluIHRoZSBsaW5lIG9mIGl0cyB3b3JrIHVudGlsIGFuCiBpdGVtIGNvbWVzIGluIHRoYXQgZml0cywgd2hpY2ggdGhlbiB3YWl0cyBmb3IgdGhlIHJlYWRlciBhdCB0aGUgcGljay11cCBwb2ludC4gV2hlcmUgYW4gaXRlbSBpcyBvbiBhIHNoZWxmLCBhIGJyYW5jaCBpcyBhc2tlZCB0byBmZXRjaCBpdC4KIFdpdGggYW4gZWxlY3Ryb25pYyBmb3JtIGl0IGFza3MgZm9yIGEgY29weSB1bmRlciBhIGxpY2VuY2UsIHdoaWNoIGlzIG9mZmVyZWQgdG8gdGhlIG5leHQgaW4gdGhlIGxpbmUgZm9yIHNvbWUgZGF5cyBvbmNlIG9uZSBpcyBmcmVlLgoKaQoEBgACNRIGkwIClgIDGlkgR2l2ZXMgYSBob2xkIHVwLiBBbiBpdGVtIHRoYXQgd2FpdHMgZm9yIGl0IHN0YXlzIG9uIHRoZSBob2xkIHNoZWxmIHVudGlsIHN0YWZmIHNjYW4gaXQuCgpQCgQGAAI2EgaYAgKbAgMaQCBMZXRzIG90aGVycyBnbyBmaXJzdCBmb3IgYSB3aGlsZTsgdGhlIHBsYWNlIGluIHRoZSBsaW5lIHN0YXlzLgoKLAoEBgACNxIGnQICoAIDGhwgRW5kcyB0aGF0IGJlZm9yZSBpdHMgdGltZS4KCngKBAYAAjgSBqICAqUCAxpoIExpc3RzIHRoZSByZWFkZXIncyBob2xkczogb3BlbiBvbmVzLCB0aG9zZSBmaXJzdCB0aGF0IHdlcmUgcGxhY2VkIGZpcnN0LCBvciBwYXN0IG9uZXMsIHRoZSBsYXN0IGZpcnN0LgoKdQoEBgACORIGpwICqQIDGmUgVGVsbHMgYSBob2xkIHdpdGggaXRzIHBvc2l0aW9uLCBhbiBlc3RpbWF0ZSBvZiB3aGVuIGFuIGl0ZW0gd2lsbCBiZSB0aGVyZSwgYW5kIHdoYXQgaGFwcGVuZWQgdG8gaXQuCgo9CgQGAAI6EgarAgKtAgMaLSBMaXN0cyB3aG8gd2FpdHMgZm9yIGEgd29yaywgaW4gdGhlaXIgb3JkZXIuCgqcAgoEBgACOxIGsAICswIDGosCIEhhcyBhIGxvYW4gZmFsbCBkdWUgc29vbmVyLCBzaW5jZSBzb21lYm9keSB3YWl0cyB3aG9tIHRoZSBpdGVtIHdvdWxkIHNlcnZlOiBhcyBzb29uIGFzIHRoZSBydWxlcyBhbGxvdywgYXQgdGhlIGVuZCBvZiBhbiBvcGVuaW5nIGRheS4gVGhlCiByZWFkZXIgaXMgdG9sZC4gQSBydWxlIHdpdGggYHJlY2FsbHNfYWxsb3dlZGAgZG9lcyB0aGUgc2FtZSBieSBpdHNlbGYgd2hlcmUgYSBob2xkIGlzIHBsYWNlZCBhbmQgbm90aGluZyBpcyBvbiBhIHNoZWxmIGZvciBpdC4KCnMKBAYAAjwSBrUCArcCAxpjIExpc3RzIHdoYXQgYSBicmFuY2ggaXMgYXNrZWQgdG8gZmV0Y2ggZnJvbSBpdHMgc2hlbHZlczsgZWFjaCBwYWdlIGlzIGluIHRoZSBvcmRlciBvZiB0aGUgc2hlbHZlcy4KCnkKBAYAAj0SBrkCArsCAxppIExpc3RzIHdoYXQgc3RhbmRzIG9uIHRoZSBob2xkIHNoZWxmIG9mIGEgYnJhbmNoLCBvciBvbmx5IHdoYXQgaXMgdG8gYmUgY2xlYXJlZCwgc2luY2UgaXRzIGhvbGQgaXMgb3Zlci4KCsYBCgQGAAI+Ega+AgLBAgMatQEgTW92ZXMgYW4gaXRlbSBpbiBpdHMgbGlmZTogaXQgaXMgbG9zdCwgbWlzc2luZywgZGFtYWdlZCwgaW4gcmVwYWlyLCB3aXRoZHJhd24sIG9yIGZpdCBmb3IgbGVuZGluZyBhZ2Fpbi4gV2hhdCB3YXMgZG9uZSB3aGlsZSB0aGUgZGVzayB3YXMKIG9mZmxpbmUgYW5kIGNhbid0IGJlIGJlY29tZXMgYSBjb25mbGljdC4KCpMBCgQGAAI/EgbDAgLFAgMaggEgTGlzdHMgdGhlIGl0ZW1zIGluIGEgc3RhdGUgaW4gd2hpY2ggc3RhZmYga2VlcCB0aGVtIGJhY2ssIExPU1QgZm9yIGluc3RhbmNlOyB3aXRoIGEgYnJhbmNoIG9ubHkgdGhvc2UgdGhhdCB3ZXJlIGxhc3Qgc2VlbiB0aGVyZS4KCm8KBAYAAkASBscCAsoCAxpfIEFkZHMgb3IgY2hhbmdlcyBhIGxpY2VuY2UsIGZvdW5kIGJ5IGNvZGU6IGhvdyBtYW55IGVsZWN0cm9uaWMgY29waWVzIG9mIGEgcmVjb3JkIG1heSBiZSBsZW50LgoKYQoEBgACQRIGzAICzgIDGlEgTGlzdHMgdGhlIGxpY2VuY2VzIG9mIGEgcmVjb3JkLCBvciBhbGwsIGJ5IGNvZGUsIHdpdGggaG93IG11Y2ggb2YgZWFjaCBpcyB1c2VkLgoKcAoEBgACQhIG0AIC0wIDGmAgVGVsbHMgYSBuZXcgbGluayB0byBhbiBlbGVjdHJvbmljIGNvcHkgdGhhdCB0aGUgcmVhZGVyIGhhcyBvbiBsb2FuLCBhcyBCb3Jyb3cgdGVsbHMgdGhlIGZpcnN0LgoKdgoEBgACQxIG1QIC1wIDGmYgRm9yIHRoZSBwcm92aWRlciB0byB3aG9tIGEgbGluayBsZWFkczogdGVsbHMgd2hldGhlciBpdHMgdG9rZW4gaXMgZ29vZCwgYW5kIGNvdW50cyB0aGF0IGl0IHdhcyB1c2VkLgoKewoEBgACRBIG2QIC2wIDGmsgVGVsbHMgd2hldGhlciBlbGVjdHJvbmljIGNvcGllcyBvZiBhIHJlY29yZCBjYW4gYmUgaGFkOiBpbiB3aGljaCBmb3JtcywgaG93IG1hbnkgYXJlIGxlbnQsIGhvdyBtYW55IHdhaXQuCgqUAQoEBgACRRIG3QIC3wIDGoMBIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGFmdGVyIGEgbGljZW5jZSB3YXMgY2hhbmdlZDogb3BlbiBsb2FucyB0aGF0IHdvdWxkIGxhc3QgbG9uZ2VyIHRoYW4gaXQgZW5kIHdpdGggaXQsIHNvbWUgYXQgYSB0aW1lLgoKwwEKBAYAAkYSBuICAuUCAxqyASBTYXlzIHdoYXQgY291bnRzIGhvdyBtdWNoIHdoZXJlIGEgYnJhbmNoIGlzIGNob3NlbiB0aGF0IGlzIGFza2VkIHRvIGZldGNoIGFuIGl0ZW0gZm9yIGEgaG9sZDogZm9yIHRoZSBwaWNrLXVwIHBvaW50cyBvZiBhIGJyYW5jaCwgb3IgZm9yIGFsbCB0aGF0CiBoYXZlIG5vIHdlaWdodHMgb2YgdGhlaXIgb3duLgoKOgoEBgACRxIG5wIC6QIDGiogTGlzdHMgdGhlbTogdGhvc2Ugb2YgYWxsIGJyYW5jaGVzIGZpcnN0LgoKxAEKBAYAAkgSBuwCAu4CAxqzASBUZWxscyB3aGljaCBicmFuY2hlcyBjb3VsZCBmZXRjaCBhbiBpdGVtIGZvciBhIGhvbGQgdGhhdCB3YWl0cywgd2l0aCB0aGUgcG9pbnRzIG9mIGVhY2ggYW5kIHdoYXQgdGhleSBhcmUgbWFkZSBvZiwgdGhlIGJlc3QgZmlyc3Q6IGFzIG9mIG5vdywgYW5kCiBhcyBpZiBub25lIGhhZCBiZWVuIGFza2VkIHlldC4KCnUKBAYAAkkSBvACAvMCAxplIExpc3RzIGZvciBob3cgbG9uZyBhIHJlYWRlciBtYXkgbm90IGJvcnJvdyBzaW5jZSBzb21ldGhpbmcgY2FtZSBiYWNrIGxhdGUsIGFuZCB3aHk7IHRoZSBsYXN0IGZpcnN0LgoKNAoEBgACShIG9QIC+AIDGiQgRW5kcyBhIHN1c3BlbnNpb24gYmVmb3JlIGl0cyB0aW1lLgoKbwoEBgACSxIG+gIC/AIDGl8gVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgZm9yIGVhY2ggbG9hbiBvZiBhbiBlbGVjdHJvbmljIGNvcHk6IGl0IGVuZHMgd2hlbiBpdCBmYWxscyBkdWUuCgq4AQoEBgACTBIG/wICgQMDGqcBIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIGhvbGQgdGhhdCBoYXMgYSBkYXRlOiBpdHMgc3VzcGVuc2lvbiBvciBpdHMgdGltZSBvbiB0aGUgc2hlbGYgaXMgb3ZlciwgaXQgaXMgbm90IG5lZWRlZCBhbnkgbW9yZSwKIG9yIGFub3RoZXIgYnJhbmNoIGlzIGFza2VkLgoKKAoCBQASBoUDAMUDARoaIFdoeSBDaXJjdWxhdGlvbiByZWZ1c2VzLgoKLQoCBQESBsgDANoDARofIFdoZXJlIGFuIGl0ZW0gaXMgaW4gaXRzIGxpZmUuCgpRCgQFAQIDEgTNAwIRGkMgT24gaXRzIHdheSB0byB3aGVyZSBpdCBiZWxvbmdzLCBvciB0byB3aGVyZSBhIHJlYWRlciBwaWNrcyBpdCB1cC4KClwKBAUBAgYSBNEDAhQaTiBBdCBhIHBpY2stdXAgcG9pbnQ6IGEgcmVhZGVyIHdobyBhc2tlZCBmb3IgaXQgaGFzIHNvbWUgZGF5cyB0byBjb21lLCBvciBoYWQuCgpICgQFAQIHEgTTAwIXGjogVGhlIHJlYWRlciB3aG8gaGFzIGl0IG9uIGxvYW4gc2F5cyB0aGF0IGl0IHdhcyByZXR1cm5lZC4KCj4KBAUBAgkSBNYDAg4aMCBOb3Qgd2hlcmUgaXQgc2hvdWxkIGJlOyBub2JvZHkgaGFzIGl0IG9uIGxvYW4uCgouCgQEAAIDEgThAwIbGiAgVGhlIGJyYW5jaCB0aGF0IGl0IGJlbG9uZ3MgdG8uCgpLCgQEAAIEEgTjAwIWGj0gVGhlIGJyYW5jaCB0aGF0IGl0IGlzIGF0LCBvciwgaW4gdHJhbnNpdCwgd2FzIGxhc3Qgc2VlbiBhdC4KCioKBAQAAgUSBOUDAiIaHCBJbiB0cmFuc2l0OiB3aGVyZSBpdCBnb2VzLgoKRAoEBAACBhIE5wMCFxo2ICJib29rIiwgInJlZmVyZW5jZSIsICJkdmQiOiB3aGF0IHJ1bGVzIGFyZSBtYWRlIGZvci4KCigKBAQAAgkSBOsDAhcaGiBPbiBsb2FuOiB3aGVuIGl0IGlzIGR1ZS4KCoIBCgQEAAILEgTuAwIVGnQgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZSBieSBQdXRJdGVtOyBsZW5kaW5nIGNoYW5nZXMgbm90aGluZyBvZiBpdC4gVG9sZCBieSBHZXRJdGVtLCBJdGVtcyBhbmQgUHV0SXRlbSwgZWxzZXdoZXJlIDAuCgqXAQoEBAACDBIE8AMCGhqIASBXaGVyZSBpdCBiZWxvbmdzIHdpdGhpbiB0aGUgYnJhbmNoLCBhcyBpdHMgbGlicmFyeSBzYXlzOiAicmVmZXJlbmNlIiwgImNoaWxkcmVuIi4gVG9sZCBieSBHZXRJdGVtLCBJdGVtcyBhbmQgUHV0SXRlbSwgZWxzZXdoZXJlIGVtcHR5LgoKUQoEBAACDRIE8gMCGBpDIElTTyA2MzktMi9CLCAiY2hpIjogaXRzIHJlY29yZCdzIHdoZW4gdGhlIGl0ZW0gd2FzIHB1dC4gTGlrZXdpc2UuCgpSCgQEAAIOEgT0AwIVGkQgSW4gdHJhbnNpdCBvciBvbiB0aGUgaG9sZCBzaGVsZjogdGhlIGhvbGQgdGhhdCBpdCBpcyBmb3I7IDA6IG5vbmUuCgowCgIEARIG+AMAiwQBGiIgQW4gaXRlbSB3aXRoIHdoYXQgYmVsb25ncyB0byBpdC4KCiEKBAQBAgASBPoDAhAaEyBXaXRoIGl0cyB2ZXJzaW9uLgoKuwEKBAQBAgESBP0DAhAarAEgVGhlIG9wZW4gbG9hbi4gQWJzZW50IHdoZXJlIHRoZXJlIGlzIG5vbmUsIGFuZCB3aGVyZSB0aGUgY2FsbGVyIG1heSBub3Qga25vdyB3aG9zZSBpdCBpczogYSBkZXNrIGFuZCBhbiBhZG1pbmlzdHJhdG9yCiBtYXksIGFuZCB0aGUgcmVhZGVyIHdobyBoYXMgaXQuIEl0cyBpdGVtIGlzIGFic2VudC4KCkUKBAQBAgISBP8DAh4aNyBUaGUgbmFtZXMgb2YgdGhlIGJyYW5jaGVzOyBlbXB0eSB3aGVyZSB0aGVyZSBpcyBub25lLgoKfwoEBAECBRIEgwQCFxpxIFdoZW4gYW5kIGF0IHdoaWNoIHRlcm1pbmFsIGl0IHdhcyBsYXN0IGxlbnQgb3IgdGFrZW4gYmFjazsgMCBhbmQgZW1wdHk6IG5ldmVyLiBGb3IgYSBkZXNrIGFuZCBhbiBhZG1pbmlzdHJhdG9yLgoKfQoEBAECBxIEhgQCGhpvIE9uIHRoZSBob2xkIHNoZWxmOiB0aGUgY29kZSBvZiB0aGUgcGljay11cCBwb2ludCwgYW5kIHVudGlsIHdoZW4gaXQgaXMga2VwdC4gRm9yIGEgZGVzayBhbmQgYW4gYWRtaW5pc3RyYXRvci4KCkwKBAQBAgkSBIkEAiAaPiBXaGF0IGl0IGNvc3RzIHRvIGJ1eSBhZ2Fpbi4gRm9yIGEgZGVzayBhbmQgYW4gYWRtaW5pc3RyYXRvci4KCh0KBAQCAgUSBJQEAhsaDyAwOiBzdGlsbCBvdXQuCgozCgQEAgIHEgSXBAISGiUgVGhlIHJ1bGUgdGhhdCBkZWNpZGVkLCBieSBpdHMgY29kZS4KCjQKBAQCAgoSBJsEAhQaJiBTdGlsbCBvdXQsIGFuZCBpdHMgZHVlIGRhdGUgaXMgb3Zlci4KCm0KBAQCAgsSBJ0EAiMaXyBJdCB3YXMgcmVjYWxsZWQsIHNpbmNlIHNvbWVib2R5IHdhaXRzIGZvciBpdDogdGhlIGR1ZSBkYXRlIHRoYXQgaXQgaGFkIGJlZm9yZTsgMDogaXQgd2FzIG5vdC4KCn8KBAQCAgwSBJ8EAh8acSBXaGF0IGNvbWVzIG9mIGJlaW5nIGxhdGUgYnkgdGhlIHJ1bGVzIHRoYXQgaGVsZCB3aGVuIGl0IGZlbGwgZHVlOyBhYnNlbnQ6IG5vdGhpbmcsIG9yIG5vIHJ1bGUgc2V0IHdhcyBpbiBmb3JjZS4KCrUBCgIEAxIGpAQAtgQBGqYBIEEgcnVsZSBmb3IgbG9hbnMuIFRoZSBtb3N0IHNwZWNpZmljIHRoYXQgbWF0Y2hlcyBkZWNpZGVzOiBlYWNoIG9mIHRoZSB0aHJlZSB0aGF0IGlzIGdpdmVuIGNvdW50czsKIHdoZXJlIGFzIG1hbnkgYXJlIGdpdmVuLCBjYXRlZ29yeSBnb2VzIGJlZm9yZSB0eXBlIGJlZm9yZSBicmFuY2guCgovCgQEAwIAEgSmBAISGiEgU2hvcnQgYW5kIHN0YWJsZTogImFkdWx0LWJvb2siLgoKGwoEBAMCARIEqAQCFhoNIEVtcHR5OiBhbnkuCgouCgQEAwIDEgSrBAIWGiAgMDogYW55LiBUaGUgYnJhbmNoIHRoYXQgbGVuZHMuCgptCgQEAwIGEgSvBAIXGl8gT3BlbiBsb2FucyB0aGF0IGEgcmVhZGVyIG1heSBoYXZlIHVuZGVyIHRoaXMgcnVsZSdzIGNhdGVnb3J5IGF0IG9uY2UsIHdoYXRldmVyIHRoZSBpdGVtIHR5cGUuCgpXCgQEAwIIEgSyBAIUGkkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4gVG9sZCBieSBMb2FuUnVsZXMgYW5kIFB1dExvYW5SdWxlLCBlbHNld2hlcmUgMC4KClQKBAQDAgkSBLQEAhsaRiBGcm9tIHdoZW4gdGhlIHJ1bGUgaG9sZHMsIGFuZCB1bnRpbCBiZWZvcmUgd2hlbjsgMDogd2l0aG91dCBhIGJvdW5kLgoKqQEKBAQEAgESBLwEAhIamgEgVGhlIHJlYWRlcidzIGNhcmQ6IGF0IGEgZGVzayB3aXRoIGEgc3RhZmYgc2Vzc2lvbiwgb3IgYXQgYSBkZXZpY2Ugd2l0aG91dCBhIHNlc3Npb24gd2hlcmUgdGhlIGNhbGwgY2FycmllcyBhIHRpbWUKIGluIHRoZSBwYXN0LiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCpMCCgQEBAICEgS/BAIfGoQCIFN0YWZmIHdpdGggdGhlIHJpZ2h0IGNpcmN1bGF0aW9uLm92ZXJyaWRlOiB3aHkgdGhlIGl0ZW0gaXMgbGVudCB0aG91Z2ggaXQgaXMga2VwdCBmb3Igc29tZWJvZHkgZWxzZSwgdGhlIHJlYWRlciBpcyBibG9ja2VkLCB0aGUgY2FyZCBoYXMgZXhwaXJlZCwKIGEgbGltaXQgaXMgcmVhY2hlZCwgb3Igc3VjaCBpdGVtcyBhcmUgbm90IGxlbnQuIEVhY2ggcnVsZSB0aGF0IGl0IGJyb2tlIGlzIGEgY29uZmxpY3QgdGhhdCB0aGlzIHJlYXNvbiBzZXR0bGVzLgoKXwoEBAQCAxIEwQQCGBpRIEluc3RlYWQgb2YgYSBiYXJjb2RlOiBhbiBlbGVjdHJvbmljIGNvcHkgb2YgdGhpcyByZWNvcmQsIG9mIGFueSBmb3JtIG9yIG9mIG9uZS4KCloKBAQFAgESBMcEAhgaTCBPcGVuIGxvYW5zIG9mIHRoZSByZWFkZXIsIHRoaXMgb25lIGluY2x1ZGVkLCBhbmQgaG93IG1hbnkgdGhlIHJ1bGUgYWxsb3dzLgoKbgoEBAUCAxIEygQCIBpgIFJlYXNvbnMgdGhhdCB3b3VsZCBoYXZlIHJlZnVzZWQgaXQsIGhhZCBpdCBub3QgaGFwcGVuZWQgYWxyZWFkeTogZWFjaCBpcyBhIGNvbmZsaWN0IGZvciBzdGFmZi4KCjgKBAQFAgQSBMwEAhwaKiBPZiBhbiBlbGVjdHJvbmljIGNvcHk6IHdoZXJlIGl0IGlzIHJlYWQuCgpTCgQEBgIBEgTRBAIXGkUgVGhlIGJhdGNoIG9mIGEgYm9vayBkcm9wIHRoYXQgaXQgd2FzIGZvdW5kIGluOyAwOiBpdCBjYW1lIGJhY2sgbm93LgoKSwoEBAcCARIE1gQCEBo9IFRoZSBsb2FuIHRoYXQgZW5kZWQ7IGFic2VudCB3aGVyZSB0aGUgaXRlbSB3YXMgbm90IG9uIGxvYW4uCgp/CgQEBwICEgTYBAIVGnEgSXQgZ29lcyB0byBhbm90aGVyIGJyYW5jaCwgaG9tZSBvciB0byB3aGVyZSBzb21lYm9keSBwaWNrcyBpdCB1cCwgYW5kIGlzIGluIHRyYW5zaXQuIGBzb3J0X3RvX2JyYW5jaGAgbmFtZXMgaXQuCgpwCgQEBwIDEgTaBAIRGmIgV2hhdCB0aGUgaXRlbSB3YWl0cyBmb3Igbm93LCBvciBnb2VzIHRvIGFub3RoZXIgYnJhbmNoIGZvcjsgd2hvIGl0IGlzIGZvciBpcyB0b2xkIGF0IGRlc2tzIG9ubHkuCgooCgQEBwIEEgTcBAIWGhogV2hlcmUgaXQgZ29lcyBmcm9tIGhlcmUuCgpICgQEBwIFEgTeBAIdGjogVGhlIG5hbWUgb2YgdGhlIGJyYW5jaCB0aGF0IGl0IGdvZXMgdG87IGVtcHR5OiBpdCBzdGF5cy4KClMKBAQHAgYSBOAEAhIaRSBJdCB3YXMgbG9zdCwgbWlzc2luZyBvciBjbGFpbWVkIHRvIGJlIHJldHVybmVkLCBhbmQgaXMgdGhlcmUgYWdhaW4uCgpeCgQEBwIHEgTiBAIYGlAgVGhlIG5hbWUgb2YgdGhlIHJlYWRlciB3aG9tIHRoZSBpdGVtIHdhaXRzIGZvciwgbWFza2VkOiAi5bygKiI7IGF0IGRlc2tzIG9ubHkuCgpfCgQEBwIIEgTkBAIhGlEgSXQgY2FtZSBiYWNrIGxhdGUsIGFuZCBpdHMgcmVhZGVyIG1heSBub3QgYm9ycm93IHVudGlsIHRoZW47IDA6IHRoYXQgaXMgbm90IHNvLgoKSQoCBQISBucEAPEEARo7IFdoZXJlIGFuIGl0ZW0gZ29lcyBmcm9tIHRoZSBkZXNrIGF0IHdoaWNoIGl0IHdhcyBzY2FubmVkLgoKGgoEBQICARIE6gQCDBoMIEl0cyBzaGVsZi4KCi4KBAUCAgISBOwEAhEaICBUaGUgaG9sZCBzaGVsZiBvZiB0aGlzIGJyYW5jaC4KCioKBAUCAgMSBO4EAgoaHCBUaGUgdmFuIHRvIGFub3RoZXIgYnJhbmNoLgoKZAoEBQICBBIE8AQCDBpWIEEgcGVyc29uOiBpdCBpcyBkYW1hZ2VkLCBpbiByZXBhaXIsIHdpdGhkcmF3biwgb24gb3JkZXIgb3IgaW4gcHJvY2VzcywgYW5kIHN0YXlzIHNvLgoKUQoEBAgCARIE9QQCEhpDIFdpdGggYSBzdGFmZiBzZXNzaW9uOiB0aGUgcmVhZGVyJ3MgY2FyZC4gRWxzZXdoZXJlIGl0IGlzIHJlZnVzZWQuCgp+CgQECgIAEgT8BAISGnAgRnJvbSBzdGFmZiwgYW4gYWRtaW5pc3RyYXRvciwgb3IgYSBkZXNrIHdoZXJlIG5vYm9keSBpcyBzaWduZWQgaW46IHRoZSByZWFkZXIncyBjYXJkLiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCikKBAQKAgISBP8EAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgprCgQEDAIBEgSJBQISGl0gV2l0aCBhIHN0YWZmIHNlc3Npb24sIG9yIGZyb20gYW4gYWRtaW5pc3RyYXRvcjogdGhlIHJlYWRlcidzIGNhcmQuIEVsc2V3aGVyZSBpdCBpcyByZWZ1c2VkLgoKcwoEBAwCAhIEiwUCEhplIEFzIG9mIHRoaXMgbW9tZW50LCB3aGljaCBtYXkgYmUgaW4gdGhlIGZ1dHVyZSwgc28gdGhhdCBydWxlcyBjYW4gYmUgdHJpZWQgYmVmb3JlIHRoZXkgaG9sZDsgMDogbm93LgoKJQoEBA0CARIEkAUCFBoXIEVtcHR5IHdoZXJlIGl0IHdvdWxkLgoKXAoEBA0CAhIEkgUCFBpOIFRoZSBydWxlIHRoYXQgZGVjaWRlcywgYW5kIHRob3NlIHRoYXQgbWF0Y2hlZCBhbmQgbG9zdCwgbW9zdCBzcGVjaWZpYyBmaXJzdC4KClUKBAQNAgYSBJcFAikaRyBFdmVyeSBydWxlLCBtb3N0IHNwZWNpZmljIGZpcnN0LCB3aXRoIHdoYXQgYmVjYW1lIG9mIGl0OyBhdCBtb3N0IDUwMC4KClcKBAQNAgcSBJkFAhgaSSBUaGUgcnVsZSBzZXQgaW4gZm9yY2UsIGJ5IGl0cyBjb2RlOyBlbXB0eTogbm9uZSwgdGhlIGxvYW4gcnVsZXMgZGVjaWRlLgoKcwoEBA0CCBIEmwUCGhplIFdpdGggYSBydWxlIHNldDogd2hhdCBob2xkcywgZWFjaCB2YWx1ZSB3aXRoIHRoZSBydWxlIHRoYXQgZ2l2ZXMgaXQsIGFuZCBlYWNoIGxpbWl0IHdpdGggaXRzIGNvdW50LgoKYwoEBA0CCxIEnwUCHxpVIE9mIHRoZSByZWFkZXIncyBvd24gb3BlbiBsb2FuIG9mIHRoZSBpdGVtLCB3aGVyZSB0aGF0IGlzIG92ZXJkdWU6IHdoYXQgY29tZXMgb2YgaXQuCgpaCgIEDhIGogUApgUBGkwgV2hpY2ggcnVsZSBhIHZhbHVlIGlzIG9mOiB0aGUgbW9zdCBzcGVjaWZpYyBvZiB0aG9zZSB0aGF0IGZpdCBhbmQgZ2l2ZSBpdC4KCj8KBAQOAgASBKQFAhMaMSAicmVuZXdhbHNfbWF4IjogdGhlIGZpZWxkJ3MgbmFtZSBpbiBSdWxlVmFsdWVzLgoKPgoCBA8SBqgFALEFARowIEEgbGltaXQsIGFuZCBob3cgbXVjaCBvZiBpdCBhIHJlYWRlciBoYXMgdXNlZC4KCl4KBAQPAgASBKoFAhMaUCBCeSBpdHMgY29kZTsgImxvYW5zX21heCI6IHRoZSBvbmUgdGhhdCB0aGUgcnVsZXMgZ2l2ZTsgImZhbWlseSI6IHRoZSBmYW1pbHkncy4KCmIKBAQPAgMSBK4FAhMaVCBXaGV0aGVyIGl0IGNvdW50cyB0aGlzIGl0ZW07IHdoZXJlIG5vdCwgd2h5IHNheXMgd2hpY2ggY29sdW1uIGlzIGZvciBhbm90aGVyIGNhc2UuCgoqCgIEEBIGswUAvAUBGhwgQSBydWxlIHRoYXQgd2FzIGxvb2tlZCBhdC4KCqcBCgQEEAIBEgS3BQIVGpgBICJ3b24iLCAibG9zdCIgYWdhaW5zdCBhIG1vcmUgc3BlY2lmaWMgb25lLCAib3RoZXJfY2FzZSIsICJub3RfeWV0IiBvciAib3ZlciI7IG9mIGEgcnVsZSBzZXQgYWxzbyAiZ2l2ZXMiOiBpdCBnaXZlcyB3aGF0IG1vcmUgc3BlY2lmaWMgb25lcwogbGVhdmUgb3V0LgoKLgoEBBACAhIEuQUCERogIFdoeSwgaW4gdGhlIGNhbGxlcidzIGxhbmd1YWdlLgoKegoEBBACAxIEuwUCIRpsIE9mIGEgcnVsZSBzZXQ6IHRoZSBydWxlIHdob2xlOyBgcnVsZWAgdGhlbiBoYXMgaXRzIGNvZGUsIHdoYXQgaXQgZ2l2ZXMsIGFuZCB0aGUgY29sdW1ucyB0aGF0IExvYW5SdWxlIGhhcy4KCikKBAQUAgESBMkFAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgozCgIEFhIG0QUA4gUBGiUgT25lIG1vdmUgb2YgYW4gaXRlbSBvciBvZiBpdHMgbG9hbi4KCi0KBAQWAgESBNQFAhQaHyBUaGUgbG9hbiB0aGF0IG1vdmVkOyAwOiBub25lLgoKUwoEBBYCAhIE1gUCExpFICJsZW50IjogYW4gZXZlbnQgb2YgdGhlIHN0YXRlIHRhYmxlcywgYGxlY3Rlcm4gc3RhdGVzIGNpcmN1bGF0aW9uYC4KCmUKBAQWAgMSBNgFAhIaVyBTdGF0ZXMgb2YgdGhlIGl0ZW0sIG9yIG9mIHRoZSBsb2FuIHdoZXJlIHRoZSBpdGVtJ3MgZG9lcyBub3QgY2hhbmdlOyBlbXB0eTogaXQgYmVnYW4uCgotCgQEFgIHEgTdBQITGh8gV2hvIHdhcyBzaWduZWQgaW47IDA6IG5vYm9keS4KCiQKBAQWAgkSBOAFAhUaFiAiQ2lyY3VsYXRpb24vQm9ycm93IgoKJQoEBBcCABIE5QUCGRoXIFRoZSBicmFuY2ggdGhhdCBsZW50LgoKRAoEBBcCARIE5wUCGho2IE9ubHkgbG9hbnMgdGhhdCB3ZXJlIGR1ZSBiZWZvcmUgdGhpcyBtb21lbnQ7IDA6IG5vdy4KCikKBAQXAgISBOkFAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgozCgQEGQIAEgTyBQIZGiUgVGhlIGJyYW5jaCB3aGVyZSB0aGV5IGFyZSBleHBlY3RlZC4KCkUKBAQZAgESBPQFAhsaNyBPbmx5IGl0ZW1zIHRoYXQgd2VyZSBzZW50IGJlZm9yZSB0aGlzIG1vbWVudDsgMDogbm93LgoKKQoEBBkCAhIE9gUCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KClEKBAQaAgASBPsFAiEaQyBXaXRoIHdoZW4gYW5kIHdoZXJlIGVhY2ggd2FzIHNlbnQsIGFuZCB0aGUgbmFtZXMgb2YgdGhlIGJyYW5jaGVzLgoKcwoEBBsCARIEgQYCFxplIERheXMgYXQgdGhlIGJyYW5jaCwgIjIwMjYtMTAtMDEiLCBib3RoIGNvdW50ZWQsIGF0IG1vc3QgMzY2OyBlbXB0eTogdGhlIGxhc3QgMjggZGF5cyB0aGF0IGFyZSBvdmVyLgoKcwoEBBsCAxIEhAYCExplIEVhY2ggaG91ciBvZiB0aGUgd2VlayB3aXRoIHRoZSBzdW1zIG9mIGl0cyBkYXlzLCBpbnN0ZWFkIG9mIGVhY2ggaG91ciBvZiBlYWNoIGRheTsgYWxsIGluIG9uZSBwYWdlLgoKKQoEBBsCBBIEhgYCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCiAKBAQcAgASBIsGAh4aEiBCeSBkYXkgYW5kIGhvdXIuCgpjCgQEHAICEgSOBgISGlUgVGhlIHpvbmUgb2YgdGhlIGRheXMgYW5kIGhvdXJzOiB0aGUgYnJhbmNoJ3MsIG9yIFVUQyB3aGVyZSBpdCBoYXMgbm8gc2VydmljZSBwb2ludC4KCiQKAgQdEgaRBgCaBgEaFiBBbiBob3VyIGF0IGEgYnJhbmNoLgoKPwoEBB0CABIEkwYCEhoxICIyMDI2LTEwLTAxIjsgZW1wdHk6IGl0IGlzIGFuIGhvdXIgb2YgdGhlIHdlZWsuCgopCgQEHQIBEgSVBgIVGhsgMSBpcyBNb25kYXksIDcgaXMgU3VuZGF5LgoKbwoEBB0CAhIElwYCEhphIDEzIGlzIGZyb20gMTM6MDAgdG8gMTQ6MDAuIEFuIGhvdXIgdGhhdCBjb21lcyB0d2ljZSwgYXMgY2xvY2tzIGFyZSBwdXQgYmFjaywgaXMgY291bnRlZCBhcyBvbmUuCgpVCgQEHgIFEgSiBgIbGkcgV2l0aCByZWNvcmRfaWQgMDogdGhlIHJlY29yZCBieSBpdHMgY29udHJvbCBudW1iZXIgd2l0aGluIGl0cyBzb3VyY2UuCgpyCgQEHgIHEgSlBgIdGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEHgIIEgSnBgIdGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKSAoEBB4CChIEqgYCIBo6IFdoYXQgaXQgY29zdHMgdG8gYnV5IGFnYWluLCBmaWVsZCAicHJpY2UiOyAwOiBub3Qga25vd24uCgoVCgQEHgILEgSsBgIeGgcgIkNOWSIKClcKAgQfEgavBgC/BgEaSSBUaGUgZmllbGRzIG9mIGEgTG9hblJ1bGUsIHVuZGVyIHRoZSBzYW1lIG51bWJlcnMgYnV0IGZvciB3aGVuIGl0IGhvbGRzLgoKcgoEBB8CCBIEugYCHhpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBB8CCRIEvAYCHhpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCjMKBAQiAgASBMcGAhYaJSBUaGUgcmVjb3JkIHRoYXQgY291bnRzIGZyb20gbm93IG9uLgoKHgoEBCICARIEyQYCHRoQIFRoZSBvdGhlciBvbmUuCgokCgQEIgICEgTLBgIUGhYgV2h5LCBmb3IgdGhlIHJlY29yZC4KCjgKBAQjAgASBM8GAhYaKiBUaGUgcmVjb3JkIHRoYXQgd2FzIG1lcmdlZCBpbnRvIGFub3RoZXIuCgokCgQEIwIBEgTRBgIUGhYgV2h5LCBmb3IgdGhlIHJlY29yZC4KClYKBAQkAgASBNUGAiMaSCBUaGUgcmVjb3JkcyB0aGF0IGFyZSwgb3Igd2VyZSwgb25lIHBlcnNvbidzLCBlYWNoIHdpdGggaXRzIG9wZW4gbG9hbnMuCgosCgQEJwIAEgTgBgIWGh4gSG93IG1hbnkgbG9hbnMgd2VyZSB0b2xkIG9mLgoKKwoEBCgCABIE5QYCFxodIDA6IGJ5IGNoYW5nZXMgb2YgY2FsZW5kYXJzLgoKKQoEBCgCARIE5wYCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCikKBAQpAgASBOwGAiMaGyBCeSB0aGUgZHVlIGRhdGUgdGhhdCB3YXMuCgozCgIEKhIG8AYA9gYBGiUgQSBsb2FuIHdob3NlIGR1ZSBkYXRlIHdhcyBtb3ZlZCBvbi4KCh0KBAQqAgASBPIGAhAaDyBBcyBpdCBpcyBub3cuCgpMCgQEKwIBEgT6BgIXGj4gMDogYSBjaGFuZ2Ugb2YgYSBjYWxlbmRhciwgb2Ygd2hpY2ggd2hvbGUgY2xvc2VkIGRheXMgY291bnQuCgo+CgQEKwICEgT8BgIUGjAgRHVlIGRhdGVzIGJldHdlZW4gdGhlc2UgbW9tZW50cywgYm90aCBjb3VudGVkLgoKKQoEBC8CABIEiAcCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCjIKBAQvAgISBIsHAhUaJCBMZWF2ZXMgb3V0IHRob3NlIHRoYXQgYXJlIHNldHRsZWQuCgopCgQEMAIAEgSPBwITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKLgoEBDECARIElQcCEhogIFdoYXQgd2FzIGRvbmUsIGZvciB0aGUgcmVjb3JkLgoKggEKAgQzEgadBwDcBwEadCBXaGF0IGEgcnVsZSBvZiBhIHNldCBnaXZlcy4gV2hhdGV2ZXIgaXQgbGVhdmVzIG91dCBpcyBnaXZlbiBieSB0aGUgbmV4dCBsZXNzIHNwZWNpZmljIHJ1bGUgdGhhdCBmaXRzIGFuZCBnaXZlcyBpdC4KCjAKBAQzCAASBKAHAisaIiBXaGV0aGVyIHRoZSBpdGVtIGlzIGxlbnQgYXQgYWxsLgoKegoEBDMIARIEogcCJRpsIFRoZSBwZXJpb2Qgb2YgYSBsb2FuOiBkYXlzLCBvciBob3VycyB0byB0aGUgbWludXRlLiBUaGUgcnVsZSB0aGF0IGdpdmVzIG9uZSBvZiB0aGUgdHdvIGRlY2lkZXMgdGhlIHBlcmlvZC4KClkKBAQzCAMSBKUHAikaSyBJbnN0ZWFkOiBhIGZpeGVkIGRheSwgIjIwMjYtMTItMzEiLCBvciB0aGUgbmV4dCBvbmUgaW4gdGhlIHllYXIsICIxMi0zMSIuCgpLCgQEMwgEEgSnBwIpGj0gV2hhdGV2ZXIgdGhlIHBlcmlvZDogbm90IGFmdGVyIHRoaXMgZGF5LCBpbiB0aGUgc2FtZSBmb3Jtcy4KCikKBAQzCAUSBKkHAjEaGyBOb3QgYWZ0ZXIgdGhlIGNhcmQncyBlbmQuCgpOCgQEMwgGEgSrBwIvGkAgT3BlbiBsb2FucyB0aGF0IHRoZSByZWFkZXIgbWF5IGhhdmUgYXQgb25jZSwgb2Ygd2hhdGV2ZXIga2luZC4KClQKBAQzCAgSBK4HAjUaRiBCeSBob3cgbWFueSBkYXlzIGEgcmVuZXdhbCBtb3ZlcyB0aGUgZHVlIGRhdGU7IGxlZnQgb3V0OiB0aGUgcGVyaW9kLgoKTwoEBDMICRIEsAcCPBpBIENvdW50ZWQgZnJvbSB0aGUgZHVlIGRhdGU7IGVsc2UgZnJvbSB0aGUgbW9tZW50IG9mIHRoZSByZW5ld2FsLgoKQgoEBDMIChIEsgcCQBo0IE9ubHkgaW4gdGhlIGxhc3Qgc28gbWFueSBkYXlzIGJlZm9yZSB0aGUgZHVlIGRhdGUuCgo7CgQEMwgLEgS0BwIyGi0gTGF0ZSBieSBzbyBtYW55IGNvdW50ZWQgZGF5cyBjb3N0cyBub3RoaW5nLgoKSQoEBDMIDBIEtgcCNBo7IE9uY2UgaXQgaXMgbGF0ZXIgdGhhbiB0aGF0LCB0aGUgZGF5cyBvZiBncmFjZSBjb3VudCwgdG9vLgoKRQoEBDMIDRIEuAcCPRo3IEZvciBlYWNoIGNvdW50ZWQgZGF5LCBpbiBtaW5vciB1bml0cyBvZiB0aGUgY3VycmVuY3kuCgpOCgQEMwgPEgS7BwI8GkAgRm9yIGVhY2ggc28gbWFueSBjb3VudGVkIGRheXMsIGJlZ3VuIG9uZXMgdG9vOyBsZWZ0IG91dDogZWFjaC4KClQKBAQzCBASBL0HAkAaRiBPbmx5IGRheXMgY291bnQgb24gd2hpY2ggdGhlIGJyYW5jaCB0aGF0IGxlbnQgb3BlbnM7IGVsc2UgZXZlcnkgZGF5LgoKWAoEBDMIERIEvwcCTxpKIFRoZSBtb3N0IGZvciBvbmUgaXRlbSwgYW5kIGZvciBhbGwgaXRlbXMgdGhhdCBhcmUgcmV0dXJuZWQgaW4gb25lIHZpc2l0LgoKKQoEBDMIExIEwgcCOBobIFRoZSBtb3N0IGRheXMgdGhhdCBjb3VudC4KCl0KBAQzCBQSBMQHAkIaTyBEYXlzIHdpdGhvdXQgYm9ycm93aW5nIGZvciBlYWNoIGh1bmRyZWQgY291bnRlZCBkYXlzOiAxMDAgaXMgYSBkYXkgZm9yIGEgZGF5LgoKbgoEBDMIFhIExwcCShpgIExhdGVyIHRoYW4gc28gbWFueSBkYXlzIChvZiBhbGwgZGF5cyk6IHRoZSBpdGVtIGlzIHRvIGJlIHJlcGxhY2VkLCB0aGUgcmVhZGVyIGlzIGluIHZpb2xhdGlvbi4KCogBCgQEMwgYEgTKBwI2GnogV2hldGhlciB3aGF0IGlzIGxlbnQgb3Igb24gdGhlIHNoZWxmIG1heSBiZSBoZWxkLCBob3cgbWFueSBob2xkcyBhIHJlYWRlciBtYXkgaGF2ZSwgYW5kIGhvdyBsb25nIG9uZSB3YWl0cyBvbiB0aGUgc2hlbGYuCgqXAQoEBDMIHBIEzwcCOhqIASBXaGV0aGVyIGEgbG9hbiBtYXkgYmUgcmVjYWxsZWQgZm9yIHNvbWVib2R5IHdobyB3YWl0cywgaG93IG1hbnkgZGF5cyBpdCBsYXN0cyB3aGF0ZXZlciBoYXBwZW5zLCBhbmQgaG93IHNvb24gaXQgaXMgZHVlIGFmdGVyIGEgcmVjYWxsLgoKcwoEBDMIHxIE0wcCSxplIFdoZXRoZXIgYSBsb2FuIG1heSBiZSByZW5ld2VkIHdoaWxlIHNvbWVib2R5IHdhaXRzIHdob20gdGhlIGl0ZW0gd291bGQgc2VydmU7IGxlZnQgb3V0OiBpdCBtYXkgbm90LgoKpgEKBAQzCCASBNUHAkUalwEgV2hhdCByZXBsYWNpbmcgdGhlIGl0ZW0gY29zdHMsIGluIGh1bmRyZWR0aHMgb2YgaXRzIHByaWNlLCAxMDAgd2hlcmUgaXQgaXMgbGVmdCBvdXQ7IGFuZCBmb3IgdGhlIHdvcmsgd2l0aCBpdCwgaW4gbWlub3IgdW5pdHMgb2YgdGhlIGZpbmVzJyBjdXJyZW5jeS4KCpQBCgQEMwgiEgTYBwItGoUBIFdoZXRoZXIgdGhlIHJlYWRlciBpcyBibG9ja2VkIGZvciB0aGUgZGF5cyB3aXRob3V0IGJvcnJvd2luZyBvbmNlIHRoZSBpdGVtIGlzIGJhY2s7IGxlZnQgb3V0OiB0aGV5IGFyZSB0b2xkLCBhbmQgbm9ib2R5IGlzIGJsb2NrZWQuCgqAAQoEBDMIIxIE2gcCOxpyIFNvIG1hbnkgdmlvbGF0aW9ucyBzdXNwZW5kIHRoZSByZWFkZXIgZm9yIHNvIG1hbnkgZGF5cywgYW5kIGFyZSBzcGVudCB0aGVuOyBsZWZ0IG91dDogdmlvbGF0aW9ucyBhcmUgdG9sZCBhbG9uZS4KCqECCgIENBIG4AcA+gcBGpICIEEgcnVsZSBvZiBhIHNldC4gRWFjaCBjb2x1bW4gdGhhdCBpcyBnaXZlbiBjb3VudHM6IHRoZSBydWxlIHRoYXQgZ2l2ZXMgbW9zdCBvZiB0aGVtIGlzIHRoZSBtb3N0IHNwZWNpZmljOyBvZiB0d28gdGhhdCBnaXZlIGFzIG1hbnksIHRoZSBvbmUKIHRoYXQgZ2l2ZXMgdGhlIGVhcmxpZXIgY29sdW1uIGluIHRoZSBvcmRlciBvZiB0aGVzZSBmaWVsZHM7IG9mIHR3byB0aGF0IGdpdmUgdGhlIHNhbWUsIHRoZSBvbmUgd2l0aCB0aGUgbG9uZ2VyIGNsYXNzOyB0aGVuIGJ5IGNvZGUuCgovCgQENAIAEgTiBwISGiEgU2hvcnQgYW5kIHN0YWJsZTogImFkdWx0LWJvb2siLgoKNQoEBDQCARIE5AcCEhonIFdoeSB0aGVyZSBpcyBzdWNoIGEgcnVsZSwgZm9yIHBlb3BsZS4KClMKBAQ0AgISBOYHAhYaRSBUaGUgcmVhZGVyJ3MgY2F0ZWdvcnksIHRoZSBpdGVtJ3MgdHlwZS4gRW1wdHksIGhlcmUgYW5kIGJlbG93OiBhbnkuCgo3CgQENAIEEgTpBwIZGikgVGhlIGJyYW5jaCB0aGF0IGxlbmRzLCBhbmQgaXRzIGxpYnJhcnkuCgpFCgQENAIGEgTsBwIeGjcgVGhlIGJyYW5jaCB0aGF0IHRoZSBpdGVtIGJlbG9uZ3MgdG8sIGFuZCBpdHMgbGlicmFyeS4KCm8KBAQ0AgkSBPAHAhsaYSBUaGUgYmVnaW5uaW5nIG9mIHRoZSBpdGVtJ3MgY2FsbCBudW1iZXI6IGEgY2xhc3Mgb2YgdGhlIENoaW5lc2UgTGlicmFyeSBDbGFzc2lmaWNhdGlvbiwgIkkyNDciLgoKOAoEBDQCChIE8gcCFxoqIFRoZSBpdGVtJ3MgbGFuZ3VhZ2UsIElTTyA2MzktMi9CLCAiZW5nIi4KCoUBCgQENAILEgT0BwIdGncgU28gbWFueSBkYXlzIHNpbmNlIHRoZSBpdGVtIHdhcyBhZGRlZCwgYW5kIGZld2VyIHRoYW4gc28gbWFueTsgYm90aCAwOiBhbnkuIEl0ZW1zIG9mIHdoaWNoIHRoYXQgaXMgbm90IGtub3duIGFyZSBvbGQuCgqNAQoEBDQCDRIE9wcCGhp/IFRoZSBkYXkgb2YgdGhlIGxvYW4sIGJvdGggY291bnRlZDogZWFjaCB5ZWFyLCAiMDctMDEiIHRvICIwOC0zMSIsIGFsc28gb3ZlciBOZXcgWWVhcjsgb3Igb25jZSwgIjIwMjYtMDctMDEiLiBCb3RoIG9yIG5laXRoZXIuCgrKAQoCBDUSBv4HAJEIARq7ASBBIGxpbWl0IG9mIG9wZW4gbG9hbnMuIEl0IGFwcGxpZXMgdG8gYSBsb2FuIHdob3NlIGl0ZW0gYW5kIHJlYWRlciBmaXQgZWFjaCBjb2x1bW4gdGhhdCBpcyBnaXZlbiwgYW5kIGNvdW50cyB0aGUgcmVhZGVyJ3Mgb3BlbiBsb2FucyB0aGF0IGZpdAogdGhlbSwgdG9vLiBBbGwgbGltaXRzIHRoYXQgYXBwbHkgbXVzdCBob2xkLgoKMgoEBDUCABIEgAgCEhokIFNob3J0IGFuZCBzdGFibGU6ICJmb3JlaWduLWJvb2tzIi4KCkUKBAQ1AgESBIIIAhMaNyBGb3IgcGVvcGxlLCB0b2xkIHdoZXJlIGl0IGlzIHJlYWNoZWQ6ICLlpJbmloflm77kuaYiLgoKVAoEBDUCAxIEhQgCIRpGIFRoZSByZWFkZXIgaXMgb2Ygb25lIG9mIHRoZXNlIGNhdGVnb3JpZXMuIE5vbmUsIGhlcmUgYW5kIGJlbG93OiBhbnkuCgo3CgQENQIIEgSLCAIpGikgVGhlIGxpYnJhcmllcyB0aGF0IHRoZSBpdGVtcyBiZWxvbmcgdG8uCgpkCgQENQIJEgSNCAIlGlYgVGhlIGxpYnJhcmllcyB0aGF0IGxlbmQ6IHdpdGggb25lIHRoZSBsaW1pdCBpcyB0aGF0IGxpYnJhcnkncywgd2l0aCBub25lIHRoZSBjaXR5J3MuCgqhAQoEBDUCChIEkAgCExqSASBPdmVyIHRoZSBsb2FucyBvZiBhbGwgbWVtYmVycyBvZiB0aGUgcmVhZGVyJ3MgZmFtaWx5IHRvZ2V0aGVyOyByZWFkZXJzIHdpdGhvdXQgYSBmYW1pbHkgaGF2ZSBpdCBhbG9uZS4gMCBvZiBsb2Fuc19tYXg6IHRoZSBmYW1pbHkncyBvd24KIG51bWJlci4KCjkKAgQ2EgaUCACZCAEaKyBBIGNhc2Ugd2l0aCB0aGUgYW5zd2VyIHRoYXQgc3RhZmYgZXhwZWN0LgoKKgoEBDYCABIElggCEhocIFdoYXQgaXQgc2hvd3MsIGZvciBwZW9wbGUuCgoeCgIENxIGmwgAuAgBGhAgV2hhdCBpcyBhc2tlZC4KCjsKBAQ3AgESBJ4IAhgaLSBUaGUgY2FyZCdzIGxhc3QgZGF5OyBlbXB0eTogd2l0aG91dCBhbiBlbmQuCgpiCgQENwIDEgShCAIZGlQgV2hlcmUgaXQgaXMgbGVudCwgYW5kIHdoZXJlIGl0IGJlbG9uZ3M7IHRoYXQgbWF5IGJlIGxlZnQgb3V0IHdoZXJlIGl0IGlzIHRoZSBzYW1lLgoKNAoEBDcCCBIEpwgCFxomIERheXMgc2luY2UgaXQgd2FzIGFkZGVkOyAwIGlzIHRvZGF5LgoKcQoEBDcCCRIEqQgCERpjIFdoZW4gaXQgaXMgbGVudCwgcmVuZXdlZCBvciBleHBsYWluZWQsIGxvY2FsOiAiMjAyNi0wNy0wMSIsIHdoaWNoIGlzIG5vb24sIG9yICIyMDI2LTA3LTAxIDE4OjMwIi4KCnYKBAQ3AgoSBKsIAiMaaCBXaGF0IHRoZSByZWFkZXIgaGFzIG9uIGxvYW4sIG9mIGFsbCByZWNvcmRzIGFuZCwgd2l0aCBgb2ZfZmFtaWx5YCwgb2YgdGhlIG90aGVyIG1lbWJlcnMgb2YgdGhlIGZhbWlseS4KCkoKBAQ3AgsSBK0IAh8aPCBIb3cgbWFueSBsb2FucyB0aGUgcmVhZGVyJ3MgZmFtaWx5IG1heSBoYXZlOyAwOiBubyBmYW1pbHkuCgpdCgQENwIMEgSvCAIUGk8gQSByZW5ld2FsIGlzIGFza2VkIGFib3V0OiBzbyBvZnRlbiBpdCB3YXMgcmVuZXdlZCwgYW5kIGl0IGlzIGR1ZSBvbiB0aGlzIGRheS4KCoYBCgQENwIOEgSyCAISGnggQSByZXR1cm4gaXMgYXNrZWQgYWJvdXQ6IG9mIGEgbG9hbiB0aGF0IGZlbGwgZHVlIG9uIGBkdWVgLCBvbiB0aGlzIGRheTsgc28gbWFueSBpdGVtcyBhbGlrZSBpbiB0aGUgc2FtZSB2aXNpdCwgMCBpcyAxLgoKjQEKBAQ3AhESBLYIAiQafyBEYXlzIG9uIHdoaWNoIHRoZSBicmFuY2ggZG9lcyBub3Qgb3BlbiwgYmVzaWRlcyB0aG9zZSBvZiBpdHMgd2Vla3M6ICIyMDI2LTEwLTAxIi4gV2Vla2RheXMgb24gd2hpY2ggaXQgZG9lcyBub3QsIDEgaXMgTW9uZGF5LgoKKgoCBDgSBroIAMQIARocIE9wZW4gbG9hbnMgdGhhdCBhcmUgYWxpa2UuCgo1CgQEOAIFEgTBCAIeGicgQXMgaW4gdGhlIGNhc2UsIHdoZXJlIHRoZXkgYXJlIGVtcHR5LgoKPgoCBDkSBsYIANgIARowIFRoZSBhbnN3ZXIuIFdoYXQgaXMgbGVmdCBvdXQgaXMgbm90IGxvb2tlZCBhdC4KCi8KBAQ5CAASBMgIAiUaISBXaGV0aGVyIGl0IGlzIGxlbnQsIG9yIHJlbmV3ZWQuCgouCgQEOQIBEgTKCAIUGiAgV2h5IG5vdDogIkxPQU5fTElNSVRfUkVBQ0hFRCIuCgopCgQEOQICEgTMCAITGhsgV2hpY2ggbGltaXQsIGJ5IGl0cyBjb2RlLgoKMQoEBDkCAxIEzggCEhojIFRoZSBtb3N0IHNwZWNpZmljIHJ1bGUgdGhhdCBmaXRzLgoKYQoEBDkCBBIE0AgCERpTIFRoZSBkdWUgZGF0ZSwgIjIwMjYtMDctMzEiOyBvZiBhIGxvYW4gYnkgaG91cnMgd2l0aCB0aGUgdGltZSwgIjIwMjYtMDctMDEgMTQ6MDAiLgoKIQoEBDkCChIE1wgCGRoTIFZhbHVlcyB0aGF0IGhvbGQuCgqRAQoCBDoSBtsIAPAIARqCASBXaGF0IGNvbWVzIG9mIGEgbG9hbiB0aGF0IGlzIG9yIHdhcyBsYXRlLCBieSB0aGUgcnVsZXMgdGhhdCBoZWxkIHdoZW4gaXQgZmVsbCBkdWUuIFdoYXQgd2FzIHBhaWQgb2YgaXQgaXMgbm9ib2R5J3MgdG8ga25vdyBoZXJlLgoKPQoEBDoCABIE3QgCEhovIERheXMgbGF0ZSwgYWxsIG9mIHRoZW0sIGFuZCB0aG9zZSB0aGF0IGNvdW50LgoKNQoEBDoCBBIE4ggCEhonIFRoZSBmaW5lIHdvdWxkIGJlIG1vcmUgd2l0aG91dCBhIGNhcC4KCkwKBAQ6AggSBOcIAhIaPiBUaGUgcnVsZSB0aGF0IGdpdmVzIHRoZSBmaW5lIG9yIHRoZSBzdXNwZW5zaW9uLCBieSBpdHMgY29kZS4KCj0KBAQ6AgkSBOkIAhIaLyBJbiB0aGUgY2FsbGVyJ3MgbGFuZ3VhZ2U6IGhvdyBpdCBpcyByZWNrb25lZC4KCpQBCgQEOgIKEgTrCAImGoUBIFdoZXJlIGl0IGlzIHRvIGJlIHJlcGxhY2VkLCBiZWluZyBsb3N0IG9yIHRvbyBsYXRlLCBhbmQgaXRzIHByaWNlIGlzIGtub3duOiB3aGF0IHRoYXQgY29zdHMgYnkgdGhlIHJ1bGVzLCBhbmQgZm9yIHRoZSB3b3JrIHdpdGggaXQuCgo/CgQEOgINEgTvCAIfGjEgSW4gdGhlIGNhbGxlcidzIGxhbmd1YWdlOiBob3cgdGhhdCBpcyByZWNrb25lZC4KCjIKBAUDAgESBPUIAhUaJCBCZWluZyB3cml0dGVuOiBpdCBkZWNpZGVzIG5vdGhpbmcuCgo2CgQFAwICEgT3CAIZGiggSXQgdGFrZXMgZWZmZWN0IGF0IGl0cyBtb21lbnQsIG9yIGhhcy4KCikKBAUDAgMSBPkIAhkaGyBJdCB3YXMgdGFrZW4gYmFjayBiZWZvcmUuCgqHAQoCBDsSBvwIAJAJARp5IFJ1bGVzLCBsaW1pdHMgYW5kIGV4YW1wbGVzIHRoYXQgdGFrZSBlZmZlY3QgdG9nZXRoZXIuIEZyb20gaXRzIG1vbWVudCBvbiwgdW50aWwgdGhhdCBvZiB0aGUgbmV4dCBvbmUsIGl0IGFsb25lIGRlY2lkZXMuCgprCgQEOwIBEgT/CAISGl0gU2hvcnQgYW5kIHN0YWJsZTogIjIwMjciLiBBIGNvZGUgaGFzIGF0IG1vc3Qgb25lIGRyYWZ0LCBhbmQgYXMgbWFueSBzZXRzIGFzIHdlcmUgc2NoZWR1bGVkLgoKMwoEBDsCBRIEhAkCFBolIE9mIGEgZHJhZnQ6IHJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuCgpqCgQEOwIGEgSGCQISGlwgSW4gd2hpY2ggdGhlIGRheXMgb2YgaXRzIHNlYXNvbnMsIGRhdGVzIGFuZCBleGFtcGxlcyBhcmU7IEFzaWEvU2hhbmdoYWkgd2hlcmUgaXQgaXMgZW1wdHkuCgonCgQEOwIKEgSLCQIVGhkgV2hldGhlciBpdCBkZWNpZGVzIG5vdy4KCkkKBAQ7AgsSBI0JAhoaOyBIb3cgbWFueSB0aGVyZSBhcmUsIGFsc28gd2hlcmUgdGhlIGNvbnRlbnRzIGFyZSBsZWZ0IG91dC4KCm0KBAQ8AgYSBJkJAh0aXyBUaGUgdmVyc2lvbiBvZiB0aGUgZHJhZnQgdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCigKBAQ9AgESBJ4JAhoaGiAwOiBub3cuIE5vdCBpbiB0aGUgcGFzdC4KCl0KBAQ9AgISBKAJAh0aTyBUaGUgdmVyc2lvbiBvZiB0aGUgZHJhZnQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDA6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKRwoEBD4CABIEpAkCGBo5IEJ5IGl0cyBudW1iZXIsIHNpbmNlIGEgY29kZSBtYXkgaGF2ZSBzZXZlcmFsIHRoYXQgd2FpdC4KCikKBAQ/AgASBKgJAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgp+CgQEQQIAEgSxCQIYGnAgSXRzIG51bWJlcjsgb3IgYSBjb2RlOiBpdHMgZHJhZnQsIG9yIHdoZXJlIGl0IGhhcyBub25lIHRoZSBsYXN0IHRoYXQgd2FzIHNjaGVkdWxlZC4gTmVpdGhlcjogdGhlIG9uZSBpbiBmb3JjZS4KCigKBARCAgASBLYJAhgaGiBBcyBpbiBHZXRSdWxlU2V0UmVxdWVzdC4KCi0KBAREAgASBL8JAhQaHyBJdHMgcGxhY2UgaW4gdGhlIHNldCwgZnJvbSAxLgoKaQoEBEQCAxIEwwkCEhpbIFdoZXJlIGl0IGRvZXMgbm90IGhvbGQ6IHdoYXQgZGlmZmVycyBmaXJzdCwgImR1ZSIsIHdoYXQgd2FzIGV4cGVjdGVkLCBhbmQgd2hhdCB3YXMgZm91bmQuCgpQCgQERQICEgTLCQIUGkIgTG9hbnMgdGhhdCBiZWdhbiBiZXR3ZWVuIHRoZXNlIG1vbWVudHM7IDA6IHRoZSBsYXN0IHRoaXJ0eSBkYXlzLgoKfgoEBEUCBBIEzgkCGxpwIFNvIG1hbnkgbG9hbnMgYXJlIGxvb2tlZCBhdCBmb3IgYSBwYWdlLCB3aGV0aGVyIHNvbWV0aGluZyBpcyB0b2xkIG9mIHRoZW0gb3Igbm90OiAwIGlzIDEwMDAsIHRoZSBtb3N0IGlzIDUwMDAuCgo7CgQERgIBEgTUCQIVGi0gSG93IG1hbnkgb2YgdGhpcyBwYWdlIHdlcmUgd2l0aGluIHRoZSB0aW1lLgoKRQoCBEcSBtgJAOgJARo3IEEgbG9hbiBmb3Igd2hpY2ggc29tZXRoaW5nIHdvdWxkIGhhdmUgYmVlbiBvdGhlcndpc2UuCgpDCgQERwIGEgTgCQIXGjUgVGhlIHJ1bGUgdGhhdCBkZWNpZGVkIHRoZW4sIGFuZCB0aGUgb25lIHRoYXQgd291bGQuCgooCgQERwIIEgTjCQIUGhogRW1wdHk6IGl0IHdvdWxkIGJlIGxlbnQuCgppCgQERwIKEgTmCQIZGlsgV2hlbiBpdCB3YXMgZHVlLCBiZWZvcmUgYW55IHJlbmV3YWwgdGhhdCBtb3ZlZCBpdCBpcyBsZWZ0IGFzaWRlOyAwOiBpdCB3b3VsZCBub3QgYmUgbGVudC4KCiwKAgUEEgbqCQD3CQEaHiBXaGVyZSBhIGhvbGQgaXMgaW4gaXRzIGxpZmUuCgo7CgQFBAIDEgTvCQINGi0gQW4gaXRlbSBpcyBvbiBpdHMgd2F5IHRvIHRoZSBwaWNrLXVwIHBvaW50LgoKMAoEBQQCBBIE8QkCDBoiIEFuIGl0ZW0gaXMgYXQgdGhlIHBpY2stdXAgcG9pbnQuCgonCgQFBAIFEgTzCQINGhkgVGhlIHJlYWRlciBoYXMgYW4gaXRlbS4KClYKBAUEAgcSBPYJAg4aSCBOb2JvZHkgY2FtZSBmb3IgdGhlIGl0ZW0gaW4gdGltZSwgb3IgdGhlIGhvbGQgd2FzIG5vdCBuZWVkZWQgYW55IG1vcmUuCgoiCgIFBRIG+QkAgAoBGhQgV2hhdCBmaWxscyBhIGhvbGQuCgolCgQFBQIAEgT7CQILGhcgQW55IGl0ZW0gb2YgdGhlIHdvcmsuCgonCgQFBQIBEgT9CQINGhkgQW55IGl0ZW0gb2YgdGhlIHJlY29yZC4KCh8KBAUFAgISBP8JAgsaESBPbmUgaXRlbSBhbG9uZS4KCi8KAgRIEgaDCgCrCgEaISBBIHJlYWRlcidzIHJlcXVlc3QgZm9yIGFuIGl0ZW0uCgowCgQESAIBEgSGCgIWGiIgMCB3aGVyZSB0aGUgY2FsbGVyIG1heSBub3Qga25vdy4KCjQKBARIAgQSBIoKAhcaJiBPbmx5IGl0ZW1zIG9mIHRoaXMgdHlwZTsgZW1wdHk6IGFueS4KCk8KBARIAgcSBI4KAhYaQSBPZiB0aG9zZSB3aG8gd2FpdCBmb3IgdGhlIHdvcmssIGZyb20gMSBvbjsgMDogaXQgZG9lcyBub3Qgd2FpdC4KCoYBCgQESAIIEgSQCgIcGnggV2hlbiBhbiBpdGVtIG1heSBiZSB0aGVyZSwgYnkgaG93IG1hbnkgd2FpdCBhbmQgaG93IG1hbnkgaXRlbXMgdGhlcmUgYXJlOyAwOiBub3Qga25vd24uIFRvbGQgYnkgUGxhY2VIb2xkIGFuZCBHZXRIb2xkLgoKWgoEBEgCCRIEkgoCGxpMIFRoZSBjb2RlIG9mIHRoZSBzZXJ2aWNlIHBvaW50IHdoZXJlIHRoZSBpdGVtIGlzIHBpY2tlZCB1cCwgYW5kIGl0cyBicmFuY2guCgoiCgQESAIMEgSWCgIhGhQgMDogd2l0aG91dCBhbiBlbmQuCgo+CgQESAINEgSYCgIgGjAgU3VzcGVuZGVkOiB1bnRpbCB3aGVuOyAwOiB1bnRpbCBpdCBpcyByZXN1bWVkLgoKMQoEBEgCDhIEmgoCFhojIFRoZSBudW1iZXIgb2YgdGhlIGdyb3VwOyAwOiBub25lLgoKcgoEBEgCDxIEnAoCFhpkIE9mIHNjb3BlIElURU0gdGhlIGl0ZW0gdGhhdCBpcyBhc2tlZCBmb3I7IGVsc2UgdGhlIGl0ZW0gdGhhdCBpcyBjb21pbmcgb3IgcmVhZHksIG9yIHRoYXQgd2FzIGxlbnQuCgpDCgQESAIREgSfCgIcGjUgUmVhZHk6IHRoZSBlbmQgb2YgdGhlIGxhc3QgZGF5IG9uIHdoaWNoIGl0IGlzIGtlcHQuCgoeCgQESAISEgShCgIaGhAgMDogaXQgaXMgb3Blbi4KCooBCgQESAITEgSjCgIZGnwgV2h5IGl0IHdhcyBjYW5jZWxsZWQgb3IgaGFzIGV4cGlyZWQ6ICJieV9yZWFkZXIiLCAiYnlfc3RhZmYiLCAiZ3JvdXAiLCAibm90X25lZWRlZCIsICJub3RfcGlja2VkX3VwIiwgb3Igd2hhdCBzdGFmZiB3cm90ZS4KCiEKBARIAhQSBKUKAhUaEyBGaWxsZWQ6IHRoZSBsb2FuLgoKXgoEBEgCFRIEpwoCHhpQIFdhaXRpbmc6IHRoZSBicmFuY2ggdGhhdCBpcyBhc2tlZCB0byBmZXRjaCBhbiBpdGVtIGZyb20gaXRzIHNoZWxmOyAwOiBub25lIGlzLgoKqAEKBARIAhYSBKkKAhwamQEgT2YgYW4gZWxlY3Ryb25pYyBjb3B5OiB3aGljaCBmb3JtOyBSRUFEWTogb25lIGlzIG9mZmVyZWQgdG8gdGhlIHJlYWRlciB1bnRpbCBgc2hlbGZfdW50aWxfbXNgLCB3aG8gYm9ycm93cyBpdCBieSB0aGUgcmVjb3JkLiBUaGVyZSBpcyBubyBwaWNrLXVwIHBvaW50LgoKSAoEBEkCARIErwoCJBo6IFRoZSBsYXN0IGZpcnN0LCBhdCBtb3N0IDEwMC4gVG8gcmVhZGVycyB3aXRob3V0IHBlcnNvbnMuCgpaCgQESgIAEgSzCgISGkwgRnJvbSBzdGFmZiBhbmQgYWRtaW5pc3RyYXRvcnM6IHRoZSByZWFkZXIncyBjYXJkLiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCikKBARKAgISBLYKAhYaGyBPZiBzY29wZSBXT1JLIGFuZCBSRUNPUkQuCgpZCgQESgIDEgS4CgIVGksgT2Ygc2NvcGUgSVRFTTsgb2YgdGhlIG90aGVycyBpbnN0ZWFkIG9mIHJlY29yZF9pZDogYW4gaXRlbSBvZiB0aGUgcmVjb3JkLgoKTgoEBEoCBBIEugoCFxpAIE9ubHkgaXRlbXMgb2YgdGhpcyB0eXBlLCAiZHZkIjsgZW1wdHk6IGFueS4gTm90IG9mIHNjb3BlIElURU0uCgpdCgQESgIFEgS8CgIaGk8gVGhlIGNvZGUgb2YgYSBzZXJ2aWNlIHBvaW50IHRoYXQgbGVuZHMsIG9yIHRoYXQga2VlcHMgdGhpbmdzIHRvIGJlIHBpY2tlZCB1cC4KCiIKBARKAgYSBL4KAiAaFCAwOiB3aXRob3V0IGFuIGVuZC4KCjMKBARKAgcSBMAKAh8aJSBOb3QgYmVmb3JlIHRoaXMgbW9tZW50OyAwOiBhdCBvbmNlLgoKewoEBEoCCBIEwgoCHxptIEFub3RoZXIgaG9sZCBvZiB0aGUgcmVhZGVyIHRoYXQgaXMgb3BlbjogdGhlIGZpcnN0IG9mIHRoZSBncm91cCB0aGF0IGlzIGZpbGxlZCBjYW5jZWxzIHRoZSBvdGhlcnMuIDA6IG5vbmUuCgqfAQoEBEoCCRIExAoCHBqQASBBIGNvcHkgdW5kZXIgYSBsaWNlbmNlIG9mIGByZWNvcmRfaWRgLCBvZiB0aGlzIGZvcm0gb3Igb2YgYW55LCBpbnN0ZWFkIG9mIHBhcGVyOyBzY29wZSwgaXRlbV90eXBlLCBiYXJjb2RlIGFuZCBwaWNrdXBfcG9pbnQgYXJlIGxlZnQgb3V0IHRoZW4uCgpGCgQESwIBEgTKCgIUGjggRm9yIHRoZSByZWNvcmQsIGFuZCB3aGVyZSBzdGFmZiBjYW5jZWwgZm9yIHRoZSByZWFkZXIuCgonCgQETAIBEgTPCgIVGhkgMDogdW50aWwgaXQgaXMgcmVzdW1lZC4KCloKBAROAgASBNYKAhIaTCBGcm9tIHN0YWZmIGFuZCBhZG1pbmlzdHJhdG9yczogdGhlIHJlYWRlcidzIGNhcmQuIEVsc2V3aGVyZSBpdCBpcyByZWZ1c2VkLgoKKQoEBE4CAhIE2QoCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCikKBARRAgESBOYKAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgo8CgQEUQIDEgTpCgIXGi4gSW5zdGVhZCBvZiByZWNvcmRfaWQ6IGFuIGl0ZW0gb2YgdGhlIHJlY29yZC4KCkQKBARRAgQSBOsKAhgaNiBUaG9zZSB3aG8gd2FpdCBmb3IgYW4gZWxlY3Ryb25pYyBjb3B5IG9mIHRoZSByZWNvcmQuCgofCgQEUgIBEgTwCgIUGhEgRm9yIHRoZSByZWNvcmQuCgo7CgQFBwIBEgT9CgIQGi0gQXMgbWFueSBsb2FucyBhdCBvbmNlIGFzIHRoZXJlIGFyZSByZWFkZXJzLgoKJgoEBQcCAhIE/woCDBoYIFNvIG1hbnkgbG9hbnMgYXQgb25jZS4KCiUKBAUHAgMSBIELAg4aFyBTbyBtYW55IGxvYW5zIGluIGFsbC4KCkwKAgRUEgaECwChCwEaPiBIb3cgbWFueSBlbGVjdHJvbmljIGNvcGllcyBvZiBhIHJlY29yZCBtYXkgYmUgbGVudCwgYW5kIGhvdy4KCjEKBARUAgESBIcLAhIaIyBTaG9ydCBhbmQgc3RhYmxlOiAiZm91bmRlci03NDIxIi4KCj4KBARUAgUSBIwLAhcaMCBCeSB3aGljaCBydWxlcyBhbmQgbGltaXRzIGl0IGlzIGxlbnQ6ICJlYm9vayIuCgo2CgQEVAIGEgSOCwIWGiggVGhlIGJyYW5jaCB3aG9zZSBydWxlcyBhbmQgZGF5cyBjb3VudC4KCkIKBARUAggSBJELAhMaNCBPZiBTTE9UUzogbG9hbnMgYXQgb25jZS4gT2YgTUVURVJFRDogbG9hbnMgaW4gYWxsLgoKSAoEBFQCChIElAsCExo6IEhvdyBtYW55IGFyZSBvbiBsb2FuIG5vdywgYW5kIGhvdyBtYW55IHdlcmUgbGVudCBpbiBhbGwuCgqQAQoEBFQCDBIElwsCGxqBASBGcm9tIHdoZW4gdW50aWwgYmVmb3JlIHdoZW4gaXQgbGVuZHM7IDA6IHdpdGhvdXQgYSBib3VuZC4gTG9hbnMgZW5kIHdpdGggaXQsIGFsc28gd2hlcmUgaXQgaXMgbW92ZWQgc29vbmVyIHdoaWxlIHRoZXkgYXJlIG9wZW4uCgpyCgQEVAIOEgSaCwISGmQgV2hlcmUgaXQgaXMgcmVhZCwgd2l0aCB7dG9rZW59IHdoZXJlIHRoZSBsaW5rJ3MgdG9rZW4gZ29lczogImh0dHBzOi8vcmVhZC5leGFtcGxlL29wZW4/dD17dG9rZW59Ii4KCigKBARUAg8SBJwLAhsaGiBIb3cgbG9uZyBhIGxpbmsgaXMgZ29vZC4KCicKBARUAhASBJ4LAhUaGSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKOwoEBFQCERIEoAsCFxotIEhvdyBtYW55IGFyZSBvZmZlcmVkIHRvIHJlYWRlcnMgd2hvIHdhaXRlZC4KClQKBARVAgESBKULAhYaRiBPZiBhIGxpY2VuY2UgdGhhdCBpcyB0aGVyZSByZWNvcmQsIGZvcm0gYW5kIGJyYW5jaCBzdGF5IGFzIHRoZXkgYXJlLgoKKgoEBFUCCxIEsAsCGxocIDAgaXMgMTUsIHRoZSBtb3N0IGlzIDE0NDAuCgpgCgQEVQIMEgSyCwIeGlIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KChcKBARWAgASBLYLAhYaCSAwOiBhbGwuCgopCgQEVgIBEgS4CwITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKZAoEBFgCARIEwgsCGxpWIFVudGlsIHdoZW4gdGhlIGxpbmsgaXMgZ29vZDsgdGhlIGxvYW4gbWF5IGxhc3QgbG9uZ2VyLCBhbmQgTGlua0xvYW4gdGVsbHMgYSBuZXcgb25lLgoKMgoEBFsCBBIE0AsCFhokIFdoZW4gdGhlIGxvYW4gZmFsbHMgZHVlLCBhbmQgZW5kcy4KCkoKBARbAgUSBNILAhIaPCBIb3cgb2Z0ZW4gbGlua3Mgb2YgdGhpcyBsb2FuIHdlcmUgdXNlZCwgdGhpcyBvbmUgaW5jbHVkZWQuCgoyCgQEXwIAEgTdCwImGiQgT2YgZWFjaCBmb3JtIHRoYXQgaXMgbGljZW5zZWQgbm93LgoKSgoEBF8CARIE3wsCFRo8IEhvdyBtYW55IHdhaXQgZm9yIGEgY29weSBvZiB0aGUgcmVjb3JkLCBvZiB3aGljaGV2ZXIgZm9ybS4KCjwKAgRgEgbiCwDtCwEaLiBUaGUgZWxlY3Ryb25pYyBjb3BpZXMgb2YgYSByZWNvcmQgaW4gYSBmb3JtLgoKQwoEBGACARIE5QsCEBo1IFdoZXRoZXIgb25lIGNhbiBiZSBib3Jyb3dlZCBub3cgYnkgd2hvIGNvbWVzIGZpcnN0LgoKUgoEBGACAhIE5wsCExpEIExvYW5zIGF0IG9uY2UsIG9mIGFsbCBsaWNlbmNlcyB0b2dldGhlcjsgMDogYXMgbWFueSBhcyBhcmUgd2FudGVkLgoKPwoEBGACAxIE6QsCEhoxIE9uIGxvYW4gbm93LCBhbmQgb2ZmZXJlZCB0byByZWFkZXJzIHdobyB3YWl0ZWQuCgpxCgQEYAIFEgTsCwIcGmMgTm9uZSBpcyBmcmVlOiB3aGVuIHRoZSBmaXJzdCBsb2FuIGVuZHMsIHVubGVzcyBpdCBpcyByZW5ld2VkLCBvciBnaXZlbiBiYWNrIHNvb25lcjsgMDogbm90IGtub3duLgoKMQoEBGECARIE8QsCGhojIFRoZSBpdGVtIGJlaGluZCB3aGljaCBpdCBnb2VzIG9uLgoKSgoCBGMSBvcLAIQMARo8IFBvaW50cyBhZ2FpbnN0IGEgYnJhbmNoOyBpdCBoYXMgdGhlIGZld2VzdCB0aGF0IGlzIGNob3Nlbi4KClQKBARjAgASBPkLAhkaRiBFbXB0eTogb2YgYWxsIHBpY2stdXAgcG9pbnRzIHdob3NlIGJyYW5jaCBoYXMgbm8gd2VpZ2h0cyBvZiBpdHMgb3duLgoKTgoEBGMCARIE+wsCFxpAIEZvciBlYWNoIGtpbG9tZXRyZSBmcm9tIHRoZSBwaWNrLXVwIHBvaW50LCBpbiBhIHN0cmFpZ2h0IGxpbmUuCgpACgQEYwICEgT9CwISGjIgRm9yIGVhY2ggaXRlbSB0aGF0IGl0IGlzIGFza2VkIHRvIGZldGNoIGFscmVhZHkuCgpJCgQEYwIDEgT/CwIXGjsgUG9pbnRzIG9mZiB3aGVyZSBpdCBpcyB0aGUgcGljay11cCBwb2ludCdzIGJyYW5jaCBpdHNlbGYuCgpCCgQEYwIEEgSBDAITGjQgV2hlcmUgaXQgd2FzIGFza2VkIGJlZm9yZSBhbmQgaGFzIG5vdCBmZXRjaGVkIG9uZS4KCmgKBARjAgUSBIMMAhIaWiBUaGUgYnJhbmNoIGhhcyBubyB3ZWlnaHRzIG9mIGl0cyBvd24gYW55IG1vcmU7IG9mIGFsbCBicmFuY2hlczogd2hhdCBob2xkcyB3aXRob3V0IHJvd3MuCgpFCgQEZwIAEgSODAIaGjcgV2hhdCBjb3VudGVkLCB3aXRoIHRoZSBicmFuY2ggd2hvc2Ugd2VpZ2h0cyB0aGV5IGFyZS4KCj0KAgRoEgaSDACgDAEaLyBBIGJyYW5jaCB0aGF0IGNvdWxkIGZldGNoIGFuIGl0ZW0gZm9yIGEgaG9sZC4KCkEKBARoAgMSBJcMAhMaMyBXaGF0IGNvdW50cyBhZ2FpbnN0IGl0LCBhbmQgd2hhdCB0aGF0IGlzIG1hZGUgb2YuCgpgCgQEaAIEEgSZDAITGlIgLTE6IGl0cyBwbGFjZSwgb3IgdGhlIHBpY2stdXAgcG9pbnQncywgaXMgbm90IGtub3duOyBpdCBjb3VudHMgYXMgNTAga2lsb21ldHJlcy4KClUKBARoAgUSBJsMAhcaRyBJdGVtcyB0aGF0IGl0IGNvdWxkIGZldGNoLCBhbmQgaG93IG1hbnkgaXQgaXMgYXNrZWQgdG8gZmV0Y2ggYWxyZWFkeS4KCiAKBARoAggSBJ8MAhEaEiBJdCBpcyBhc2tlZCBub3cuCgpWCgIEaRIGogwAuAwBGkggRGF5cyBvbiB3aGljaCBhIHJlYWRlciBtYXkgbm90IGJvcnJvdywgc2luY2Ugc29tZXRoaW5nIGNhbWUgYmFjayBsYXRlLgoKOwoEBGkCAhIEpgwCFBotIFRoZSBsb2FuIHRoYXQgY2FtZSBiYWNrIGxhdGUsIGFuZCBpdHMgaXRlbS4KCkEKBARpAgUSBKoMAhIaMyBIb3cgbWFueSBkYXlzOyAwOiBpdCBjb3VudHMgYXMgYSB2aW9sYXRpb24gYWxvbmUuCgp7CgQEaQIJEgSvDAITGm0gVGhlIHJ1bGUgdGhhdCBnaXZlcyBpdCwgYnkgaXRzIGNvZGUsIGFuZCBob3cgaXQgaXMgcmVja29uZWQ6IGluIHRoZSBsYW5ndWFnZSBvZiB3aG9ldmVyIHRvb2sgdGhlIGl0ZW0gYmFjay4KCnkKBARpAgsSBLIMAhYaayBJdCB3YXMgbGF0ZXIgdGhhbiB2aW9sYXRpb25zIGJlZ2luLCBhbmQgY291bnRzIGFzIG9uZSBvZiB0aGVzZTsgYW5kIHdoZXRoZXIgdGhhdCBoYXMgbGVkIHRvIGEgc3VzcGVuc2lvbi4KCkEKBARpAg0SBLUMAhoaMyAwOiBpdCB3YXMgbm90IGxpZnRlZC4gV2hvIHdhcyBzaWduZWQgaW4sIGFuZCB3aHkuCgpaCgQEagIAEgS7DAISGkwgRnJvbSBzdGFmZiBhbmQgYWRtaW5pc3RyYXRvcnM6IHRoZSByZWFkZXIncyBjYXJkLiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCikKBARqAgESBL0MAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgofCgQEbAIBEgTHDAIUGhEgRm9yIHRoZSByZWNvcmQuCgopCgQEbQIBEgTMDAITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKWAoCBG8SBtQMANgMARpKIEEgaG9sZCBmb3Igd2hpY2ggYSBicmFuY2ggaXMgYXNrZWQgdG8gZmV0Y2ggYW4gaXRlbSwgd2l0aCBvbmUgdGhhdCBmaXRzLgoKVAoEBG8CARIE1wwCEBpGIEFic2VudDogbm9uZSBpcyBvbiB0aGUgc2hlbGYgYW55IG1vcmU7IGFub3RoZXIgYnJhbmNoIHdpbGwgYmUgYXNrZWQuCgouCgQEcAIBEgTcDAIVGiAgT25seSBpdGVtcyB3aG9zZSBob2xkIGlzIG92ZXIuCgopCgQEcAICEgTeDAITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKYAoEBHECARIE5AwCExpSIEFWQUlMQUJMRTogaXQgaXMgZml0IGZvciBsZW5kaW5nLCBhbmQgZ29lcyB3aGVyZSBpdCB3b3VsZCBnbyB3aGVuIHJldHVybmVkIGhlcmUuCgofCgQEcQICEgTmDAISGhEgRm9yIHRoZSByZWNvcmQuCgokCgQEcgIBEgTrDAIZGhYgRW1wdHk6IGFsbCBicmFuY2hlcy4KCikKBARyAgISBO0MAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgqqAQoCBHUSBvYMAPgMARqbASBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAiY2lyY3VsYXRpb24uaG9sZCI6IGtpbmRzICJwbGFjZWQiLCAic3VzcGVuZGVkIiwgInJlc3VtZWQiLCAic2VudCIsICJyZWFkeSIsICJmaWxsZWQiLCAiY2FuY2VsbGVkIiwgImV4cGlyZWQiLAogInJlbGVhc2VkIi4KClMKBAR2AgESBP0MAhUaRSBUaGUgYmF0Y2ggb2YgYSBib29rIGRyb3AgdGhhdCBpdCB3YXMgZm91bmQgaW47IDA6IGl0IGNhbWUgYmFjayBub3cuCgo0CgIEdxIGgA0Aiw0BGiYgV2hhdCBjYW1lIG9mIG9uZSBpdGVtIG9mIGEgY2hlY2staW4uCgouCgQEdwIBEgSDDQIcGiAgQWJzZW50OiBpdCB3YXMgbm90IHRha2VuIGJhY2suCgpDCgQEdwICEgSFDQIUGjUgV2h5IG5vdDogIklURU1fVU5LTk9XTiIsIGFuZCB3aGF0IGEgcGVyc29uIGlzIHRvbGQuCgovCgQEdwIEEgSIDQIRGiEgQW4gaXRlbSBvZiB3b3JrIHdhcyBtYWRlIG9mIGl0LgoKKwoEBHcCBRIEig0CGxodIFdoZW4gaXQgY291bnRzIGFzIHJldHVybmVkLgoKVQoCBQgSBo0NAJQNARpHIEFzIG9mIHdoZW4gc29tZXRoaW5nIGNvdW50cyBhcyByZXR1cm5lZCB0aGF0IGlzIGZvdW5kIGluIGEgYm9vayBkcm9wLgoKdQoEBQgCABIEjw0CGBpnIFdoZW4gdGhlIGRyb3Agd2FzIGVtcHRpZWQgYmVmb3JlOiBub2JvZHkgY2FuIHRlbGwgdGhhdCBpdCBjYW1lIGxhdGVyLCBzbyB0aGF0IGlzIGJlc3QgZm9yIHRoZSByZWFkZXIuCgpVCgQFCAIBEgSRDQIYGkcgV2hlbiB0aGUgYnJhbmNoIGNsb3NlZCBsYXN0OyB3aGVyZSBpdCB3YXMgZW1wdGllZCBzaW5jZSwgd2hlbiBpdCB3YXMuCgojCgQFCAICEgSTDQITGhUgV2hlbiBpdCBpcyBlbXB0aWVkLgoKTQoEBHgCABIElw0CGBo/IFRoZSBjb2RlIG9mIHRoZSBzZXJ2aWNlIHBvaW50IHRoYXQgdGhlIGRyb3AgaXMsIG9yIHN0YW5kcyBhdC4KClQKBAR4AgISBJoNAhcaRiBOZXZlciBsb25nZXIgYWdvIHRoYW4gdGhpcywgd2hhdGV2ZXIgZWxzZTogMCBpcyA3MiwgdGhlIG1vc3QgaXMgMzM2LgoKGQoEBHkCAxIEoQ0CGhoLIDA6IG5ldmVyLgoKTQoEBHwCABIEqg0CGBo/IFRoZSBjb2RlIG9mIHRoZSBkcm9wOyBlbXB0eTogdGhlIGRyb3Agb2YgdGhlIGRlc2sgdGhhdCBjYWxscy4KCjQKBAR9AgASBK4NAhUaJiBHb2VzIGludG8gQ2hlY2tJblJlcXVlc3QsIGZvciBhIGRheS4KCmsKBAR9AgISBLENAhsaXSBBcyBvZiB3aGVuIHdoYXQgaXMgZm91bmQgaW4gaXQgY291bnRzIGFzIHJldHVybmVkOyB3aGF0IHdhcyBsZW50IG9yIHNlZW4gc2luY2UsIGFzIG9mIHRoZW4uCgo7CgQEfwIAEgS5DQIcGi0gV2hlcmUgaXQgZ29lcyBmcm9tIGhlcmUsIGFzIGFmdGVyIGEgcmV0dXJuLgoKMQoEBH8CARIEuw0CGBojIEhvdyBvZnRlbiBpdCB3YXMgdXNlZCBoZXJlIHRvZGF5LgoKWQoFBIABAgESBMANAhcaSiBEYXlzIGF0IHRoZSBicmFuY2gsICIyMDI2LTEwLTAxIiwgYm90aCBjb3VudGVkOyBlbXB0eTogdGhlIGxhc3QgMjggZGF5cy4KCioKBQSAAQIDEgTDDQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKJQoFBIQBAgASBNQNAhoaFiBXaGF0IHdhcyB0YWtlbiBiYWNrLgoKMQoFBIQBAgESBNYNAhwaIiBUaGUgaXRlbSBub3csIGFuZCB3aGVyZSBpdCBnb2VzLgoKSwoFBIQBAgISBNgNAhAaPCBUaGUgbG9hbiBhcyBpdCBpcyBub3c7IGFic2VudDogdGhlIHN0ZXAgd2FzIG5vdCBhYm91dCBvbmUuCgokCgQFCQIBEgTeDQIRGhYgU2hlbHZlcyBhcmUgc2Nhbm5lZC4KCj4KBAUJAgISBOANAhQaMCBXaGF0IHdhcyBub3QgZm91bmQgaXMgYmVpbmcgbWFya2VkIGFzIG1pc3NpbmcuCgpCCgQFCQIEEgTjDQIWGjQgSXQgd2FzIGVuZGVkIHdpdGhvdXQgYW55dGhpbmcgYmVpbmcgbWlzc2luZyBieSBpdC4KCm0KBQSFAQIDEgTqDQIeGl4gQ2FsbCBudW1iZXJzIGZyb20gdGhpcyBvbmUgb24sIHVwIHRvIHRob3NlIHRoYXQgYmVnaW4gd2l0aCB0aGF0IG9uZTsgZW1wdHk6IHdpdGhvdXQgYSBib3VuZC4KCh8KBQSFAQIFEgTtDQIYGhAgRW1wdHk6IG9mIGFueS4KCh8KBQSFAQIJEgTyDQIaGhAgMDogaXQgaXMgb3Blbi4KCi0KBQSFAQILEgT1DQIWGh4gSG93IG1hbnkgaXRlbXMgd2VyZSBzY2FubmVkLgoKTgoFBIUBAgwSBPcNAhYaPyBDbG9zZWQsIG9yIGNsb3Npbmc6IGhvdyBtYW55IGl0IGhhcyBtYXJrZWQgYXMgbWlzc2luZyBzbyBmYXIuCgo5CgUEhwECARIEgg4CHxoqIEFzIHRoZXkgc3RhbmQgb24gdGhlIHNoZWxmLCBhdCBtb3N0IDEwMC4KClwKBQSHAQICEgSEDgIbGk0gVGhlIGl0ZW0gdGhhdCBzdGFuZHMgYmVmb3JlIHRoZSBmaXJzdCBvZiB0aGVtLCB3aGVyZSBpdCB3YXMgc2Nhbm5lZCBiZWZvcmUuCgotCgUEiAECABIEiA4CJRoeIEluIHRoZSBvcmRlciBvZiB0aGUgcmVxdWVzdC4KCicKAgUKEgaLDgCgDgEaGSBXaGF0IGEgc2Nhbm5lZCBpdGVtIGlzLgoKSQoEBQoCAhIEjw4CEBo7IEl0IHN0YW5kcyBiZWZvcmUgb3IgYmVoaW5kIHdoZXJlIGl0cyBjYWxsIG51bWJlciBiZWxvbmdzLgoKUwoEBQoCAxIEkQ4CEhpFIEl0IGJlbG9uZ3MgdG8gdGhpcyBicmFuY2gsIGFuZCBub3QgdG8gdGhlIHNoZWx2ZXMgdGhhdCBhcmUgY291bnRlZC4KClQKBAUKAgQSBJMOAhMaRiBJdCBiZWxvbmdzIHRvIGFub3RoZXIgYnJhbmNoOiB0YWtlIGl0IGJhY2sgaGVyZSwgc28gdGhhdCBpdCBpcyBzZW50LgoKLAoEBQoCBRIElQ4CCxoeIEl0IGlzIG9uIGxvYW46IHRha2UgaXQgYmFjay4KClcKBAUKAgYSBJcOAhAaSSBTdGFmZiBrZWVwIGl0IGJhY2ssIGFzIHdpdGhkcmF3biwgZGFtYWdlZCwgaW4gcmVwYWlyLCBvciBub3QgeWV0IHJlYWR5LgoKQAoEBQoCBxIEmQ4CERoyIEl0IGlzIGZvciBhIGhvbGQsIGFuZCBiZWxvbmdzIHRvIHRoZSBob2xkIHNoZWxmLgoKTwoEBQoCCBIEmw4CDBpBIEl0IHdhcyBsb3N0IG9yIG1pc3NpbmcsIG9yIG9uIGl0cyB3YXkgaGVyZSwgYW5kIGlzIHRoZXJlIGFnYWluLgoKJgoEBQoCCRIEnQ4CExoYIFRoZXJlIGlzIG5vIHN1Y2ggaXRlbS4KCkMKBAUKAgoSBJ8OAhMaNSBJbiBhIGxpc3Q6IGl0IHNob3VsZCBiZSB0aGVyZSwgYW5kIHdhcyBub3Qgc2Nhbm5lZC4KCicKBQSJAQICEgSlDgIQGhggQWJzZW50OiB0aGVyZSBpcyBub25lLgoKMAoFBIkBAgMSBKcOAhUaISBGb3VuZDogd2hlcmUgaXQgZ29lcyBmcm9tIGhlcmUuCgo+CgUEiQECBBIEqQ4CGhovIFdoZW4gYW5kIHdoZXJlIGl0IHdhcyBzY2FubmVkOyAwOiBpdCB3YXMgbm90LgoKJQoFBIoBAgASBK4OAhkaFiBFbXB0eTogYWxsIGJyYW5jaGVzLgoKKgoFBIoBAgISBLEOAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpJCgUEjAECARIEuw4CFxo6IFVuc3BlY2lmaWVkOiBhbGwgdGhhdCB3ZXJlIHNjYW5uZWQgYW5kIGFyZSBub3QgaW4gcGxhY2UuCgoqCgUEjAECAhIEvQ4CExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KClMKBQSNAQICEgTEDgIUGkQgT2Yga2luZCBOT1RfU0NBTk5FRCwgb24gdGhlIGZpcnN0IHBhZ2U6IGhvdyBtYW55IHRoZXJlIGFyZSBpbiBhbGwuCgpSCgUEjgECARIEyQ4CFRpDIEhvdyBtYW55IGl0ZW1zIGFyZSBtaXNzaW5nLCBhcyBDb3VudEZpbmRpbmdzIG9mIE5PVF9TQ0FOTkVEIHRvbGQuCgpfCgUEjgECAhIEyw4CExpQIE5vdGhpbmcgaXMgbWlzc2luZyBieSBpdDogdGhlIGNvdW50IHdhcyBiZWd1biBieSBtaXN0YWtlLCBvciB3YXMgbm90IGZpbmlzaGVkLgoKSAoFBJEBAgASBNUOAhkaOSBFbXB0eTogb2YgYWxsIGJyYW5jaGVzIHRoYXQgaGF2ZSBubyBzdGVwcyBvZiB0aGVpciBvd24uCgp2CgUEkQECARIE1w4CIRpnIE5vbmU6IGEgYnJhbmNoIGhhcyBubyBzdGVwcyBvZiBpdHMgb3duIGFueSBtb3JlOyBvZiBhbGwgYnJhbmNoZXM6IHRoZSBmaXJzdCBub3RpY2UgYWxvbmUsIG9uIHRoZSBkYXkuCgopCgQFCwIEEgTfDgILGhsgV2l0aCB3aGF0IHRoZSBpdGVtIGNvc3RzLgoKRAoFBJIBAgESBOQOAhIaNSBBZnRlciB0aGUgZHVlIGRhdGU7IGVhY2ggbGF0ZXIgdGhhbiB0aGUgb25lIGJlZm9yZS4KCmwKAwSVARIG7A4Aig8BGl0gU29tZXRoaW5nIHRoYXQgaGFwcGVuZWQgYW5kIGJyb2tlIGEgcnVsZS4gV2hhdCBoYXBwZW5lZCBpcyBrZXB0OyBzdGFmZiBkZWNpZGUgd2hhdCBmb2xsb3dzLgoKRwoFBJUBAgESBO8OAhQaOCBUaGUgcmVhc29uIHRoYXQgd291bGQgaGF2ZSByZWZ1c2VkIGl0OiAiSVRFTV9PTl9MT0FOIi4KCjUKBQSVAQIDEgTyDgIWGiYgV2hvIGRpZCBpdDsgMCB3aGVyZSBpdCBpcyBub3Qga25vd24uCgo3CgUElQECBBIE9A4CFBooIFRoZSBsb2FuIHRoYXQgd2FzIG1hZGUgb2YgaXQ7IDA6IG5vbmUuCgpLCgUElQECBRIE9g4CGho8IFRoZSBsb2FuIHRoYXQgc3Rvb2QgYWdhaW5zdCBpdCwgYW5kIHdob3NlIGl0IHdhczsgMDogbm9uZS4KCjcKBQSVAQILEgT9DgITGiggVGhlIHJ1bGUgdGhhdCB3YXMgYnJva2VuLCBieSBpdHMgY29kZS4KCkgKBQSVAQIMEgT/DgITGjkgVGhlIGNhcmQgdGhhdCB3YXMgbmFtZWQsIHdoZXJlIG5vIHJlYWRlciB3YXMgc2lnbmVkIGluLgoKaQoFBJUBAg0SBIEPAhsaWiBXaGVuIHN0YWZmIHNldHRsZWQgaXQsIHdoZXJlLCB3aG8gd2FzIHNpZ25lZCBpbiB0aGVyZSwgYW5kIHdoYXQgd2FzIGRvbmU7IDA6IGl0IGlzIG9wZW4uCgpkCgUElQECERIEhg8CFRpVIFdoaWNoIGFjdGlvbiBzZXR0bGVkIGl0OiAiYWNjZXB0IjsgZW1wdHk6IGl0IGlzIG9wZW4sIG9yIFNldHRsZUNvbmZsaWN0IHNldHRsZWQgaXQuCgpYCgUElQECEhIEiA8CIRpJIEJ5IGFjdGlvbiAiY2hhcmdlIjogd2hhdCB0aGUgcmVhZGVyIG93ZXMsIGluIG1pbm9yIHVuaXRzIG9mIGEgY3VycmVuY3kuCgpmCgMElgESBo0PAI8PARpXIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJjaXJjdWxhdGlvbi5jb25mbGljdCIsIGtpbmRzICJjb25mbGljdCIgYW5kICJzZXR0bGVkIi4KCo4ECgMElwESBpUPAJcPARr+AyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAiY2lyY3VsYXRpb24ubG9hbiI6IGtpbmRzICJsZW50IiwgInJldHVybmVkIiwgInJlbmV3ZWQiOyBhbmQgYnkgaXRzZWxmICJkdWVfc29vbiIgYW5kCiAib3ZlcmR1ZSIsIG9uY2UgZm9yIGVhY2ggZHVlIGRhdGUsIGFuZCAicG9zdHBvbmVkIiwgd2hlcmUgdGhlIGJyYW5jaCBpcyBjbG9zZWQgdGhlbjsgInJlY2FsbGVkIiB3aGVyZSBpdCBmYWxscyBkdWUgc29vbmVyIGZvciBzb21lYm9keSB3aG8gd2FpdHM7CiBhbmQgInVuZG9uZSIsIHdoZXJlIGEgZGVzayB0b29rIGJhY2sgdGhhdCBpdCB0b29rIHRoZSBpdGVtIGJhY2ssIG9yIHJlbmV3ZWQgdGhlIGxvYW47IGFuZCBieSBpdHNlbGYgInNlY29uZF9ub3RpY2UiLCAidGhpcmRfbm90aWNlIiBhbmQgImJpbGxlZCIsCiB3aGVyZSB0aGVyZSBhcmUgc3VjaCBzdGVwczsgYW5kICJzaG9ydGVuZWQiLCB3aGVyZSB0aGUgbGljZW5jZSBvZiBhbiBlbGVjdHJvbmljIGNvcHkgZW5kcyBzb29uZXIuCgpICgUEmAECABIEmg8CFRo5IEEgbmV3IG9uZSwgd2hpY2ggdGhlIGl0ZW0ga2VlcHMgdW50aWwgaXQgaXMgbWFkZSByZWFkeS4KCi8KBQSYAQICEgSdDwIZGiAgVGhlIGJyYW5jaCB0aGF0IGl0IGJlbG9uZ3MgdG8uCgqvAQoDBJwBEgayDwC0DwEanwEgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImNpcmN1bGF0aW9uLml0ZW0iOiBraW5kcyAic2VudCIsICJhcnJpdmVkIiwgImhlbGQiLCAiZm91bmQiLCAibW92ZWQiLAogYW5kICJyZWNlaXZlZCIgb2Ygb25lIHRoYXQgaXMgYmFjayBmcm9tIGl0cyBmaXJzdCBsb2FuLgoKVAoDBJ0BEga3DwC9DwEaRSBUaGUgcGx1Z2luJ3Mgc2VjdGlvbiBvZiBsZWN0ZXJuLmpzb241LiAwIGlzIHRoZSBkZWZhdWx0IGV2ZXJ5d2hlcmUuCgq6AQoFBJ0BAgASBLoPAhwaqgEgSG93IG1hbnkgbWludXRlcyBhZnRlciBpdHMgaGFwcGVuZWRfYXRfbXMgYSBCb3Jyb3cgd2l0aG91dCBhIGRldmljZV9zZXF1ZW5jZSBjb3VudHMgYXMgYSByZXBlYXQsIHdoaWNoIHRoZSBydWxlcwogZGVjaWRlOiAxNSBieSBkZWZhdWx0LiBXaGF0IGlzIG9sZGVyIHdhcyBkb25lIG9mZmxpbmUuCgpfCgUEnQECARIEvA8CGxpQIEhvdyBtYW55IGRheXMgYmVmb3JlIGl0cyBkdWUgZGF0ZSBhIGxvYW4gaXMgdG9sZCB0byBiZSBkdWUgc29vbjogMyBieSBkZWZhdWx0LgpiBnByb3RvMw"
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
        /// The daemon itself, by a timer: adds items of work for open conflicts that an earlier version recorded.
        public static let addConflictWork = TimerMethod<Circulation.AddConflictWorkRequest>(Circulation.description.methods[39])
        /// The daemon itself, by a timer after a closure or a change of a calendar: moves due dates on that fall where a branch is closed. Each moves
        /// once, and none moves back where the closure is shortened or lifted: it was told to a reader.
        public static let postponeDue = TimerMethod<Circulation.PostponeDueRequest>(Circulation.description.methods[50])
        /// The daemon itself, by a timer for each branch: tells which of its loans are due soon and which are overdue.
        public static let sweepDue = TimerMethod<Circulation.SweepDueRequest>(Circulation.description.methods[51])
        /// The daemon itself, by a timer after a licence was changed: open loans that would last longer than it end with it, some at a time.
        public static let shortenLoans = TimerMethod<Circulation.ShortenLoansRequest>(Circulation.description.methods[69])
        /// The daemon itself, by a timer for each loan of an electronic copy: it ends when it falls due.
        public static let endLoan = TimerMethod<Circulation.EndLoanRequest>(Circulation.description.methods[75])
        /// The daemon itself, by a timer for each hold that has a date: its suspension or its time on the shelf is over, it is not needed any more,
        /// or another branch is asked.
        public static let advanceHold = TimerMethod<Circulation.AdvanceHoldRequest>(Circulation.description.methods[76])
    }
}
