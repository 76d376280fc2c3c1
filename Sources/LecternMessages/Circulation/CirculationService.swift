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

        /// Adds or changes a loan rule, found by code.
        public func putLoanRule(_ request: Circulation.PutLoanRuleRequest) throws -> Circulation.LoanRule {
            try Circulation.LoanRule(try caller.call(Circulation.description.methods[33], try request.encoded()))
        }

        /// Lists the loan rules, most specific first.
        public func loanRules(_ request: Circulation.LoanRulesRequest) throws -> Circulation.LoanRulesResponse {
            try Circulation.LoanRulesResponse(try caller.call(Circulation.description.methods[34], try request.encoded()))
        }

        /// Lists what happened against the rules at terminals that were offline, oldest first, for staff to settle.
        public func conflicts(_ request: Circulation.ConflictsRequest) throws -> Circulation.ConflictsResponse {
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

        /// The daemon itself, by a timer for each loan of an electronic copy: it ends when it falls due.
        public func endLoan(_ request: Circulation.EndLoanRequest) throws -> Circulation.EndLoanResponse {
            try Circulation.EndLoanResponse(try caller.call(Circulation.description.methods[68], try request.encoded()))
        }

        /// The daemon itself, by a timer for each hold that has a date: its suspension or its time on the shelf is over, it is not needed any more,
        /// or another branch is asked.
        public func advanceHold(_ request: Circulation.AdvanceHoldRequest) throws -> Circulation.AdvanceHoldResponse {
            try Circulation.AdvanceHoldResponse(try caller.call(Circulation.description.methods[69], try request.encoded()))
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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCtRrChpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90bxIPbGVjdGVybi53b3JrLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8iNgoEVGV4dBIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3VhZ2USEgoEdGV4dBgCIAEoCVIEdGV4dCKmAwoES2luZBISCgRjb2RlGAEgASgJUgRjb2RlEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SKwoFdGl0bGUYAyADKAsyFS5sZWN0ZXJuLndvcmsudjEuVGV4dFIFdGl0bGUSLgoGZmllbGRzGAQgAygLMhYubGVjdGVybi53b3JrLnYxLkZpZWxkUgZmaWVsZHMSMQoHYWN0aW9ucxgFIAMoCzIXLmxlY3Rlcm4ud29yay52MS5BY3Rpb25SB2FjdGlvbnMSFAoFcmlnaHQYBiABKAlSBXJpZ2h0Eh8KC2R1ZV9taW51dGVzGAcgASgDUgpkdWVNaW51dGVzEi0KEmVzY2FsYXRpb25fbWludXRlcxgIIAEoA1IRZXNjYWxhdGlvbk1pbnV0ZXMSKQoQZXNjYWxhdGlvbl9yaWdodBgJIAEoCVIPZXNjYWxhdGlvblJpZ2h0EioKEWVzY2FsYXRlc190b19jaXR5GAogASgIUg9lc2NhbGF0ZXNUb0NpdHkSIwoNbGVhc2VfbWludXRlcxgLIAEoA1IMbGVhc2VNaW51dGVzIowBCgVGaWVsZBISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEi4KBHR5cGUYAyABKA4yGi5sZWN0ZXJuLndvcmsudjEuVmFsdWVUeXBlUgR0eXBlEhIKBHNpZGUYBCABKA1SBHNpZGUisgEKBkFjdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhYKBm1ldGhvZBgDIAEoCVIGbWV0aG9kEh8KC2J1bGtfbWV0aG9kGAQgASgJUgpidWxrTWV0aG9kEi4KBmlucHV0cxgFIAMoCzIWLmxlY3Rlcm4ud29yay52MS5GaWVsZFIGaW5wdXRzIjYKCkZpZWxkVmFsdWUSEgoEbmFtZRgBIAEoCVIEbmFtZRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWUijgEKA0FjdBIQCgNrZXkYASABKAlSA2tleRIUCgVjbGFpbRgCIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAMgASgJUgZhY3Rpb24SEgoEbm90ZRgEIAEoCVIEbm90ZRIzCgZpbnB1dHMYBSADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGaW5wdXRzIiAKBUFjdGVkEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCLzBAoESXRlbRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEa2luZBgCIAEoCVIEa2luZBIQCgNrZXkYAyABKAlSA2tleRIbCglicmFuY2hfaWQYBCABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAUgASgJUgVyaWdodBIwCgVzdGF0ZRgGIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlEjMKBnZhbHVlcxgHIAMoCzIbLmxlY3Rlcm4ud29yay52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSHgoLYWRkZWRfYXRfbXMYCCABKANSCWFkZGVkQXRNcxIaCglkdWVfYXRfbXMYCSABKANSB2R1ZUF0TXMSEgoEbGF0ZRgKIAEoCFIEbGF0ZRIcCgllc2NhbGF0ZWQYCyABKAhSCWVzY2FsYXRlZBIUCgVjbGFpbRgMIAEoA1IFY2xhaW0SFgoGaG9sZGVyGA0gASgDUgZob2xkZXISHwoLaG9sZGVyX25hbWUYDiABKAlSCmhvbGRlck5hbWUSJwoPaG9sZGVyX3Rlcm1pbmFsGA8gASgJUg5ob2xkZXJUZXJtaW5hbBIkCg5sZWFzZV91bnRpbF9tcxgQIAEoA1IMbGVhc2VVbnRpbE1zEhkKCGtlcHRfZm9yGBEgASgDUgdrZXB0Rm9yEi8KFGZpcnN0X2Fuc3dlcmVkX2F0X21zGBIgASgDUhFmaXJzdEFuc3dlcmVkQXRNcxIgCgxjbG9zZWRfYXRfbXMYEyABKANSCmNsb3NlZEF0TXMSGAoHb3V0Y29tZRgUIAEoCVIHb3V0Y29tZSKVAQoLSXRlbURldGFpbHMSKQoEaXRlbRgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgRpdGVtEikKBGtpbmQYAiABKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIEa2luZBIwCgdoaXN0b3J5GAMgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdoaXN0b3J5ItUBCgVFbnRyeRIZCghlbnRyeV9pZBgBIAEoA1IHZW50cnlJZBIUCgVldmVudBgCIAEoCVIFZXZlbnQSEgoEZnJvbRgDIAEoCVIEZnJvbRIOCgJ0bxgEIAEoCVICdG8SEwoFYXRfbXMYBSABKANSBGF0TXMSFgoGcGVyc29uGAYgASgDUgZwZXJzb24SGgoIdGVybWluYWwYByABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgIIAEoCVIGbWV0aG9kEhYKBmRldGFpbBgJIAEoCVIGZGV0YWlsIrMCCgVRdWV1ZRISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EisKBXRpdGxlGAQgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhgKB3dhaXRpbmcYBSABKANSB3dhaXRpbmcSGAoHY2xhaW1lZBgGIAEoA1IHY2xhaW1lZBISCgRsYXRlGAcgASgDUgRsYXRlEhwKCWVzY2FsYXRlZBgIIAEoA1IJZXNjYWxhdGVkEisKEm9sZGVzdF9hZGRlZF9hdF9tcxgJIAEoA1IPb2xkZXN0QWRkZWRBdE1zEiMKDm5leHRfZHVlX2F0X21zGAogASgDUgtuZXh0RHVlQXRNcyK2AQoKQWRkUmVxdWVzdBIpCgRraW5kGAEgASgLMhUubGVjdGVybi53b3JrLnYxLktpbmRSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSGwoJYnJhbmNoX2lkGAMgASgDUghicmFuY2hJZBIzCgZ2YWx1ZXMYBCADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGdmFsdWVzEhkKCHNpbmNlX21zGAUgASgDUgdzaW5jZU1zIjwKC0FkZFJlc3BvbnNlEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBIUCgVhZGRlZBgCIAEoCFIFYWRkZWQidwoNRmluaXNoUmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhQKBWNsYWltGAMgASgDUgVjbGFpbRIWCgZhY3Rpb24YBCABKAlSBmFjdGlvbhISCgRub3RlGAUgASgJUgRub3RlIikKDkZpbmlzaFJlc3BvbnNlEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCJLCg9XaXRoZHJhd1JlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIQCgNrZXkYAiABKAlSA2tleRISCgRub3RlGAMgASgJUgRub3RlIjAKEFdpdGhkcmF3UmVzcG9uc2USHAoJd2l0aGRyYXduGAEgASgIUgl3aXRoZHJhd24iTAoNUXVldWVzUmVxdWVzdBIbCglicmFuY2hfaWQYASABKANSCGJyYW5jaElkEh4KCmV2ZXJ5d2hlcmUYAiABKAhSCmV2ZXJ5d2hlcmUiQAoOUXVldWVzUmVzcG9uc2USLgoGcXVldWVzGAEgAygLMhYubGVjdGVybi53b3JrLnYxLlF1ZXVlUgZxdWV1ZXMilgEKC0xpc3RSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIUCgVyaWdodBgDIAEoCVIFcmlnaHQSEgoEbWluZRgEIAEoCFIEbWluZRIUCgVsaW1pdBgFIAEoDVIFbGltaXQSFgoGY3Vyc29yGAYgASgJUgZjdXJzb3IiUwoMTGlzdFJlc3BvbnNlEisKBWl0ZW1zGAEgAygLMhUubGVjdGVybi53b3JrLnYxLkl0ZW1SBWl0ZW1zEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIiUKCkdldFJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIlcKDkhpc3RvcnlSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3IiWwoPSGlzdG9yeVJlc3BvbnNlEjAKB2VudHJpZXMYASADKAsyFi5sZWN0ZXJuLndvcmsudjEuRW50cnlSB2VudHJpZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiJwoMQ2xhaW1SZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCI9Cg5SZWxlYXNlUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEbm90ZRgCIAEoCVIEbm90ZSKfAQoPSGFuZE92ZXJSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBIUCgVsb2dpbhgCIAEoCVIFbG9naW4SHwoLYnJhbmNoX2NvZGUYAyABKAlSCmJyYW5jaENvZGUSEgoEY2l0eRgEIAEoCFIEY2l0eRIUCgVyaWdodBgFIAEoCVIFcmlnaHQSEgoEbm90ZRgGIAEoCVIEbm90ZSI9Cg5Db21tZW50UmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEdGV4dBgCIAEoCVIEdGV4dCIpCg5BZHZhbmNlUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiEQoPQWR2YW5jZVJlc3BvbnNlIokBCgtJdGVtQ2hhbmdlZBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEa2luZBgCIAEoCVIEa2luZBIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEjAKBXN0YXRlGAQgASgOMhoubGVjdGVybi53b3JrLnYxLkl0ZW1TdGF0ZVIFc3RhdGUqwQoKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJjCgxJVEVNX1VOS05PV04QARpRirUYTQgFEhXmsqHmnInov5npobnlt6XkvZzjgIIaHlRoZXJlIGlzIG5vIHN1Y2ggaXRlbSBvZiB3b3JrLiIHaXRlbV9pZCIEa2luZCIDa2V5EmYKC0lURU1fQ0xPU0VEEAIaVYq1GFEICRIY6K+l6aG55bel5L2c5bey5Yqe57uT44CCGhNUaGUgaXRlbSBpcyBjbG9zZWQuIgdpdGVtX2lkIgdvdXRjb21lIgxjbG9zZWRfYXRfbXMSjwEKDElURU1fQ0xBSU1FRBADGn2KtRh5CAkSIeivpemhueW3peS9nOato+eUseS7luS6uuWkhOeQhuOAghogU29tZWJvZHkgZWxzZSB3b3JrcyBvbiB0aGUgaXRlbS4iB2l0ZW1faWQiBmhvbGRlciILaG9sZGVyX25hbWUiCHRlcm1pbmFsIgh1bnRpbF9tcxJuCglJVEVNX0tFUFQQBBpfirUYWwgJEiHor6Xpobnlt6XkvZzlt7LmjIflrprnu5nku5bkurrjgIIaI1RoZSBpdGVtIGlzIGtlcHQgZm9yIHNvbWVib2R5IGVsc2UuIgdpdGVtX2lkIgZwZXJzb24SYAoQSVRFTV9OT1RfQ0xBSU1FRBAFGkqKtRhGCAkSG+ivpemhueW3peS9nOaXoOS6uumihuWPluOAghocTm9ib2R5IGhhcyBjbGFpbWVkIHRoZSBpdGVtLiIHaXRlbV9pZBKfAQoOQ0xBSU1fTk9UX0hFTEQQBhqKAYq1GIUBCAkSM+aCqOW5tuacqumihuWPluivpemhueW3peS9nO+8jOaIlumihuWPluW3sui/h+acn+OAgho8Q2xhaW0gdGhlIGl0ZW0gZmlyc3Q6IHlvdSBoYXZlIG5vdCwgb3IgeW91ciBjbGFpbSBoYXMgZW5kZWQuIgdpdGVtX2lkIgVjbGFpbRKEAQoQV09SS19OT1RfQUxMT1dFRBAHGm6KtRhqCAcSKuaCqOaXoOadg+WkhOeQhuivpeWIhummhueahOatpOexu+W3peS9nOOAghooWW91IG1heSBub3QgZG8gdGhpcyB3b3JrIGF0IHRoYXQgYnJhbmNoLiIFcmlnaHQiCWJyYW5jaF9pZBJVCgxLSU5EX1VOS05PV04QCBpDirUYPwgFEhXmsqHmnInov5nnsbvlt6XkvZzjgIIaHlRoZXJlIGlzIG5vIHN1Y2gga2luZCBvZiB3b3JrLiIEa2luZBJYCg1GSUVMRF9JTlZBTElEEAkaRYq1GEEIAxIP5a2X5q615peg5pWI44CCGiBBIGZpZWxkIGlzIG1pc3Npbmcgb3Igbm90IHZhbGlkLiIFZmllbGQiA3doeRJVCg5DVVJTT1JfSU5WQUxJRBAKGkGKtRg9CAMSD+a4uOagh+aXoOaViOOAghooVGhlIGN1cnNvciBkb2VzIG5vdCBiZWxvbmcgdG8gdGhpcyBsaXN0LhJYCg5CUkFOQ0hfVU5LTk9XThALGkSKtRhACAUSFeayoeaciei/meS4quWIhummhuOAghoYVGhlcmUgaXMgbm8gc3VjaCBicmFuY2guIgticmFuY2hfY29kZRJjCg5BQ1RJT05fVU5LTk9XThAMGk+KtRhLCAMSG+ayoeaciei/meenjeWkhOeQhuaWueW8j+OAghocVGhlIGtpbmQgaGFzIG5vIHN1Y2ggYWN0aW9uLiIEa2luZCIGYWN0aW9uKlkKCVZhbHVlVHlwZRIICgRURVhUEAASCgoGUkVBREVSEAESCwoHQkFSQ09ERRACEggKBExPQU4QAxIICgRUSU1FEAQSCQoFTU9ORVkQBRIKCgZSRUFTT04QBipeCglJdGVtU3RhdGUSGgoWSVRFTV9TVEFURV9VTlNQRUNJRklFRBAAEgsKB1dBSVRJTkcQARILCgdDTEFJTUVEEAISDAoIRklOSVNIRUQQAxINCglXSVRIRFJBV04QBDK5DQoEV29yaxJXCgNBZGQSGy5sZWN0ZXJuLndvcmsudjEuQWRkUmVxdWVzdBocLmxlY3Rlcm4ud29yay52MS5BZGRSZXNwb25zZSIVirUYERACKg1GSUVMRF9JTlZBTElEEowBCgZGaW5pc2gSHi5sZWN0ZXJuLndvcmsudjEuRmluaXNoUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5GaW5pc2hSZXNwb25zZSJBirUYPRACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKg5DTEFJTV9OT1RfSEVMRCoOQUNUSU9OX1VOS05PV04SVwoIV2l0aGRyYXcSIC5sZWN0ZXJuLndvcmsudjEuV2l0aGRyYXdSZXF1ZXN0GiEubGVjdGVybi53b3JrLnYxLldpdGhkcmF3UmVzcG9uc2UiBoq1GAIQAhJeCgZRdWV1ZXMSHi5sZWN0ZXJuLndvcmsudjEuUXVldWVzUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5RdWV1ZXNSZXNwb25zZSITirUYDwoCCAQKBAgDEAIQAUoBKhKIAQoETGlzdBIcLmxlY3Rlcm4ud29yay52MS5MaXN0UmVxdWVzdBodLmxlY3Rlcm4ud29yay52MS5MaXN0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDEtJTkRfVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSdQoDR2V0EhsubGVjdGVybi53b3JrLnYxLkdldFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuSXRlbURldGFpbHMiM4q1GC8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFREoBKhKRAQoHSGlzdG9yeRIfLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSlAEKBUNsYWltEh0ubGVjdGVybi53b3JrLnYxLkNsYWltUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIlWKtRhRCgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoJSVRFTV9LRVBUKhBXT1JLX05PVF9BTExPV0VESgEqEpwBCglDbGFpbU1hbnkSHS5sZWN0ZXJuLndvcmsudjEuQ2xhaW1SZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iVYq1GFEKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoMSVRFTV9DTEFJTUVEKglJVEVNX0tFUFQqEFdPUktfTk9UX0FMTE9XRURKASooATABEqMBCgdSZWxlYXNlEh8ubGVjdGVybi53b3JrLnYxLlJlbGVhc2VSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iYIq1GFwKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQSVRFTV9OT1RfQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFREoBKhKyAQoISGFuZE92ZXISIC5sZWN0ZXJuLndvcmsudjEuSGFuZE92ZXJSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0ibYq1GGkKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJRCoOQlJBTkNIX1VOS05PV05KASoSkgEKB0NvbW1lbnQSHy5sZWN0ZXJuLndvcmsudjEuQ29tbWVudFJlcXVlc3QaFS5sZWN0ZXJuLndvcmsudjEuSXRlbSJPirUYSwoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJREoBKhJUCgdBZHZhbmNlEh8ubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXNwb25zZSIGirUYAhACSpYyCrYBCgEMEgMCABIaqwEgV2hhdCBzdGFmZiBoYXZlIHRvIGRvOiB0aGUgY2l0eSdzIG9ubHkgcXVldWUgb2YgaHVtYW4gd29yay4gT3RoZXIgcGx1Z2lucyBhZGQgaXRlbXMgYW5kIGZpbmlzaCB0aGVtOyBzdGFmZiBjbGFpbSwgcmVsZWFzZSwgaGFuZCBvdmVyCiBhbmQgY29tbWVudCBvbiB0aGVtIGF0IHRoZWlyIGRlc2tzLgoKQQoCBgASBAgARwEaNSBJdGVtcyBvZiB3b3JrLCBpbiBxdWV1ZXMgYnkgYnJhbmNoLCBraW5kIGFuZCByaWdodC4KCuEBCgQGAAIAEgQLAg0DGtIBIE90aGVyIHBsdWdpbnMsIHRoZSBvd25lciBvZiB0aGUga2luZDogYWRkcyBhbiBpdGVtLCBhbmQgZGVjbGFyZXMgaXRzIGtpbmQuIFRoZSBvd25lcidzIGtleSBpcyB1bmlxdWUgaW4gdGhlIGtpbmQ6IHdoZXJlIGFuIGl0ZW0gd2l0aAogaXQgaXMgb3BlbiwgaXRzIHZhbHVlcyBhcmUgcmVwbGFjZWQ7IHdoZXJlIG9uZSBpcyBjbG9zZWQsIG5vdGhpbmcgY2hhbmdlcy4KCpIBCgQGAAIBEgQPAhEDGoMBIFRoZSBvd25lcjogYW4gYWN0aW9uIGhhcyBzZXR0bGVkIHRoZSBpdGVtLCB3aGljaCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZC4gQ2FsbGVkIGluIHRoZSB0cmFuc2FjdGlvbiBvZiB0aGUgYWN0aW9uLCBsYXN0LgoKeQoEBgACAhIEEwIVAxprIFRoZSBvd25lcjogdGhlcmUgaXMgbm90aGluZyB0byBkbyBhbnkgbW9yZS4gTm90aGluZyBjaGFuZ2VzIHdoZXJlIHRoZSBpdGVtIGlzIGNsb3NlZCwgb3Igd2FzIG5ldmVyIGFkZGVkLgoKggEKBAYAAgMSBBcCGQMadCBUZWxscyB0aGUgcXVldWVzIG9mIGEgYnJhbmNoIGluIHdoaWNoIHRoZSBjYWxsZXIgbWF5IHdvcmssIHdpdGggdGhlaXIgY291bnRzOyBleGFjdCwgYW5kIHdpdGhvdXQgbG9va2luZyBhdCBpdGVtcy4KCpcBCgQGAAIEEgQbAh4DGogBIExpc3RzIHRoZSBvcGVuIGl0ZW1zIG9mIGEgcXVldWUsIHRob3NlIGZpcnN0IHRoYXQgYXJlIGR1ZSBmaXJzdDsgb3IgdGhvc2UgdGhhdCB0aGUgY2FsbGVyIGhhcyBjbGFpbWVkIG9yIHRoYXQgYXJlIGtlcHQgZm9yIHRoZSBjYWxsZXIuCgpdCgQGAAIFEgQgAiMDGk8gVGVsbHMgYW4gaXRlbSB3aXRoIGl0cyBraW5kLCB3aGF0IG1heSBiZSBkb25lLCBhbmQgdGhlIGxhc3Qgb2Ygd2hhdCB3YXMgZG9uZS4KCj8KBAYAAgYSBCUCKAMaMSBMaXN0cyB3aGF0IHdhcyBkb25lIHRvIGFuIGl0ZW0sIHRoZSBsYXN0IGZpcnN0LgoKlQEKBAYAAgcSBCoCLQMahgEgQ2xhaW1zIGFuIGl0ZW0gZm9yIHdob2V2ZXIgaXMgc2lnbmVkIGluLCBmb3IgdGhlIGxlYXNlIG9mIGl0cyBraW5kOyBjbGFpbWVkIGFnYWluIGJ5IHRoZSBzYW1lIHBlcnNvbiwgaXQgaXMgdGhlaXJzIHNvIGxvbmcgZnJvbSBub3cuCgpCCgQGAAIIEgQvAjIDGjQgVGhlIHNhbWUgZm9yIG1hbnksIGFuIGl0ZW0gb2YgdGhlIHN0cmVhbSBmb3IgZWFjaC4KCnEKBAYAAgkSBDQCNwMaYyBHaXZlcyBhIGNsYWltIGJhY2suIEFub3RoZXIncyBpcyBnaXZlbiBiYWNrIHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIsIG9yIGJ5IGFuIGFkbWluaXN0cmF0b3IuCgrbAQoEBgACChIEOgI9AxrMASBIYW5kcyBhbiBpdGVtIG92ZXI6IHRvIGEgcGVyc29uLCB0byBhbm90aGVyIGJyYW5jaCwgdG8gdGhvc2Ugd2l0aCBhbm90aGVyIHJpZ2h0LCBvciB0byBzZXZlcmFsIG9mIHRoZXNlLiBJdCBlbmRzIHRoZSBjYWxsZXIncyBjbGFpbTsKIGFub3RoZXIncyBjbGFpbSBzdGFuZHMgYWdhaW5zdCBpdCwgYnV0IHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIuCgoxCgQGAAILEgQ/AkIDGiMgV3JpdGVzIGEgY29tbWVudCBvbiBhbiBvcGVuIGl0ZW0uCgqAAQoEBgACDBIERAJGAxpyIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIG9wZW4gaXRlbTogYSBsZWFzZSBoYXMgZW5kZWQsIG9yIHRoZSBpdGVtIGlzIGxhdGUgb3IgaGFzIHRvIGJlIGVzY2FsYXRlZC4KCh8KAgUAEgRKAFgBGhMgV2h5IFdvcmsgcmVmdXNlcy4KCiAKAgQAEgRbAF8BGhQgQSB0ZXh0IGZvciBwZW9wbGUuCgoWCgQEAAIAEgNdAhYaCSBCQ1AgNDcuCgpFCgIEARIEYgB2ARo5IEEga2luZCBvZiB3b3JrLCBhcyB0aGUgcGx1Z2luIGRlY2xhcmVzIGl0IHRoYXQgb3ducyBpdC4KCkQKBAQBAgASA2QCEho3IEJlZ2lucyB3aXRoIHRoZSBvd25lcidzIG5hbWU6ICJjaXJjdWxhdGlvbi5jb25mbGljdCIuCgo+CgQEAQIBEgNmAhQaMSBBIGRlY2xhcmF0aW9uIHJlcGxhY2VzIG9uZSB3aXRoIGEgbG93ZXIgbnVtYmVyLgoKWwoEBAECBRIDawITGk4gV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IG11c3QgYmUgYWxsb3dlZCB0byBkbyBhdCBpdHMgYnJhbmNoLCAid29yay5zZXR0bGUiLgoKRgoEBAECBhIDbQIYGjkgSG93IGxvbmcgYWZ0ZXIgaXQgd2FzIGFkZGVkIGFuIGl0ZW0gaXMgZHVlLCBhdCBsZWFzdCAxLgoKPQoEBAECBxIDbwIfGjAgSG93IGxvbmcgYWZ0ZXIgdGhhdCBpdCBpcyBlc2NhbGF0ZWQ7IDA6IG5ldmVyLgoKVAoEBAECCBIDcQIeGkcgV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IHRoZW4gbXVzdCBiZSBhbGxvd2VkIHRvIGRvOyBlbXB0eTogdGhlIHNhbWUuCgpHCgQEAQIJEgNzAh4aOiBBbiBlc2NhbGF0ZWQgaXRlbSBpcyB0aGUgd2hvbGUgY2l0eSdzLCBub3QgaXRzIGJyYW5jaCdzLgoKLwoEBAECChIDdQIbGiIgSG93IGxvbmcgYSBjbGFpbSBsYXN0czsgMCBpcyAxNS4KCiwKAgQCEgV5AIABARofIFdoYXQgYW4gaXRlbSBvZiBhIGtpbmQgdGVsbHMuCgoYCgQEAgIAEgN7AhIaCyAiYmFyY29kZSIKCmoKBAQCAgMSA38CEhpdIFdoZXJlIGEgdGhpbmcgaGFzIHR3byBzaWRlcyB0byBiZSBzZWVuIGJlc2lkZSBlYWNoIG90aGVyOiAxIG9yIDI7IDA6IGl0IGJlbG9uZ3MgdG8gbmVpdGhlci4KCoABCgIFARIGgwEAkAEBGnIgSG93IGEgdmFsdWUgaXMgc2hvd24uIFZhbHVlcyBob2xkIG51bWJlcnMgYW5kIGNvZGVzLCBhbmQgbm8gbmFtZXM6IHRob3NlIGFyZSBsb29rZWQgdXAgYnkgd2hvZXZlciBtYXkga25vdyB0aGVtLgoKJAoEBQECARIEhgECDRoWIEEgbnVtYmVyIG9mIFJlYWRlcnMuCgogCgQFAQIDEgSJAQILGhIgQSBsb2FuJ3MgbnVtYmVyLgoKKAoEBQECBBIEiwECCxoaIE1pbGxpc2Vjb25kcyBzaW5jZSAxOTcwLgoKRAoEBQECBRIEjQECDBo2IEFuIGFtb3VudCBpbiBtaW5vciB1bml0cyBhbmQgYSBjdXJyZW5jeTogIjEyNTAgQ05ZIi4KCjwKBAUBAgYSBI8BAg0aLiBUaGUgbmFtZSBvZiBhIHJlYXNvbiBvZiB0aGUgb3duZXIncyBzZXJ2aWNlLgoKggEKAgQDEgaTAQCdAQEadCBTb21ldGhpbmcgdGhhdCBjYW4gYmUgZG9uZSB3aXRoIGFuIGl0ZW06IGEgbWV0aG9kIG9mIHRoZSBvd25lciwgd2hvc2UgcmVxdWVzdCBpcyBhbiBBY3QgYW5kIHdob3NlIGFuc3dlciBhbiBBY3RlZC4KChgKBAQDAgASBJUBAhIaCiAiYWNjZXB0IgoKQgoEBAMCAhIEmAECFBo0ICJsZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNpcmN1bGF0aW9uL0FjdE9uQ29uZmxpY3QiCgphCgQEAwIDEgSaAQIZGlMgVGhlIHNhbWUgYXMgYSBjbGllbnQgc3RyZWFtIG9mIEFjdCwgZm9yIG1hbnkgaXRlbXMgYXQgb25jZTsgZW1wdHk6IHRoZXJlIGlzIG5vbmUuCgoxCgQEAwIEEgScAQIcGiMgV2hhdCB0aGUgYWN0aW9uIGFza3MgZm9yIGJlc2lkZXMuCgpFCgQEBAIAEgShAQISGjcgT2YgYSBmaWVsZCBvZiB0aGUga2luZCwgb3Igb2YgYW4gaW5wdXQgb2YgdGhlIGFjdGlvbi4KCjIKAgQFEgamAQCwAQEaJCBUaGUgcmVxdWVzdCBvZiBhbiBhY3Rpb24ncyBtZXRob2QuCgosCgQEBQIAEgSoAQIRGh4gVGhlIG93bmVyJ3Mga2V5IG9mIHRoZSBpdGVtLgoKMQoEBAUCARIEqgECEhojIFRoZSBudW1iZXIgb2YgdGhlIGNhbGxlcidzIGNsYWltLgoKLAoEBAUCAhIErAECFBoeIFdoaWNoIG9mIHRoZSBraW5kJ3MgYWN0aW9ucy4KCh8KBAQFAgMSBK4BAhIaESBGb3IgdGhlIHJlY29yZC4KCjEKAgQGEgayAQC0AQEaIyBUaGUgYW5zd2VyIG9mIGFuIGFjdGlvbidzIG1ldGhvZC4KCi0KAgUCEga3AQC9AQEaHyBXaGVyZSBhbiBpdGVtIGlzIGluIGl0cyBsaWZlLgoKMgoCBAcSBsABANsBARokIFNvbWV0aGluZyB0aGF0IHNvbWVib2R5IGhhcyB0byBkby4KCjUKBAQHAgESBMMBAhIaJyBUaGUga2luZCdzIGNvZGUsIGFuZCB0aGUgb3duZXIncyBrZXkuCgoiCgQEBwIDEgTGAQIWGhQgMDogdGhlIHdob2xlIGNpdHkuCgpvCgQEBwILEgTPAQITGmEgQ2xhaW1lZDogdGhlIG51bWJlciBvZiB0aGUgY2xhaW0sIHRvbGQgdG8gd2hvZXZlciBob2xkcyBpdDsgd2hvIHRoYXQgaXMsIHdoZXJlLCBhbmQgdW50aWwgd2hlbi4KCj8KBAQHAhASBNUBAhYaMSBIYW5kZWQgb3ZlciB0byB0aGlzIHBlcnNvbiBhbG9uZTsgMDogdG8gbm9ib2R5LgoKYwoEBAcCERIE1wECIhpVIFdoZW4gc29tZWJvZHkgZmlyc3QgY2xhaW1lZCwgaGFuZGVkIG92ZXIsIGNvbW1lbnRlZCBvbiBvciBjbG9zZWQgaXQ7IDA6IG5vYm9keSBkaWQuCgpECgQEBwISEgTZAQIaGjYgQ2xvc2VkOiB3aGVuLCBhbmQgYnkgd2hpY2ggYWN0aW9uOyBlbXB0eTogd2l0aGRyYXduLgoKRAoEBAgCAhIE4QECHRo2IFRoZSBsYXN0IG9mIHdoYXQgd2FzIGRvbmUsIG5ld2VzdCBmaXJzdCwgYXQgbW9zdCAyMC4KCjMKAgQJEgblAQDzAQEaJSBTb21ldGhpbmcgdGhhdCB3YXMgZG9uZSB0byBhbiBpdGVtLgoKTgoEBAkCARIE6AECExpAIEFuIGV2ZW50IG9mIHRoZSBzdGF0ZSB0YWJsZSwgYGxlY3Rlcm4gc3RhdGVzIHdvcmtgOiAiY2xhaW1lZCIuCgotCgQECQIFEgTtAQITGh8gV2hvIHdhcyBzaWduZWQgaW47IDA6IG5vYm9keS4KChwKBAQJAgcSBPABAhQaDiAiV29yay9DbGFpbSIKClEKBAQJAggSBPIBAhQaQyBUaGUgY29tbWVudCwgdGhlIG5vdGUsIHRoZSBhY3Rpb24sIG9yIHRvIHdob20gaXQgd2FzIGhhbmRlZCBvdmVyLgoKVQoCBAoSBvYBAIUCARpHIEEgcXVldWU6IHRoZSBvcGVuIGl0ZW1zIG9mIGEga2luZCBhdCBhIGJyYW5jaCBmb3IgdGhvc2Ugd2l0aCBhIHJpZ2h0LgoKUAoEBAoCBBIE/AECFBpCIE9wZW4gaXRlbXMgdGhhdCBub2JvZHkgaGFzIGNsYWltZWQsIGFuZCB0aG9zZSB0aGF0IHNvbWVib2R5IGhhcy4KCmMKBAQKAgYSBP8BAhEaVSBPZiBib3RoOiB0aG9zZSB0aGF0IGFyZSBwYXN0IHRoZWlyIGR1ZSB0aW1lLCBhbmQgdGhvc2Ugb2YgdGhlbSB0aGF0IHdlcmUgZXNjYWxhdGVkLgoKRgoEBAoCCBIEggICHxo4IFdoZW4gdGhlIG9sZGVzdCBvcGVuIGl0ZW0gd2FzIGFkZGVkOyAwOiB0aGVyZSBpcyBub25lLgoKVQoEBAoCCRIEhAICHBpHIFdoZW4gdGhlIG5leHQgb3BlbiBpdGVtIGZhbGxzIGR1ZSB0aGF0IGlzIG5vdCBsYXRlOyAwOiB0aGVyZSBpcyBub25lLgoKIgoEBAsCAhIEiwICFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKcwoEBAsCBBIEjgICFRplIFNpbmNlIHdoZW4gaXQgd2FpdHMsIHdoZXJlIHRoYXQgd2FzIGJlZm9yZSB0aGVyZSB3YXMgV29yazsgMDogbm93LiBJdCBpcyBkdWUgZnJvbSBub3cgYWxsIHRoZSBzYW1lLgoKOAoEBAwCARIEkwICERoqIEZhbHNlIHdoZXJlIHRoZXJlIHdhcyBvbmUgd2l0aCB0aGlzIGtleS4KCiQKBAQPAgISBKMCAhIaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKOgoEBBACABIEpwICFRosIEZhbHNlIHdoZXJlIGl0IHdhcyBjbG9zZWQsIG9yIG5ldmVyIGFkZGVkLgoKRgoEBBECABIEqwICFho4IDA6IHRoZSBkZXNrJ3MgYnJhbmNoLCBhbmQgdGhlIGl0ZW1zIG9mIHRoZSB3aG9sZSBjaXR5LgoKHQoEBBECARIErQICFhoPIEFsbCBicmFuY2hlcy4KCkMKBAQSAgASBLECAhwaNSBCeSBicmFuY2gsIGtpbmQgYW5kIHJpZ2h0OyBlbXB0eSBvbmVzIGFyZSBsZWZ0IG91dC4KCiIKBAQTAgESBLYCAhYaFCAwOiB0aGUgd2hvbGUgY2l0eS4KCiYKBAQTAgISBLgCAhMaGCBFbXB0eTogdGhlIGtpbmQncyBvd24uCgpSCgQEEwIDEgS6AgIQGkQgVGhvc2UgdGhhdCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZCBvciBnZXRzIGtlcHQsIGluc3RlYWQuCgopCgQEEwIEEgS8AgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKQQoEBBQCARIEwgICFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCikKBAQWAgESBMoCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpKCgQEGgIBEgTbAgITGjwgVGhlIGxvZ2luIG5hbWUgb2Ygd2hvbSBpdCBpcyBrZXB0IGZvcjsgZW1wdHk6IHdob2V2ZXIgbWF5LgoKPQoEBBoCAhIE3QICGRovIFdoZXJlIGl0IGdvZXM7IGVtcHR5OiBpdCBzdGF5cyBhdCBpdHMgYnJhbmNoLgoKIgoEBBoCAxIE3wICEBoUIFRvIHRoZSB3aG9sZSBjaXR5LgoKOwoEBBoCBBIE4QICExotIEZvciB0aG9zZSB3aXRoIHRoaXMgcmlnaHQ7IGVtcHR5OiB0aGUgc2FtZS4KCmkKAgQeEgbuAgDzAgEaWyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAid29yay5pdGVtIiwgd2hvc2Uga2luZHMgYXJlIHRoZSBldmVudHMgb2YgdGhlIHN0YXRlIHRhYmxlLgpiBnByb3RvMwqYkwUKKGxlY3Rlcm4vY2lyY3VsYXRpb24vdjEvY2lyY3VsYXRpb24ucHJvdG8SFmxlY3Rlcm4uY2lyY3VsYXRpb24udjEaFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxoabGVjdGVybi93b3JrL3YxL3dvcmsucHJvdG8i5wMKBEl0ZW0SFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhgKB2JhcmNvZGUYAiABKAlSB2JhcmNvZGUSGwoJcmVjb3JkX2lkGAMgASgDUghyZWNvcmRJZBIkCg5ob21lX2JyYW5jaF9pZBgEIAEoA1IMaG9tZUJyYW5jaElkEhsKCWJyYW5jaF9pZBgFIAEoA1IIYnJhbmNoSWQSMgoVZGVzdGluYXRpb25fYnJhbmNoX2lkGAYgASgDUhNkZXN0aW5hdGlvbkJyYW5jaElkEhsKCWl0ZW1fdHlwZRgHIAEoCVIIaXRlbVR5cGUSHwoLY2FsbF9udW1iZXIYCCABKAlSCmNhbGxOdW1iZXISNwoFc3RhdGUYCSABKA4yIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1TdGF0ZVIFc3RhdGUSGgoJZHVlX2F0X21zGAogASgDUgdkdWVBdE1zEhQKBXRpdGxlGAsgASgJUgV0aXRsZRIYCgd2ZXJzaW9uGAwgASgDUgd2ZXJzaW9uEh8KCmNvbGxlY3Rpb24YrAIgASgJUgpjb2xsZWN0aW9uEhsKCGxhbmd1YWdlGK0CIAEoCVIIbGFuZ3VhZ2USFwoHaG9sZF9pZBgNIAEoA1IGaG9sZElkItYDCgtJdGVtRGV0YWlscxIwCgRpdGVtGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgRpdGVtEjAKBGxvYW4YAiABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4SKAoQaG9tZV9icmFuY2hfbmFtZRgDIAEoCVIOaG9tZUJyYW5jaE5hbWUSHwoLYnJhbmNoX25hbWUYBCABKAlSCmJyYW5jaE5hbWUSNgoXZGVzdGluYXRpb25fYnJhbmNoX25hbWUYBSABKAlSFWRlc3RpbmF0aW9uQnJhbmNoTmFtZRIcCgpzZWVuX2F0X21zGAYgASgDUghzZWVuQXRNcxIoChBzZWVuX2F0X3Rlcm1pbmFsGAcgASgJUg5zZWVuQXRUZXJtaW5hbBIeCgpob2xkX3BvaW50GKYEIAEoCVIJaG9sZFBvaW50EiMKDWhvbGRfdW50aWxfbXMYpwQgASgDUgtob2xkVW50aWxNcxIrChFwcmljZV9taW5vcl91bml0cxioBCABKANSD3ByaWNlTWlub3JVbml0cxImCg5wcmljZV9jdXJyZW5jeRipBCABKAlSDXByaWNlQ3VycmVuY3ki6QMKBExvYW4SFwoHbG9hbl9pZBgBIAEoA1IGbG9hbklkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSMAoEaXRlbRgDIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbRIcCgpsZW50X2F0X21zGAQgASgDUghsZW50QXRNcxIaCglkdWVfYXRfbXMYBSABKANSB2R1ZUF0TXMSJAoOcmV0dXJuZWRfYXRfbXMYBiABKANSDHJldHVybmVkQXRNcxIaCghyZW5ld2FscxgHIAEoDVIIcmVuZXdhbHMSEgoEcnVsZRgIIAEoCVIEcnVsZRIoChBsZW50X2F0X3Rlcm1pbmFsGAkgASgJUg5sZW50QXRUZXJtaW5hbBIwChRyZXR1cm5lZF9hdF90ZXJtaW5hbBgKIAEoCVIScmV0dXJuZWRBdFRlcm1pbmFsEhgKB292ZXJkdWUYCyABKAhSB292ZXJkdWUSMAoUZHVlX2JlZm9yZV9yZWNhbGxfbXMY9AMgASgDUhFkdWVCZWZvcmVSZWNhbGxNcxJBCgdvdXRjb21lGKwCIAEoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZU91dGNvbWVSB291dGNvbWUiyAIKCExvYW5SdWxlEhIKBGNvZGUYASABKAlSBGNvZGUSGgoIY2F0ZWdvcnkYAiABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgDIAEoCVIIaXRlbVR5cGUSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIaCghsZW5kYWJsZRgFIAEoCFIIbGVuZGFibGUSEgoEZGF5cxgGIAEoDVIEZGF5cxIbCglsb2Fuc19tYXgYByABKA1SCGxvYW5zTWF4EiEKDHJlbmV3YWxzX21heBgIIAEoDVILcmVuZXdhbHNNYXgSGAoHdmVyc2lvbhgJIAEoA1IHdmVyc2lvbhIiCg12YWxpZF9mcm9tX21zGAogASgDUgt2YWxpZEZyb21NcxIkCg52YWxpZF91bnRpbF9tcxgLIAEoA1IMdmFsaWRVbnRpbE1zIsIBCg1Cb3Jyb3dSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSEgoEY2FyZBgCIAEoCVIEY2FyZBIoCg9vdmVycmlkZV9yZWFzb24YkAMgASgJUg5vdmVycmlkZVJlYXNvbhIcCglyZWNvcmRfaWQY9AMgASgDUghyZWNvcmRJZBI7CgRmb3JtGPUDIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0i2QEKDkJvcnJvd1Jlc3BvbnNlEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4SHQoKb3Blbl9sb2FucxgCIAEoDVIJb3BlbkxvYW5zEhsKCWxvYW5zX21heBgDIAEoDVIIbG9hbnNNYXgSHAoJY29uZmxpY3RzGAQgAygJUgljb25mbGljdHMSOwoEbGluaxj0AyABKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVsZWN0cm9uaWNMaW5rUgRsaW5rIkUKDVJldHVyblJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIaCghiYXRjaF9pZBimBCABKANSB2JhdGNoSWQiuAIKDlJldHVyblJlc3BvbnNlEjAKBGl0ZW0YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0SMAoEbG9hbhgCIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbhIbCglzZW50X2hvbWUYAyABKAhSCHNlbnRIb21lEjAKBGhvbGQYCiABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRSBGhvbGQSNwoHc29ydF90bxgLIAEoDjIeLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU29ydFRvUgZzb3J0VG8SJAoOc29ydF90b19icmFuY2gYDCABKAlSDHNvcnRUb0JyYW5jaBIUCgVmb3VuZBgNIAEoCFIFZm91bmQiPAoMUmVuZXdSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSEgoEY2FyZBgCIAEoCVIEY2FyZCJBCg1SZW5ld1Jlc3BvbnNlEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4iZAoMTG9hbnNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSEgoEcGFzdBgCIAEoCFIEcGFzdBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiWwoNTG9hbnNSZXNwb25zZRIyCgVsb2FucxgBIAMoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIFbG9hbnMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiUwoORXhwbGFpblJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRISCgRjYXJkGAIgASgJUgRjYXJkEhMKBWF0X21zGAMgASgDUgRhdE1zItQECg9FeHBsYWluUmVzcG9uc2USHQoKd291bGRfbGVuZBgBIAEoCFIJd291bGRMZW5kEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEjQKBHJ1bGUYAyABKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgRydWxlEjgKBm90aGVycxgEIAMoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGVSBm90aGVycxIaCglkdWVfYXRfbXMYBSABKANSB2R1ZUF0TXMSHQoKb3Blbl9sb2FucxgGIAEoDVIJb3BlbkxvYW5zEkYKCmNvbnNpZGVyZWQYByADKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbnNpZGVyZWRSdWxlUgpjb25zaWRlcmVkEhoKCHJ1bGVfc2V0GKwCIAEoCVIHcnVsZVNldBI7CgZ2YWx1ZXMYrQIgASgLMiIubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlVmFsdWVzUgZ2YWx1ZXMSPgoHc291cmNlcxiuAiADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlZhbHVlU291cmNlUgdzb3VyY2VzEjsKBmxpbWl0cxivAiADKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpbWl0Q291bnRSBmxpbWl0cxJBCgdvdXRjb21lGLACIAEoCzImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZU91dGNvbWVSB291dGNvbWUiNwoLVmFsdWVTb3VyY2USFAoFdmFsdWUYASABKAlSBXZhbHVlEhIKBHJ1bGUYAiABKAlSBHJ1bGUioAEKCkxpbWl0Q291bnQSFAoFbGltaXQYASABKAlSBWxpbWl0EhsKCWxvYW5zX21heBgCIAEoDVIIbG9hbnNNYXgSHQoKb3Blbl9sb2FucxgDIAEoDVIJb3BlbkxvYW5zEhgKB2FwcGxpZXMYBCABKAhSB2FwcGxpZXMSEAoDd2h5GAUgASgJUgN3aHkSFAoFdGl0bGUYBiABKAlSBXRpdGxlIrsBCg5Db25zaWRlcmVkUnVsZRI0CgRydWxlGAEgASgLMiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUnVsZVIEcnVsZRIYCgdvdXRjb21lGAIgASgJUgdvdXRjb21lEhAKA3doeRgDIAEoCVIDd2h5EkcKDGxlbmRpbmdfcnVsZRisAiABKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxlbmRpbmdSdWxlUgtsZW5kaW5nUnVsZSIrCgxJdGVtc1JlcXVlc3QSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZCJDCg1JdGVtc1Jlc3BvbnNlEjIKBWl0ZW1zGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgVpdGVtcyIqCg5HZXRJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlIlgKDkhpc3RvcnlSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yImkKD0hpc3RvcnlSZXNwb25zZRI+CgdlbnRyaWVzGAEgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5IaXN0b3J5RW50cnlSB2VudHJpZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiuQIKDEhpc3RvcnlFbnRyeRIdCgpoaXN0b3J5X2lkGAEgASgDUgloaXN0b3J5SWQSFwoHbG9hbl9pZBgCIAEoA1IGbG9hbklkEhQKBWV2ZW50GAMgASgJUgVldmVudBISCgRmcm9tGAQgASgJUgRmcm9tEg4KAnRvGAUgASgJUgJ0bxIkCg5oYXBwZW5lZF9hdF9tcxgGIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAcgASgDUgxyZWNvcmRlZEF0TXMSFgoGcGVyc29uGAggASgDUgZwZXJzb24SGgoIdGVybWluYWwYCSABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgKIAEoCVIGbWV0aG9kEh8KC3JlcXVlc3Rfa2V5GAsgASgJUgpyZXF1ZXN0S2V5IoMBCg5PdmVyZHVlUmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIiCg1kdWVfYmVmb3JlX21zGAIgASgDUgtkdWVCZWZvcmVNcxIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiXQoPT3ZlcmR1ZVJlc3BvbnNlEjIKBWxvYW5zGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgVsb2FucxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKHAQoQSW5UcmFuc2l0UmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIkCg5zZW50X2JlZm9yZV9tcxgCIAEoA1IMc2VudEJlZm9yZU1zEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJmChFJblRyYW5zaXRSZXNwb25zZRI5CgVpdGVtcxgBIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbURldGFpbHNSBWl0ZW1zEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIrYBChBCdXN5SG91cnNSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhsKCWZyb21fZGF0ZRgCIAEoCVIIZnJvbURhdGUSHQoKdW50aWxfZGF0ZRgDIAEoCVIJdW50aWxEYXRlEhcKB29mX3dlZWsYBCABKAhSBm9mV2VlaxIUCgVsaW1pdBgFIAEoDVIFbGltaXQSFgoGY3Vyc29yGAYgASgJUgZjdXJzb3IidwoRQnVzeUhvdXJzUmVzcG9uc2USNgoFaG91cnMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkJ1c3lIb3VyUgVob3VycxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvchISCgR6b25lGAMgASgJUgR6b25lInwKCEJ1c3lIb3VyEhIKBGRhdGUYASABKAlSBGRhdGUSGAoHd2Vla2RheRgCIAEoDVIHd2Vla2RheRISCgRob3VyGAMgASgNUgRob3VyEhQKBWxvYW5zGAQgASgNUgVsb2FucxIYCgdyZXR1cm5zGAUgASgNUgdyZXR1cm5zIrgDCg5QdXRJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSHwoLYnJhbmNoX2NvZGUYAyABKAlSCmJyYW5jaENvZGUSGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIfCgtjYWxsX251bWJlchgFIAEoCVIKY2FsbE51bWJlchIjCg1yZWNvcmRfc291cmNlGAYgASgJUgxyZWNvcmRTb3VyY2USMgoVcmVjb3JkX2NvbnRyb2xfbnVtYmVyGAcgASgJUhNyZWNvcmRDb250cm9sTnVtYmVyEhYKBmZpZWxkcxgIIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YCSABKANSD2V4cGVjdGVkVmVyc2lvbhIfCgpjb2xsZWN0aW9uGKwCIAEoCVIKY29sbGVjdGlvbhIrChFwcmljZV9taW5vcl91bml0cximBCABKANSD3ByaWNlTWlub3JVbml0cxImCg5wcmljZV9jdXJyZW5jeRinBCABKAlSDXByaWNlQ3VycmVuY3kigQMKElB1dExvYW5SdWxlUmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhoKCGNhdGVnb3J5GAIgASgJUghjYXRlZ29yeRIbCglpdGVtX3R5cGUYAyABKAlSCGl0ZW1UeXBlEhsKCWJyYW5jaF9pZBgEIAEoA1IIYnJhbmNoSWQSGgoIbGVuZGFibGUYBSABKAhSCGxlbmRhYmxlEhIKBGRheXMYBiABKA1SBGRheXMSGwoJbG9hbnNfbWF4GAcgASgNUghsb2Fuc01heBIhCgxyZW5ld2Fsc19tYXgYCCABKA1SC3JlbmV3YWxzTWF4EhYKBmZpZWxkcxgKIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YCyABKANSD2V4cGVjdGVkVmVyc2lvbhIiCg12YWxpZF9mcm9tX21zGAwgASgDUgt2YWxpZEZyb21NcxIkCg52YWxpZF91bnRpbF9tcxgNIAEoA1IMdmFsaWRVbnRpbE1zSgQICRAKIhIKEExvYW5SdWxlc1JlcXVlc3QiSwoRTG9hblJ1bGVzUmVzcG9uc2USNgoFcnVsZXMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgVydWxlcyJ0ChNNZXJnZVJlYWRlcnNSZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSKAoQbWVyZ2VkX3JlYWRlcl9pZBgCIAEoA1IObWVyZ2VkUmVhZGVySWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24iTgoXVGVsbFJlYWRlcnNBcGFydFJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiJVChRNZXJnZVJlYWRlcnNSZXNwb25zZRI9CgdyZWNvcmRzGAEgAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZWFkZXJMb2Fuc1IHcmVjb3JkcyJJCgtSZWFkZXJMb2FucxIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEh0KCm9wZW5fbG9hbnMYAiABKA1SCW9wZW5Mb2FucyIuCg9Td2VlcER1ZVJlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZCJHChBTd2VlcER1ZVJlc3BvbnNlEhkKCGR1ZV9zb29uGAEgASgNUgdkdWVTb29uEhgKB292ZXJkdWUYAiABKA1SB292ZXJkdWUiXwoQUG9zdHBvbmVkUmVxdWVzdBIdCgpjbG9zdXJlX2lkGAEgASgDUgljbG9zdXJlSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yImgKEVBvc3Rwb25lZFJlc3BvbnNlEjsKBWxvYW5zGAEgAygLMiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Qb3N0cG9uZWRMb2FuUgVsb2FucxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKnAQoNUG9zdHBvbmVkTG9hbhIwCgRsb2FuGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuEiIKDWR1ZV9iZWZvcmVfbXMYAiABKANSC2R1ZUJlZm9yZU1zEiAKDGR1ZV9hZnRlcl9tcxgDIAEoA1IKZHVlQWZ0ZXJNcxIeCgttb3ZlZF9hdF9tcxgEIAEoA1IJbW92ZWRBdE1zIoQBChJQb3N0cG9uZUR1ZVJlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIdCgpjbG9zdXJlX2lkGAIgASgDUgljbG9zdXJlSWQSFwoHZnJvbV9tcxgDIAEoA1IGZnJvbU1zEhkKCHVudGlsX21zGAQgASgDUgd1bnRpbE1zIisKE1Bvc3Rwb25lRHVlUmVzcG9uc2USFAoFbW92ZWQYASABKA1SBW1vdmVkIhgKFkFkZENvbmZsaWN0V29ya1JlcXVlc3QiLwoXQWRkQ29uZmxpY3RXb3JrUmVzcG9uc2USFAoFYWRkZWQYASABKA1SBWFkZGVkIl0KEENvbmZsaWN0c1JlcXVlc3QSFAoFbGltaXQYASABKA1SBWxpbWl0EhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yEhsKCW9ubHlfb3BlbhgDIAEoCFIIb25seU9wZW4iTAoVU2V0dGxlQ29uZmxpY3RSZXF1ZXN0Eh8KC2NvbmZsaWN0X2lkGAEgASgDUgpjb25mbGljdElkEhIKBG5vdGUYAiABKAlSBG5vdGUiawoRQ29uZmxpY3RzUmVzcG9uc2USPgoJY29uZmxpY3RzGAEgAygLMiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdFIJY29uZmxpY3RzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIpcRCgpSdWxlVmFsdWVzEhwKCGxlbmRhYmxlGAEgASgISABSCGxlbmRhYmxlEhQKBGRheXMYAiABKA1IAVIEZGF5cxIWCgVob3VycxgDIAEoDUgCUgVob3VycxIXCgZkdWVfb24YBCABKAlIA1IFZHVlT24SFwoGZHVlX2J5GAUgASgJSARSBWR1ZUJ5EiEKC3dpdGhpbl9jYXJkGAYgASgISAVSCndpdGhpbkNhcmQSHQoJbG9hbnNfbWF4GAcgASgNSAZSCGxvYW5zTWF4EiMKDHJlbmV3YWxzX21heBgIIAEoDUgHUgtyZW5ld2Fsc01heBIjCgxyZW5ld2FsX2RheXMYCSABKA1ICFILcmVuZXdhbERheXMSKgoQcmVuZXdhbF9mcm9tX2R1ZRgKIAEoCEgJUg5yZW5ld2FsRnJvbUR1ZRIsChFyZW5ld2FsX2xhc3RfZGF5cxgLIAEoDUgKUg9yZW5ld2FsTGFzdERheXMSHwoKZ3JhY2VfZGF5cxgMIAEoDUgLUglncmFjZURheXMSIwoMZ3JhY2VfY291bnRzGA0gASgISAxSC2dyYWNlQ291bnRzEioKEGZpbmVfbWlub3JfdW5pdHMYDiABKANIDVIOZmluZU1pbm9yVW5pdHMSJQoNZmluZV9jdXJyZW5jeRgPIAEoCUgOUgxmaW5lQ3VycmVuY3kSKAoPZmluZV9ldmVyeV9kYXlzGBAgASgNSA9SDWZpbmVFdmVyeURheXMSLgoSb3BlbmluZ19kYXlzX2NvdW50GBEgASgISBBSEG9wZW5pbmdEYXlzQ291bnQSOgoZZmluZV9pdGVtX21heF9taW5vcl91bml0cxgSIAEoA0gRUhVmaW5lSXRlbU1heE1pbm9yVW5pdHMSPAoaZmluZV92aXNpdF9tYXhfbWlub3JfdW5pdHMYEyABKANIElIWZmluZVZpc2l0TWF4TWlub3JVbml0cxIkCg1maW5lX2RheXNfbWF4GBQgASgNSBNSC2ZpbmVEYXlzTWF4Ei8KEnN1c3BlbnNpb25fcGVyY2VudBgVIAEoDUgUUhFzdXNwZW5zaW9uUGVyY2VudBIwChNzdXNwZW5zaW9uX2RheXNfbWF4GBYgASgNSBVSEXN1c3BlbnNpb25EYXlzTWF4EjYKFnJlcGxhY2VtZW50X2FmdGVyX2RheXMYFyABKA1IFlIUcmVwbGFjZW1lbnRBZnRlckRheXMSMgoUdmlvbGF0aW9uX2FmdGVyX2RheXMYGCABKA1IF1ISdmlvbGF0aW9uQWZ0ZXJEYXlzEiUKDWhvbGRzX2FsbG93ZWQYGiABKAhIGFIMaG9sZHNBbGxvd2VkEiYKDm9uX3NoZWxmX2hvbGRzGBsgASgISBlSDG9uU2hlbGZIb2xkcxIdCglob2xkc19tYXgYHCABKA1IGlIIaG9sZHNNYXgSKAoPaG9sZF9zaGVsZl9kYXlzGB0gASgNSBtSDWhvbGRTaGVsZkRheXMSKQoPcmVjYWxsc19hbGxvd2VkGB4gASgISBxSDnJlY2FsbHNBbGxvd2VkEioKEHJlY2FsbF9rZXB0X2RheXMYHyABKA1IHVIOcmVjYWxsS2VwdERheXMSKAoPcmVjYWxsX2R1ZV9kYXlzGCAgASgNSB5SDXJlY2FsbER1ZURheXMSOQoXcmVuZXdhYmxlX3doaWxlX2F3YWl0ZWQY9AMgASgISB9SFXJlbmV3YWJsZVdoaWxlQXdhaXRlZBIyChNyZXBsYWNlbWVudF9wZXJjZW50GKYEIAEoDUggUhJyZXBsYWNlbWVudFBlcmNlbnQSNwoWcHJvY2Vzc2luZ19taW5vcl91bml0cxinBCABKANIIVIUcHJvY2Vzc2luZ01pbm9yVW5pdHNCDgoMaGFzX2xlbmRhYmxlQgoKCGhhc19kYXlzQgsKCWhhc19ob3Vyc0IMCgpoYXNfZHVlX29uQgwKCmhhc19kdWVfYnlCEQoPaGFzX3dpdGhpbl9jYXJkQg8KDWhhc19sb2Fuc19tYXhCEgoQaGFzX3JlbmV3YWxzX21heEISChBoYXNfcmVuZXdhbF9kYXlzQhYKFGhhc19yZW5ld2FsX2Zyb21fZHVlQhcKFWhhc19yZW5ld2FsX2xhc3RfZGF5c0IQCg5oYXNfZ3JhY2VfZGF5c0ISChBoYXNfZ3JhY2VfY291bnRzQhYKFGhhc19maW5lX21pbm9yX3VuaXRzQhMKEWhhc19maW5lX2N1cnJlbmN5QhUKE2hhc19maW5lX2V2ZXJ5X2RheXNCGAoWaGFzX29wZW5pbmdfZGF5c19jb3VudEIfCh1oYXNfZmluZV9pdGVtX21heF9taW5vcl91bml0c0IgCh5oYXNfZmluZV92aXNpdF9tYXhfbWlub3JfdW5pdHNCEwoRaGFzX2ZpbmVfZGF5c19tYXhCGAoWaGFzX3N1c3BlbnNpb25fcGVyY2VudEIZChdoYXNfc3VzcGVuc2lvbl9kYXlzX21heEIcChpoYXNfcmVwbGFjZW1lbnRfYWZ0ZXJfZGF5c0IaChhoYXNfdmlvbGF0aW9uX2FmdGVyX2RheXNCEwoRaGFzX2hvbGRzX2FsbG93ZWRCFAoSaGFzX29uX3NoZWxmX2hvbGRzQg8KDWhhc19ob2xkc19tYXhCFQoTaGFzX2hvbGRfc2hlbGZfZGF5c0IVChNoYXNfcmVjYWxsc19hbGxvd2VkQhYKFGhhc19yZWNhbGxfa2VwdF9kYXlzQhUKE2hhc19yZWNhbGxfZHVlX2RheXNCHQobaGFzX3JlbmV3YWJsZV93aGlsZV9hd2FpdGVkQhkKF2hhc19yZXBsYWNlbWVudF9wZXJjZW50QhwKGmhhc19wcm9jZXNzaW5nX21pbm9yX3VuaXRzSgQIGRAaIrUECgtMZW5kaW5nUnVsZRISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5vdGUYAiABKAlSBG5vdGUSGgoIY2F0ZWdvcnkYAyABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgEIAEoCVIIaXRlbVR5cGUSHwoLYnJhbmNoX2NvZGUYBSABKAlSCmJyYW5jaENvZGUSIQoMbGlicmFyeV9jb2RlGAYgASgJUgtsaWJyYXJ5Q29kZRIoChBob21lX2JyYW5jaF9jb2RlGAcgASgJUg5ob21lQnJhbmNoQ29kZRIqChFob21lX2xpYnJhcnlfY29kZRgIIAEoCVIPaG9tZUxpYnJhcnlDb2RlEh4KCmNvbGxlY3Rpb24YCSABKAlSCmNvbGxlY3Rpb24SIQoMY2xhc3NfcHJlZml4GAogASgJUgtjbGFzc1ByZWZpeBIaCghsYW5ndWFnZRgLIAEoCVIIbGFuZ3VhZ2USJAoOaXRlbV9kYXlzX2Zyb20YDCABKA1SDGl0ZW1EYXlzRnJvbRImCg9pdGVtX2RheXNfdW50aWwYDSABKA1SDWl0ZW1EYXlzVW50aWwSHwoLc2Vhc29uX2Zyb20YDiABKAlSCnNlYXNvbkZyb20SIQoMc2Vhc29uX3VudGlsGA8gASgJUgtzZWFzb25VbnRpbBI6CgZ2YWx1ZXMYECABKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVWYWx1ZXNSBnZhbHVlcyLjAgoJTG9hbkxpbWl0EhIKBGNvZGUYASABKAlSBGNvZGUSFAoFdGl0bGUYAiABKAlSBXRpdGxlEhsKCWxvYW5zX21heBgDIAEoDVIIbG9hbnNNYXgSHgoKY2F0ZWdvcmllcxgEIAMoCVIKY2F0ZWdvcmllcxIdCgppdGVtX3R5cGVzGAUgAygJUglpdGVtVHlwZXMSIAoLY29sbGVjdGlvbnMYBiADKAlSC2NvbGxlY3Rpb25zEiUKDmNsYXNzX3ByZWZpeGVzGAcgAygJUg1jbGFzc1ByZWZpeGVzEhwKCWxhbmd1YWdlcxgIIAMoCVIJbGFuZ3VhZ2VzEiwKEmhvbWVfbGlicmFyeV9jb2RlcxgJIAMoCVIQaG9tZUxpYnJhcnlDb2RlcxIjCg1saWJyYXJ5X2NvZGVzGAogAygJUgxsaWJyYXJ5Q29kZXMSFgoGZmFtaWx5GAsgASgIUgZmYW1pbHkikwEKC1J1bGVFeGFtcGxlEhIKBG5vdGUYASABKAlSBG5vdGUSNAoEY2FzZRgCIAEoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZUNhc2VSBGNhc2USOgoGYW5zd2VyGAMgASgLMiIubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlQW5zd2VyUgZhbnN3ZXIi8wQKCFJ1bGVDYXNlEhoKCGNhdGVnb3J5GAEgASgJUghjYXRlZ29yeRIdCgpjYXJkX3VudGlsGAIgASgJUgljYXJkVW50aWwSGwoJaXRlbV90eXBlGAMgASgJUghpdGVtVHlwZRIfCgticmFuY2hfY29kZRgEIAEoCVIKYnJhbmNoQ29kZRIoChBob21lX2JyYW5jaF9jb2RlGAUgASgJUg5ob21lQnJhbmNoQ29kZRIeCgpjb2xsZWN0aW9uGAYgASgJUgpjb2xsZWN0aW9uEh8KC2NhbGxfbnVtYmVyGAcgASgJUgpjYWxsTnVtYmVyEhoKCGxhbmd1YWdlGAggASgJUghsYW5ndWFnZRIbCglpdGVtX2RheXMYCSABKA1SCGl0ZW1EYXlzEg4KAmF0GAogASgJUgJhdBI6CgVsb2FucxgLIAMoCzIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRlZExvYW5zUgVsb2FucxIoChBmYW1pbHlfbG9hbnNfbWF4GAwgASgNUg5mYW1pbHlMb2Fuc01heBIYCgdyZW5ld2FsGA0gASgIUgdyZW5ld2FsEhoKCHJlbmV3YWxzGA4gASgNUghyZW5ld2FscxIQCgNkdWUYDyABKAlSA2R1ZRIaCghyZXR1cm5lZBgQIAEoCVIIcmV0dXJuZWQSJAoOaXRlbXNfb2ZfdmlzaXQYESABKA1SDGl0ZW1zT2ZWaXNpdBIhCgxjbG9zZWRfZGF0ZXMYEiADKAlSC2Nsb3NlZERhdGVzEicKD2Nsb3NlZF93ZWVrZGF5cxgTIAMoDVIOY2xvc2VkV2Vla2RheXMihgIKDENvdW50ZWRMb2FucxIUCgVjb3VudBgBIAEoDVIFY291bnQSGwoJaXRlbV90eXBlGAIgASgJUghpdGVtVHlwZRIeCgpjb2xsZWN0aW9uGAMgASgJUgpjb2xsZWN0aW9uEh8KC2NhbGxfbnVtYmVyGAQgASgJUgpjYWxsTnVtYmVyEhoKCGxhbmd1YWdlGAUgASgJUghsYW5ndWFnZRIoChBob21lX2JyYW5jaF9jb2RlGAYgASgJUg5ob21lQnJhbmNoQ29kZRIfCgticmFuY2hfY29kZRgHIAEoCVIKYnJhbmNoQ29kZRIbCglvZl9mYW1pbHkYCCABKAhSCG9mRmFtaWx5It8DCgpSdWxlQW5zd2VyEhYKBWxlbmRzGAEgASgISABSBWxlbmRzEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhQKBWxpbWl0GAMgASgJUgVsaW1pdBISCgRydWxlGAQgASgJUgRydWxlEhAKA2R1ZRgFIAEoCVIDZHVlEioKEGZpbmVfbWlub3JfdW5pdHMYBiABKANIAVIOZmluZU1pbm9yVW5pdHMSHQoJZmluZV9kYXlzGAcgASgNSAJSCGZpbmVEYXlzEikKD3N1c3BlbnNpb25fZGF5cxgIIAEoDUgDUg5zdXNwZW5zaW9uRGF5cxIiCgtyZXBsYWNlbWVudBgJIAEoCEgEUgtyZXBsYWNlbWVudBIeCgl2aW9sYXRpb24YCiABKAhIBVIJdmlvbGF0aW9uEjoKBnZhbHVlcxgLIAEoCzIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVZhbHVlc1IGdmFsdWVzQgsKCWhhc19sZW5kc0IWChRoYXNfZmluZV9taW5vcl91bml0c0IPCg1oYXNfZmluZV9kYXlzQhUKE2hhc19zdXNwZW5zaW9uX2RheXNCEQoPaGFzX3JlcGxhY2VtZW50Qg8KDWhhc192aW9sYXRpb24iiwQKDk92ZXJkdWVPdXRjb21lEhIKBGRheXMYASABKA1SBGRheXMSIQoMY291bnRlZF9kYXlzGAIgASgNUgtjb3VudGVkRGF5cxIoChBmaW5lX21pbm9yX3VuaXRzGAMgASgDUg5maW5lTWlub3JVbml0cxIjCg1maW5lX2N1cnJlbmN5GAQgASgJUgxmaW5lQ3VycmVuY3kSFgoGY2FwcGVkGAUgASgIUgZjYXBwZWQSJwoPc3VzcGVuc2lvbl9kYXlzGAYgASgNUg5zdXNwZW5zaW9uRGF5cxIgCgtyZXBsYWNlbWVudBgHIAEoCFILcmVwbGFjZW1lbnQSHAoJdmlvbGF0aW9uGAggASgIUgl2aW9sYXRpb24SEgoEcnVsZRgJIAEoCVIEcnVsZRIQCgN3aHkYCiABKAlSA3doeRI3ChdyZXBsYWNlbWVudF9taW5vcl91bml0cximBCABKANSFXJlcGxhY2VtZW50TWlub3JVbml0cxI1ChZwcm9jZXNzaW5nX21pbm9yX3VuaXRzGKcEIAEoA1IUcHJvY2Vzc2luZ01pbm9yVW5pdHMSMgoUcmVwbGFjZW1lbnRfY3VycmVuY3kYqAQgASgJUhNyZXBsYWNlbWVudEN1cnJlbmN5EigKD3JlcGxhY2VtZW50X3doeRipBCABKAlSDnJlcGxhY2VtZW50V2h5Ip4ECgdSdWxlU2V0Eh4KC3J1bGVfc2V0X2lkGAEgASgDUglydWxlU2V0SWQSEgoEY29kZRgCIAEoCVIEY29kZRIUCgV0aXRsZRgDIAEoCVIFdGl0bGUSOgoFc3RhdGUYBCABKA4yJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXRTdGF0ZVIFc3RhdGUSIgoNdmFsaWRfZnJvbV9tcxgFIAEoA1ILdmFsaWRGcm9tTXMSGAoHdmVyc2lvbhgGIAEoA1IHdmVyc2lvbhISCgR6b25lGAcgASgJUgR6b25lEjkKBXJ1bGVzGAggAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MZW5kaW5nUnVsZVIFcnVsZXMSOQoGbGltaXRzGAkgAygLMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuTGltaXRSBmxpbWl0cxI/CghleGFtcGxlcxgKIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZUV4YW1wbGVSCGV4YW1wbGVzEhkKCGluX2ZvcmNlGAsgASgIUgdpbkZvcmNlEh8KC3J1bGVzX2NvdW50GAwgASgNUgpydWxlc0NvdW50EiEKDGxpbWl0c19jb3VudBgNIAEoDVILbGltaXRzQ291bnQSJQoOZXhhbXBsZXNfY291bnQYDiABKA1SDWV4YW1wbGVzQ291bnQiswIKEVB1dFJ1bGVTZXRSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSFAoFdGl0bGUYAiABKAlSBXRpdGxlEhIKBHpvbmUYAyABKAlSBHpvbmUSOQoFcnVsZXMYBCADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxlbmRpbmdSdWxlUgVydWxlcxI5CgZsaW1pdHMYBSADKAsyIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5MaW1pdFIGbGltaXRzEj8KCGV4YW1wbGVzGAYgAygLMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlRXhhbXBsZVIIZXhhbXBsZXMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgHIAEoA1IPZXhwZWN0ZWRWZXJzaW9uInsKFlNjaGVkdWxlUnVsZVNldFJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZRIiCg12YWxpZF9mcm9tX21zGAIgASgDUgt2YWxpZEZyb21NcxIpChBleHBlY3RlZF92ZXJzaW9uGAMgASgDUg9leHBlY3RlZFZlcnNpb24iOAoWV2l0aGRyYXdSdWxlU2V0UmVxdWVzdBIeCgtydWxlX3NldF9pZBgBIAEoA1IJcnVsZVNldElkIj8KD1J1bGVTZXRzUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiaAoQUnVsZVNldHNSZXNwb25zZRI8CglydWxlX3NldHMYASADKAsyHy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXRSCHJ1bGVTZXRzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIkcKEUdldFJ1bGVTZXRSZXF1ZXN0Eh4KC3J1bGVfc2V0X2lkGAEgASgDUglydWxlU2V0SWQSEgoEY29kZRgCIAEoCVIEY29kZSJJChNDaGVja1J1bGVTZXRSZXF1ZXN0Eh4KC3J1bGVfc2V0X2lkGAEgASgDUglydWxlU2V0SWQSEgoEY29kZRgCIAEoCVIEY29kZSJvChRDaGVja1J1bGVTZXRSZXNwb25zZRI/CgdyZXN1bHRzGAEgAygLMiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FeGFtcGxlUmVzdWx0UgdyZXN1bHRzEhYKBmZhaWxlZBgCIAEoDVIGZmFpbGVkIpcBCg1FeGFtcGxlUmVzdWx0EhYKBm51bWJlchgBIAEoDVIGbnVtYmVyEhIKBG5vdGUYAiABKAlSBG5vdGUSFAoFaG9sZHMYAyABKAhSBWhvbGRzEhIKBHdoYXQYBCABKAlSBHdoYXQSGgoIZXhwZWN0ZWQYBSABKAlSCGV4cGVjdGVkEhQKBWZvdW5kGAYgASgJUgVmb3VuZCK3AQoRVHJ5UnVsZVNldFJlcXVlc3QSHgoLcnVsZV9zZXRfaWQYASABKANSCXJ1bGVTZXRJZBISCgRjb2RlGAIgASgJUgRjb2RlEhcKB2Zyb21fbXMYAyABKANSBmZyb21NcxIZCgh1bnRpbF9tcxgEIAEoA1IHdW50aWxNcxIiCg1sb29rZWRfYXRfbWF4GAUgASgNUgtsb29rZWRBdE1heBIWCgZjdXJzb3IYBiABKAlSBmN1cnNvciJ/ChJUcnlSdWxlU2V0UmVzcG9uc2USNwoFbG9hbnMYASADKAsyIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlRyaWVkTG9hblIFbG9hbnMSGAoHZGVjaWRlZBgCIAEoDVIHZGVjaWRlZBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciLNAgoJVHJpZWRMb2FuEhcKB2xvYW5faWQYASABKANSBmxvYW5JZBIYCgdiYXJjb2RlGAIgASgJUgdiYXJjb2RlEhsKCXJlYWRlcl9pZBgDIAEoA1IIcmVhZGVySWQSGgoIY2F0ZWdvcnkYBCABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgFIAEoCVIIaXRlbVR5cGUSHAoKbGVudF9hdF9tcxgGIAEoA1IIbGVudEF0TXMSGwoJcnVsZV90aGVuGAcgASgJUghydWxlVGhlbhISCgRydWxlGAggASgJUgRydWxlEhYKBnJlYXNvbhgJIAEoCVIGcmVhc29uEhQKBWxpbWl0GAogASgJUgVsaW1pdBIeCgtkdWVfdGhlbl9tcxgLIAEoA1IJZHVlVGhlbk1zEhoKCWR1ZV9hdF9tcxgMIAEoA1IHZHVlQXRNcyKNBgoESG9sZBIXCgdob2xkX2lkGAEgASgDUgZob2xkSWQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBI3CgVzY29wZRgDIAEoDjIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFNjb3BlUgVzY29wZRIbCglyZWNvcmRfaWQYBCABKANSCHJlY29yZElkEhsKCWl0ZW1fdHlwZRgFIAEoCVIIaXRlbVR5cGUSFAoFdGl0bGUYBiABKAlSBXRpdGxlEjcKBXN0YXRlGAcgASgOMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkU3RhdGVSBXN0YXRlEhoKCHBvc2l0aW9uGAggASgNUghwb3NpdGlvbhImCg9lc3RpbWF0ZWRfYXRfbXMYCSABKANSDWVzdGltYXRlZEF0TXMSIQoMcGlja3VwX3BvaW50GAogASgJUgtwaWNrdXBQb2ludBIoChBwaWNrdXBfYnJhbmNoX2lkGAsgASgDUg5waWNrdXBCcmFuY2hJZBIgCgxwbGFjZWRfYXRfbXMYDCABKANSCnBsYWNlZEF0TXMSLQoTbm90X25lZWRlZF9hZnRlcl9tcxgNIAEoA1IQbm90TmVlZGVkQWZ0ZXJNcxIsChJzdXNwZW5kZWRfdW50aWxfbXMYDiABKANSEHN1c3BlbmRlZFVudGlsTXMSGQoIZ3JvdXBfaWQYDyABKANSB2dyb3VwSWQSGAoHYmFyY29kZRgQIAEoCVIHYmFyY29kZRIeCgtyZWFkeV9hdF9tcxgRIAEoA1IJcmVhZHlBdE1zEiQKDnNoZWxmX3VudGlsX21zGBIgASgDUgxzaGVsZlVudGlsTXMSIAoMY2xvc2VkX2F0X21zGBMgASgDUgpjbG9zZWRBdE1zEh0KCmNsb3NlZF93aHkYFCABKAlSCWNsb3NlZFdoeRIXCgdsb2FuX2lkGBUgASgDUgZsb2FuSWQSKAoQdGFyZ2V0X2JyYW5jaF9pZBgWIAEoA1IOdGFyZ2V0QnJhbmNoSWQifwoLSG9sZERldGFpbHMSMAoEaG9sZBgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFIEaG9sZBI+CgdoaXN0b3J5GAIgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5IaXN0b3J5RW50cnlSB2hpc3Rvcnki4AIKEFBsYWNlSG9sZFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBI3CgVzY29wZRgCIAEoDjIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFNjb3BlUgVzY29wZRIbCglyZWNvcmRfaWQYAyABKANSCHJlY29yZElkEhgKB2JhcmNvZGUYBCABKAlSB2JhcmNvZGUSGwoJaXRlbV90eXBlGAUgASgJUghpdGVtVHlwZRIhCgxwaWNrdXBfcG9pbnQYBiABKAlSC3BpY2t1cFBvaW50Ei0KE25vdF9uZWVkZWRfYWZ0ZXJfbXMYByABKANSEG5vdE5lZWRlZEFmdGVyTXMSLAoSc3VzcGVuZGVkX3VudGlsX21zGAggASgDUhBzdXNwZW5kZWRVbnRpbE1zEisKEmdyb3VwX3dpdGhfaG9sZF9pZBgJIAEoA1IPZ3JvdXBXaXRoSG9sZElkIm0KDkhvbGRGb3JSZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSGwoJcmVjb3JkX2lkGAIgASgDUghyZWNvcmRJZBIhCgxwaWNrdXBfcG9pbnQYAyABKAlSC3BpY2t1cFBvaW50IkQKEUNhbmNlbEhvbGRSZXF1ZXN0EhcKB2hvbGRfaWQYASABKANSBmhvbGRJZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiJIChJTdXNwZW5kSG9sZFJlcXVlc3QSFwoHaG9sZF9pZBgBIAEoA1IGaG9sZElkEhkKCHVudGlsX21zGAIgASgDUgd1bnRpbE1zIiwKEVJlc3VtZUhvbGRSZXF1ZXN0EhcKB2hvbGRfaWQYASABKANSBmhvbGRJZCJkCgxIb2xkc1JlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBISCgRwYXN0GAIgASgIUgRwYXN0EhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJbCg1Ib2xkc1Jlc3BvbnNlEjIKBWhvbGRzGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkUgVob2xkcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciIpCg5HZXRIb2xkUmVxdWVzdBIXCgdob2xkX2lkGAEgASgDUgZob2xkSWQiXAoPSG9sZExpbmVSZXF1ZXN0EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yIkUKEVJlY2FsbExvYW5SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iRgoSUmVjYWxsTG9hblJlc3BvbnNlEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4ilAQKB0xpY2VuY2USHQoKbGljZW5jZV9pZBgBIAEoA1IJbGljZW5jZUlkEhIKBGNvZGUYAiABKAlSBGNvZGUSGwoJcmVjb3JkX2lkGAMgASgDUghyZWNvcmRJZBIUCgV0aXRsZRgEIAEoCVIFdGl0bGUSOgoEZm9ybRgFIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SGwoJaXRlbV90eXBlGAYgASgJUghpdGVtVHlwZRIbCglicmFuY2hfaWQYByABKANSCGJyYW5jaElkEjcKBGtpbmQYCCABKA4yIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpY2VuY2VLaW5kUgRraW5kEhQKBXNsb3RzGAkgASgNUgVzbG90cxIbCglsb2Fuc19tYXgYCiABKA1SCGxvYW5zTWF4EhIKBGxlbnQYCyABKA1SBGxlbnQSFAoFbG9hbnMYDCABKA1SBWxvYW5zEiIKDXZhbGlkX2Zyb21fbXMYDSABKANSC3ZhbGlkRnJvbU1zEiQKDnZhbGlkX3VudGlsX21zGA4gASgDUgx2YWxpZFVudGlsTXMSEAoDdXJsGA8gASgJUgN1cmwSIQoMbGlua19taW51dGVzGBAgASgNUgtsaW5rTWludXRlcxIYCgd2ZXJzaW9uGBEgASgDUgd2ZXJzaW9uItQDChFQdXRMaWNlbmNlUmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSOgoEZm9ybRgDIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIfCgticmFuY2hfY29kZRgFIAEoCVIKYnJhbmNoQ29kZRI3CgRraW5kGAYgASgOMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MaWNlbmNlS2luZFIEa2luZBIUCgVzbG90cxgHIAEoDVIFc2xvdHMSGwoJbG9hbnNfbWF4GAggASgNUghsb2Fuc01heBIiCg12YWxpZF9mcm9tX21zGAkgASgDUgt2YWxpZEZyb21NcxIkCg52YWxpZF91bnRpbF9tcxgKIAEoA1IMdmFsaWRVbnRpbE1zEhAKA3VybBgLIAEoCVIDdXJsEiEKDGxpbmtfbWludXRlcxgMIAEoDVILbGlua01pbnV0ZXMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgNIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIlwKD0xpY2VuY2VzUmVxdWVzdBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJnChBMaWNlbmNlc1Jlc3BvbnNlEjsKCGxpY2VuY2VzGAEgAygLMh8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MaWNlbmNlUghsaWNlbmNlcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJICg5FbGVjdHJvbmljTGluaxIQCgN1cmwYASABKAlSA3VybBIkCg52YWxpZF91bnRpbF9tcxgCIAEoA1IMdmFsaWRVbnRpbE1zIioKD0xpbmtMb2FuUmVxdWVzdBIXCgdsb2FuX2lkGAEgASgDUgZsb2FuSWQiJgoOVXNlTGlua1JlcXVlc3QSFAoFdG9rZW4YASABKAlSBXRva2VuIs0BCg9Vc2VMaW5rUmVzcG9uc2USFwoHbG9hbl9pZBgBIAEoA1IGbG9hbklkEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSOgoEZm9ybRgDIAEoDjImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRWxlY3Ryb25pY0Zvcm1SBGZvcm0SGAoHbGljZW5jZRgEIAEoCVIHbGljZW5jZRIaCglkdWVfYXRfbXMYBSABKANSB2R1ZUF0TXMSEgoEdXNlcxgGIAEoDVIEdXNlcyIpCg5FbmRMb2FuUmVxdWVzdBIXCgdsb2FuX2lkGAEgASgDUgZsb2FuSWQiEQoPRW5kTG9hblJlc3BvbnNlImAKD1BpY2tMaXN0UmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3IiXgoQUGlja0xpc3RSZXNwb25zZRIyCgVwaWNrcxgBIAMoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUGlja1IFcGlja3MSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiagoEUGljaxIwCgRob2xkGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkUgRob2xkEjAKBGl0ZW0YAiABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0ifgoQSG9sZFNoZWxmUmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIbCglvbmx5X292ZXIYAiABKAhSCG9ubHlPdmVyEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJyCg9Nb3ZlSXRlbVJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIxCgJ0bxgCIAEoDjIhLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVN0YXRlUgJ0bxISCgRub3RlGAMgASgJUgRub3RlIp0BChNJdGVtc0luU3RhdGVSZXF1ZXN0EjcKBXN0YXRlGAEgASgOMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtU3RhdGVSBXN0YXRlEh8KC2JyYW5jaF9jb2RlGAIgASgJUgpicmFuY2hDb2RlEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciItChJBZHZhbmNlSG9sZFJlcXVlc3QSFwoHaG9sZF9pZBgBIAEoA1IGaG9sZElkIhUKE0FkdmFuY2VIb2xkUmVzcG9uc2UiPwoLSG9sZENoYW5nZWQSMAoEaG9sZBgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZFIEaG9sZCJFCg5DaGVja0luUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhkKCGJhdGNoX2lkGAIgASgDUgdiYXRjaElkIssBCglDaGVja2VkSW4SGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRI+CgZhbnN3ZXIYAiABKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlUgZhbnN3ZXISFgoGcmVhc29uGAMgASgJUgZyZWFzb24SEAoDd2h5GAQgASgJUgN3aHkSFAoFbm90ZWQYBSABKAhSBW5vdGVkEiQKDnJldHVybmVkX2F0X21zGAYgASgDUgxyZXR1cm5lZEF0TXMikQEKDlB1dERyb3BSZXF1ZXN0Eh0KCnBvaW50X2NvZGUYASABKAlSCXBvaW50Q29kZRJDCgtjb3VudHNfZnJvbRgCIAEoDjIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRHJvcE1vbWVudFIKY291bnRzRnJvbRIbCglob3Vyc19tYXgYAyABKA1SCGhvdXJzTWF4ItsBCgREcm9wEh0KCnBvaW50X2NvZGUYASABKAlSCXBvaW50Q29kZRJDCgtjb3VudHNfZnJvbRgCIAEoDjIiLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRHJvcE1vbWVudFIKY291bnRzRnJvbRIbCglob3Vyc19tYXgYAyABKA1SCGhvdXJzTWF4EiIKDWVtcHRpZWRfYXRfbXMYBCABKANSC2VtcHRpZWRBdE1zEi4KE2VtcHRpZWRfYXRfdGVybWluYWwYBSABKAlSEWVtcHRpZWRBdFRlcm1pbmFsIg4KDERyb3BzUmVxdWVzdCJDCg1Ecm9wc1Jlc3BvbnNlEjIKBWRyb3BzGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ecm9wUgVkcm9wcyIxChBFbXB0eURyb3BSZXF1ZXN0Eh0KCnBvaW50X2NvZGUYASABKAlSCXBvaW50Q29kZSKPAQoJRHJvcEJhdGNoEhkKCGJhdGNoX2lkGAEgASgDUgdiYXRjaElkEh0KCnBvaW50X2NvZGUYAiABKAlSCXBvaW50Q29kZRIkCg5jb3VudHNfZnJvbV9tcxgDIAEoA1IMY291bnRzRnJvbU1zEiIKDWVtcHRpZWRfYXRfbXMYBCABKANSC2VtcHRpZWRBdE1zIi0KEVVzZUluSG91c2VSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUibAoLVXNlZEluSG91c2USPgoGYW5zd2VyGAEgASgLMiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXNwb25zZVIGYW5zd2VyEh0KCnVzZXNfdG9kYXkYAiABKA1SCXVzZXNUb2RheSKfAQoSSW5Ib3VzZVVzZXNSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhsKCWZyb21fZGF0ZRgCIAEoCVIIZnJvbURhdGUSHQoKdW50aWxfZGF0ZRgDIAEoCVIJdW50aWxEYXRlEhQKBWxpbWl0GAQgASgNUgVsaW1pdBIWCgZjdXJzb3IYBSABKAlSBmN1cnNvciJlChNJbkhvdXNlVXNlc1Jlc3BvbnNlEjYKBHVzZXMYASADKAsyIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkluSG91c2VVc2VSBHVzZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiZgoKSW5Ib3VzZVVzZRISCgRkYXRlGAEgASgJUgRkYXRlEjAKBGl0ZW0YAiABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0SEgoEdXNlcxgDIAEoDVIEdXNlcyInCgtVbmRvUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlIr4BCgxVbmRvUmVzcG9uc2USPAoGdW5kb25lGAEgASgLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5IaXN0b3J5RW50cnlSBnVuZG9uZRI+CgZhbnN3ZXIYAiABKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlUgZhbnN3ZXISMAoEbG9hbhgDIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbiLCAwoFQ291bnQSGQoIY291bnRfaWQYASABKANSB2NvdW50SWQSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIfCgticmFuY2hfbmFtZRgDIAEoCVIKYnJhbmNoTmFtZRIoChBmcm9tX2NhbGxfbnVtYmVyGAQgASgJUg5mcm9tQ2FsbE51bWJlchIqChF1bnRpbF9jYWxsX251bWJlchgFIAEoCVIPdW50aWxDYWxsTnVtYmVyEh4KCmNvbGxlY3Rpb24YBiABKAlSCmNvbGxlY3Rpb24SOAoFc3RhdGUYByABKA4yIi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50U3RhdGVSBXN0YXRlEiAKDG9wZW5lZF9hdF9tcxgIIAEoA1IKb3BlbmVkQXRNcxIbCglvcGVuZWRfYnkYCSABKANSCG9wZW5lZEJ5EiAKDGNsb3NlZF9hdF9tcxgKIAEoA1IKY2xvc2VkQXRNcxIbCgljbG9zZWRfYnkYCyABKANSCGNsb3NlZEJ5EhgKB3NjYW5uZWQYDCABKA1SB3NjYW5uZWQSGAoHbWlzc2luZxgNIAEoDVIHbWlzc2luZyKpAQoQT3BlbkNvdW50UmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRIoChBmcm9tX2NhbGxfbnVtYmVyGAIgASgJUg5mcm9tQ2FsbE51bWJlchIqChF1bnRpbF9jYWxsX251bWJlchgDIAEoCVIPdW50aWxDYWxsTnVtYmVyEh4KCmNvbGxlY3Rpb24YBCABKAlSCmNvbGxlY3Rpb24ibgoQU2NhblNoZWxmUmVxdWVzdBIZCghjb3VudF9pZBgBIAEoA1IHY291bnRJZBIaCghiYXJjb2RlcxgCIAMoCVIIYmFyY29kZXMSIwoNYWZ0ZXJfYmFyY29kZRgDIAEoCVIMYWZ0ZXJCYXJjb2RlIlUKEVNjYW5TaGVsZlJlc3BvbnNlEkAKCGZpbmRpbmdzGAEgAygLMiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TaGVsZkZpbmRpbmdSCGZpbmRpbmdzIowCCgxTaGVsZkZpbmRpbmcSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRI3CgRraW5kGAIgASgOMiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5GaW5kaW5nS2luZFIEa2luZBIwCgRpdGVtGAMgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgRpdGVtEjcKB3NvcnRfdG8YBCABKA4yHi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNvcnRUb1IGc29ydFRvEiIKDXNjYW5uZWRfYXRfbXMYBSABKANSC3NjYW5uZWRBdE1zEhoKCHRlcm1pbmFsGAYgASgJUgh0ZXJtaW5hbCJ7Cg1Db3VudHNSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhsKCW9ubHlfb3BlbhgCIAEoCFIIb25seU9wZW4SFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIl8KDkNvdW50c1Jlc3BvbnNlEjUKBmNvdW50cxgBIAMoCzIdLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRSBmNvdW50cxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKYAQoUQ291bnRGaW5kaW5nc1JlcXVlc3QSGQoIY291bnRfaWQYASABKANSB2NvdW50SWQSNwoEa2luZBgCIAEoDjIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRmluZGluZ0tpbmRSBGtpbmQSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIogBChVDb3VudEZpbmRpbmdzUmVzcG9uc2USQAoIZmluZGluZ3MYASADKAsyJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNoZWxmRmluZGluZ1IIZmluZGluZ3MSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3ISFQoGaW5fYWxsGAMgASgNUgVpbkFsbCJiChFDbG9zZUNvdW50UmVxdWVzdBIZCghjb3VudF9pZBgBIAEoA1IHY291bnRJZBIYCgdtaXNzaW5nGAIgASgNUgdtaXNzaW5nEhgKB2FiYW5kb24YAyABKAhSB2FiYW5kb24iMAoTQWR2YW5jZUNvdW50UmVxdWVzdBIZCghjb3VudF9pZBgBIAEoA1IHY291bnRJZCIwChRBZHZhbmNlQ291bnRSZXNwb25zZRIYCgdtaXNzaW5nGAEgASgNUgdtaXNzaW5nImoKDE92ZXJkdWVTdGVwcxIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRI5CgVzdGVwcxgCIAMoCzIjLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVN0ZXBSBXN0ZXBzIl4KC092ZXJkdWVTdGVwEjsKBGtpbmQYASABKA4yJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk92ZXJkdWVTdGVwS2luZFIEa2luZBISCgRkYXlzGAIgASgNUgRkYXlzIhkKF0xpc3RPdmVyZHVlU3RlcHNSZXF1ZXN0IlYKGExpc3RPdmVyZHVlU3RlcHNSZXNwb25zZRI6CgVzdGVwcxgBIAMoCzIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVN0ZXBzUgVzdGVwcyKSBQoIQ29uZmxpY3QSHwoLY29uZmxpY3RfaWQYASABKANSCmNvbmZsaWN0SWQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SGAoHYmFyY29kZRgDIAEoCVIHYmFyY29kZRIbCglyZWFkZXJfaWQYBCABKANSCHJlYWRlcklkEhcKB2xvYW5faWQYBSABKANSBmxvYW5JZBIiCg1vdGhlcl9sb2FuX2lkGAYgASgDUgtvdGhlckxvYW5JZBImCg9vdGhlcl9yZWFkZXJfaWQYByABKANSDW90aGVyUmVhZGVySWQSJAoOaGFwcGVuZWRfYXRfbXMYCCABKANSDGhhcHBlbmVkQXRNcxIkCg5yZWNvcmRlZF9hdF9tcxgJIAEoA1IMcmVjb3JkZWRBdE1zEhoKCHRlcm1pbmFsGAogASgJUgh0ZXJtaW5hbBInCg9kZXZpY2Vfc2VxdWVuY2UYCyABKARSDmRldmljZVNlcXVlbmNlEhIKBHJ1bGUYDCABKAlSBHJ1bGUSEgoEY2FyZBgNIAEoCVIEY2FyZBIiCg1zZXR0bGVkX2F0X21zGA4gASgDUgtzZXR0bGVkQXRNcxIuChNzZXR0bGVkX2F0X3Rlcm1pbmFsGA8gASgJUhFzZXR0bGVkQXRUZXJtaW5hbBIdCgpzZXR0bGVkX2J5GBAgASgDUglzZXR0bGVkQnkSEgoEbm90ZRgRIAEoCVIEbm90ZRIWCgZhY3Rpb24YEiABKAlSBmFjdGlvbhIuChNjaGFyZ2VkX21pbm9yX3VuaXRzGBMgASgDUhFjaGFyZ2VkTWlub3JVbml0cxIpChBjaGFyZ2VkX2N1cnJlbmN5GBQgASgJUg9jaGFyZ2VkQ3VycmVuY3kiUAoQQ29uZmxpY3RSZWNvcmRlZBI8Cghjb25mbGljdBgBIAEoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uZmxpY3RSCGNvbmZsaWN0Ij8KC0xvYW5DaGFuZ2VkEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4ixAEKEElzc3VlSXRlbVJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIbCglyZWNvcmRfaWQYAiABKANSCHJlY29yZElkEh8KC2JyYW5jaF9jb2RlGAMgASgJUgpicmFuY2hDb2RlEhsKCWl0ZW1fdHlwZRgEIAEoCVIIaXRlbVR5cGUSHgoKY29sbGVjdGlvbhgFIAEoCVIKY29sbGVjdGlvbhIbCglyZWFkZXJfaWQYBiABKANSCHJlYWRlcklkIjAKFVRha2VCYWNrSXNzdWVkUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiMAoVV2l0aGRyYXdJc3N1ZWRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCLIAQoUQWNjZXNzaW9uSXRlbVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhgKB2JhcmNvZGUYAiABKAlSB2JhcmNvZGUSHwoLYnJhbmNoX2NvZGUYAyABKAlSCmJyYW5jaENvZGUSGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIfCgtjYWxsX251bWJlchgFIAEoCVIKY2FsbE51bWJlchIeCgpjb2xsZWN0aW9uGAYgASgJUgpjb2xsZWN0aW9uIj8KC0l0ZW1DaGFuZ2VkEjAKBGl0ZW0YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0iWgoNQ29uZmlndXJhdGlvbhIlCg5yZXBlYXRfbWludXRlcxgBIAEoDVINcmVwZWF0TWludXRlcxIiCg1kdWVfc29vbl9kYXlzGAIgASgNUgtkdWVTb29uRGF5cyr/NAoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAElAKDElURU1fVU5LTk9XThABGj6KtRg6CAUSFeayoeaciei/meWGjOWbvuS5puOAghoWVGhlcmUgaXMgbm8gc3VjaCBpdGVtLiIHYmFyY29kZRJcCgxJVEVNX09OX0xPQU4QAhpKirUYRggJEhLor6Xlhozlt7LlgJ/lh7rjgIIaFFRoZSBpdGVtIGlzIG9uIGxvYW4uIgRydWxlIgdiYXJjb2RlIglkdWVfYXRfbXMSTgoRSVRFTV9OT1RfTEVOREFCTEUQAxo3irUYMwgJEhLor6XlhozkuI3lpJblgJ/jgIIaFVRoZSBpdGVtIGlzIG5vdCBsZW50LiIEcnVsZRJXCg5SRUFERVJfQkxPQ0tFRBAEGkOKtRg/CAkSEuivu+iAheivgeWPl+mZkOOAghoWVGhlIHJlYWRlciBpcyBibG9ja2VkLiIFYmxvY2siCHVudGlsX21zElcKDlJFQURFUl9FWFBJUkVEEAUaQ4q1GD8ICRIV6K+76ICF6K+B5bey6L+H5pyf44CCGhVUaGUgY2FyZCBoYXMgZXhwaXJlZC4iDWV4cGlyZXNfYXRfbXMSmgEKEkxPQU5fTElNSVRfUkVBQ0hFRBAGGoEBirUYfQgJEhXlt7Lovr7lgJ/pmIXkuIrpmZDjgIIaMFRoZSByZWFkZXIgaGFzIGFzIG1hbnkgbG9hbnMgYXMgdGhlIHJ1bGUgYWxsb3dzLiIEcnVsZSIFbGltaXQiCm9wZW5fbG9hbnMiCmxpbWl0X2NvZGUiC2xpbWl0X3RpdGxlEmMKB05PX1JVTEUQBxpWirUYUggJEh7msqHmnInpgILnlKjnmoTlgJ/pmIXop4TliJnjgIIaGU5vIGxvYW4gcnVsZSBjb3ZlcnMgdGhpcy4iCGNhdGVnb3J5IglpdGVtX3R5cGUSdgoVTk9UX09OX0xPQU5fVE9fUkVBREVSEAgaW4q1GFcICRIh6K+l5YaM5bm25pyq5YCf57uZ6L+Z5L2N6K+76ICF44CCGidUaGUgaXRlbSBpcyBub3Qgb24gbG9hbiB0byB0aGlzIHJlYWRlci4iB2JhcmNvZGUSeAoVUkVORVdBTF9MSU1JVF9SRUFDSEVEEAkaXYq1GFkICRIV5bey6L6+57ut5YCf5LiK6ZmQ44CCGjFUaGUgbG9hbiB3YXMgcmVuZXdlZCBhcyBvZnRlbiBhcyB0aGUgcnVsZSBhbGxvd3MuIgRydWxlIgVsaW1pdBJcCg5SRUFERVJfVU5LTk9XThAKGkiKtRhECAUSFeayoeaciei/meS9jeivu+iAheOAghoYVGhlcmUgaXMgbm8gc3VjaCByZWFkZXIuIgRjYXJkIglyZWFkZXJfaWQSfAoOUkVDT1JEX1VOS05PV04QCxpoirUYZAgFEhXmsqHmnInov5nmnaHkuabnm67jgIIaGFRoZXJlIGlzIG5vIHN1Y2ggcmVjb3JkLiIJcmVjb3JkX2lkIg1yZWNvcmRfc291cmNlIhVyZWNvcmRfY29udHJvbF9udW1iZXISWAoOQlJBTkNIX1VOS05PV04QDBpEirUYQAgFEhXmsqHmnInov5nkuKrliIbppobjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggYnJhbmNoLiILYnJhbmNoX2NvZGUSggEKFVNFUlZJQ0VfUE9JTlRfVU5LTk9XThANGmeKtRhjCAkSIeatpOe7iOerr+acqueZu+iusOS4uuacjeWKoeeCueOAghoxVGhpcyB0ZXJtaW5hbCBpcyBub3QgYSBzZXJ2aWNlIHBvaW50IG9mIHRoZSBjaXR5LiIEY29kZSIDd2h5ElgKDUZJRUxEX0lOVkFMSUQQDhpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5ElUKDkNVUlNPUl9JTlZBTElEEA8aQYq1GD0IAxIP5ri45qCH5peg5pWI44CCGihUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIGxpc3QuEn4KEFZFUlNJT05fQ09ORkxJQ1QQEBpoirUYZAgKEh7or6XorrDlvZXlt7Looqvku5bkurrkv67mlLnjgIIaL1NvbWVib2R5IGNoYW5nZWQgdGhpcyBtZWFud2hpbGU7IHJlYWQgaXQgYWdhaW4uIghleHBlY3RlZCIFZm91bmQSWAoMUlVMRV9VTktOT1dOEBEaRoq1GEIIBRIb5rKh5pyJ6L+Z5p2h5YCf6ZiF6KeE5YiZ44CCGhtUaGVyZSBpcyBubyBzdWNoIGxvYW4gcnVsZS4iBGNvZGUSZQoQQ09ORkxJQ1RfVU5LTk9XThASGk+KtRhLCAUSHuayoeaciei/meadoeW+heWkhOeQhuiusOW9leOAghoaVGhlcmUgaXMgbm8gc3VjaCBjb25mbGljdC4iC2NvbmZsaWN0X2lkEnEKEENPTkZMSUNUX1NFVFRMRUQQExpbirUYVwgJEhXor6XorrDlvZXlt7LlpITnkIbjgIIaIFRoZSBjb25mbGljdCBpcyBzZXR0bGVkIGFscmVhZHkuIgtjb25mbGljdF9pZCINc2V0dGxlZF9hdF9tcxJxChNQT0lOVF9ET0VTX05PVF9MRU5EEBQaWIq1GFQICRIe5q2k5pyN5Yqh54K55LiN5Yqe55CG5YCf5Ye644CCGiFUaGlzIHNlcnZpY2UgcG9pbnQgZG9lcyBub3QgbGVuZC4iDXNlcnZpY2VfcG9pbnQSeQoWUE9JTlRfVEFLRVNfTk9fUkVUVVJOUxAVGl2KtRhZCAkSHuatpOacjeWKoeeCueS4jeaOpeWPl+i/mOS5puOAghomVGhpcyBzZXJ2aWNlIHBvaW50IHRha2VzIG5vdGhpbmcgYmFjay4iDXNlcnZpY2VfcG9pbnQSfgoXQ09ORkxJQ1RfTk9UX1JFVkVSU0lCTEUQFhphirUYXQgJEiTor6XorrDlvZXmsqHmnInlj6/mkqTplIDnmoTlgJ/lh7rjgIIaJk5vIG9wZW4gbG9hbiB3YXMgbWFkZSBvZiB0aGUgY29uZmxpY3QuIgtjb25mbGljdF9pZBKJAQoMQ0FSRF9SRVRJUkVEEBcad4q1GHMICRIk6K+l6K+B5Y+35bey5L2c5bqf77yM5LiN5Y+v5YaN55So44CCGi5UaGUgY2FyZCB3YXMgcmVwbGFjZWQgYW5kIGlzIG5ldmVyIHVzZWQgYWdhaW4uIgRjYXJkIglyZWFkZXJfaWQiCG5ld19jYXJkEoIBChVSRU5FV0FMX0dBSU5TX05PVEhJTkcQrAIaZoq1GGIICRIh57ut5YCf5LiN5Lya5bu25ZCO5bqU6L+Y5pel5pyf44CCGipBIHJlbmV3YWwgbm93IHdvdWxkIG5vdCBtb3ZlIHRoZSBkdWUgZGF0ZS4iBHJ1bGUiCWR1ZV9hdF9tcxJuChFSRU5FV0FMX1RPT19FQVJMWRCtAhpWirUYUggJEhvmnKrliLDlj6/nu63lgJ/nmoTml7bpl7TjgIIaIkl0IGlzIHRvbyBlYXJseSB0byByZW5ldyB0aGUgbG9hbi4iBHJ1bGUiB2Zyb21fbXMSVgoQUlVMRV9TRVRfVU5LTk9XThCuAho/irUYOwgFEhXmsqHmnInov5nlpZfop4TliJnjgIIaGlRoZXJlIGlzIG5vIHN1Y2ggcnVsZSBzZXQuIgRjb2RlEngKEVJVTEVfU0VUX0lOX0ZPUkNFEK8CGmCKtRhcCAkSG+i/meWll+inhOWImeW3sue7j+eUn+aViOOAghomVGhlIHJ1bGUgc2V0IGhhcyB0YWtlbiBlZmZlY3QgYWxyZWFkeS4iBGNvZGUiDXZhbGlkX2Zyb21fbXMSdwoNRVhBTVBMRV9GQUlMUxCwAhpjirUYXwgJEhjnpLrkvovkuI7op4TliJnkuI3nrKbjgIIaGUFuIGV4YW1wbGUgZG9lcyBub3QgaG9sZC4iB2V4YW1wbGUiBHdoYXQiCGV4cGVjdGVkIgVmb3VuZCIGZmFpbGVkEl8KD0xJQlJBUllfVU5LTk9XThCxAhpJirUYRQgFEhjmsqHmnInov5nkuKrlm77kuabppobjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggbGlicmFyeS4iDGxpYnJhcnlfY29kZRJ0CgxJVEVNX09OX0hPTEQQkAMaYYq1GF0ICRIh6K+l5YaM5bey5Li65YW25LuW6K+76ICF6aKE55WZ44CCGiRUaGUgaXRlbSBpcyBrZXB0IGZvciBhbm90aGVyIHJlYWRlci4iB2JhcmNvZGUiB2hvbGRfaWQSggEKDUlURU1fV0lUSEhFTEQQkQMaboq1GGoICRIq6K+l5YaM5pqC5LiN5aSW5YCf77yM6K+35Lqk6aaG5ZGY5aSE55CG44CCGipTdGFmZiBrZWVwIHRoZSBpdGVtIGJhY2s7IGdpdmUgaXQgdG8gdGhlbS4iB2JhcmNvZGUiBXN0YXRlEp8BChJJVEVNX1NUQVRFX0ZPUkJJRFMQkgMahQGKtRiAAQgJEifor6XlhozlvZPliY3nirbmgIHkuI3lhYHorrjmraTmk43kvZzjgIIaNlRoYXQgY2FuJ3QgYmUgZG9uZSB3aXRoIHRoZSBpdGVtIGluIGl0cyBwcmVzZW50IHN0YXRlLiIHYmFyY29kZSIFc3RhdGUiBWV2ZW50IgRvcGVuEmQKFE9WRVJSSURFX05PVF9BTExPV0VEEJMDGkmKtRhFCAcSHuaCqOaXoOadg+i2iui/h+inhOWImeWKnueQhuOAghoaWW91IG1heSBub3Qgb3ZlcnJpZGUgdGhpcy4iBXJpZ2h0ElEKDEhPTERfVU5LTk9XThCUAxo+irUYOggFEhXmsqHmnInov5nmnaHpooTnuqbjgIIaFlRoZXJlIGlzIG5vIHN1Y2ggaG9sZC4iB2hvbGRfaWQSogEKEkhPTERfU1RBVEVfRk9SQklEUxCVAxqIAYq1GIMBCAkSKuivpemihOe6puW9k+WJjeeKtuaAgeS4jeWFgeiuuOatpOaTjeS9nOOAgho2VGhhdCBjYW4ndCBiZSBkb25lIHdpdGggdGhlIGhvbGQgaW4gaXRzIHByZXNlbnQgc3RhdGUuIgdob2xkX2lkIgVzdGF0ZSIFZXZlbnQiBG9wZW4SZwoLSE9MRF9FWElTVFMQlgMaVYq1GFEICRIe6L+Z5L2N6K+76ICF5bey6aKE57qm5q2k5Lmm44CCGiRUaGUgcmVhZGVyIGhhcyBhIGhvbGQgb24gaXQgYWxyZWFkeS4iB2hvbGRfaWQSbgoRT05fTE9BTl9UT19SRUFERVIQlwMaVoq1GFIICRIe6L+Z5L2N6K+76ICF5bey5YCf5pyJ5q2k5Lmm44CCGhpUaGUgcmVhZGVyIGhhcyBpdCBvbiBsb2FuLiIHYmFyY29kZSIJZHVlX2F0X21zEncKEkhPTERfTElNSVRfUkVBQ0hFRBCYAxpeirUYWggJEhXlt7Lovr7pooTnuqbkuIrpmZDjgIIaLFRoZSByZWFkZXIgaGFzIGFzIG1hbnkgaG9sZHMgYXMgYXJlIGFsbG93ZWQuIgVsaW1pdCIKb3Blbl9ob2xkcxJqChFIT0xEU19OT1RfQUxMT1dFRBCZAxpSirUYTggJEh7mraTnsbvmlofnjK7kuI3mjqXlj5fpooTnuqbjgIIaGVN1Y2ggaXRlbXMgY2FuJ3QgYmUgaGVsZC4iBHJ1bGUiCWl0ZW1fdHlwZRJ+Cg9OT1RISU5HX1RPX0hPTEQQmgMaaIq1GGQICRIe5rKh5pyJ5Y+v5L6b6aKE57qm55qE6aaG6JeP44CCGipUaGVyZSBpcyBubyBpdGVtIHRoYXQgY291bGQgZmlsbCB0aGUgaG9sZC4iCXJlY29yZF9pZCIJaXRlbV90eXBlEoYBChNQT0lOVF9LRUVQU19OT1RISU5HEJsDGmyKtRhoCAkSJOatpOacjeWKoeeCueS4jeaPkOS+m+mihOe6puWPluS5puOAghovTm90aGluZyBjYW4gYmUgcGlja2VkIHVwIGF0IHRoaXMgc2VydmljZSBwb2ludC4iDXNlcnZpY2VfcG9pbnQSYgoUUElDS1VQX1BPSU5UX1VOS05PV04Q9AMaR4q1GEMIBRIY5rKh5pyJ6L+Z5Liq5Y+W5Lmm54K544CCGh9UaGVyZSBpcyBubyBzdWNoIHBpY2stdXAgcG9pbnQuIgRjb2RlEtsBCg1JVEVNX09OX1NIRUxGEPUDGsYBirUYwQEICRJR5Lmm5Zyo5p625LiK77yM5Y+v55u05o6l5YCf6ZiF77yb5q2k57G75paH54yu5LuF5Zyo5YWo6YOo5YCf5Ye65pe25o6l5Y+X6aKE57qm44CCGllPbmUgaXMgb24gYSBzaGVsZiBhbmQgY2FuIGJlIGJvcnJvd2VkIHRoZXJlOyBzdWNoIGl0ZW1zIGFyZSBoZWxkIG9ubHkgd2hpbGUgYWxsIGFyZSBsZW50LiIEcnVsZSIJaXRlbV90eXBlEowBCg9SRU5FV0FMX0FXQUlURUQQ9gMadoq1GHIICRIk5bey5pyJ6K+76ICF6aKE57qm77yM5LiN6IO957ut5YCf44CCGi5Tb21lYm9keSB3YWl0cyBmb3IgaXQsIHNvIGl0IGNhbid0IGJlIHJlbmV3ZWQuIgRydWxlIgdiYXJjb2RlIglkdWVfYXRfbXMSeAoQTE9BTl9OT1RfQVdBSVRFRBD3AxphirUYXQgJEiTml6DkurrnrYnlgJnmraTkuabvvIzml6DpnIDlj6zlm57jgIIaKk5vYm9keSB3YWl0cyBmb3IgaXQsIHNvIGl0IGlzbid0IHJlY2FsbGVkLiIHYmFyY29kZRKTAQoUUkVDQUxMX0dBSU5TX05PVEhJTkcQ+AMaeIq1GHQICRIk5Y+s5Zue5LiN5Lya5L2/5bqU6L+Y5pel5pyf5o+Q5YmN44CCGiZBIHJlY2FsbCB3b3VsZCBub3QgaGF2ZSBpdCBkdWUgc29vbmVyLiIHYmFyY29kZSIJZHVlX2F0X21zIg5zb29uZXJfZnJvbV9tcxJPCgtOT1RfT05fTE9BThD5Axo9irUYOQgJEhLor6XlhozmnKrlgJ/lh7rjgIIaGFRoZSBpdGVtIGlzIG5vdCBvbiBsb2FuLiIHYmFyY29kZRJUCg9MSUNFTkNFX1VOS05PV04Q+gMaPoq1GDoIBRIV5rKh5pyJ6L+Z5Lu96K645Y+v44CCGhlUaGVyZSBpcyBubyBzdWNoIGxpY2VuY2UuIgRjb2RlEnIKDE5PVF9MSUNFTlNFRBD7AxpfirUYWwgJEiHmraTkuabmsqHmnInlj6/lgJ/nmoTnlLXlrZDniYjjgIIaKU5vIGVsZWN0cm9uaWMgY29weSBvZiBpdCBpcyBsaWNlbnNlZCBub3cuIglyZWNvcmRfaWQSqAEKEUxJQ0VOQ0VfRVhIQVVTVEVEEPwDGo8BirUYigEICRIe55S15a2Q54mI6K645Y+v5pWw5bey55So5a6M44CCGjNBcyBtYW55IGVsZWN0cm9uaWMgY29waWVzIGFyZSBsZW50IGFzIGFyZSBsaWNlbnNlZC4iCXJlY29yZF9pZCIHbGljZW5jZSIEbGVudCIFc2xvdHMiBWxvYW5zIglsb2Fuc19tYXgSjQEKDExJTktfSU5WQUxJRBD9Axp6irUYdggHEhvpk77mjqXml6DmlYjmiJblt7Lov4fmnJ/jgIIaUFRoZSBsaW5rIGlzIG5vdCB2YWxpZCwgb3Igbm90IGFueSBtb3JlOyB0aGUgcmVhZGVyIGdldHMgYSBuZXcgb25lIGZyb20gdGhlIGxvYW4uIgN3aHkSpwEKEkRST1BfQkFUQ0hfVU5LTk9XThCmBBqNAYq1GIgBCAkSOeayoeaciei/meaJuei/mOS5pueuseWbvuS5pu+8jOaIluW3sui2hei/h+eZu+iusOaXtumZkOOAgho1VGhlcmUgaXMgbm8gc3VjaCBiYXRjaCBvZiBhIGJvb2sgZHJvcCwgb3IgaXQgaXMgb3Zlci4iCGJhdGNoX2lkIgh1bnRpbF9tcxJfChFVTkRPX05PVF9QT1NTSUJMRRCnBBpHirUYQwgJEg/ml6Dms5XmkqTplIDjgIIaGVRoYXQgY2FuJ3QgYmUgdGFrZW4gYmFjay4iB2JhcmNvZGUiA3doeSIFZXZlbnQShQEKCkNMQUlNX09WRVIQqAQadIq1GHAICRIq6K+l5YaM5bey5LiN5piv6K+76ICF5aOw56ew5bey6L+Y54q25oCB44CCGjBUaGUgaXRlbSBpcyBub3QgY2xhaW1lZCB0byBiZSByZXR1cm5lZCBhbnkgbW9yZS4iB2JhcmNvZGUiBXN0YXRlElQKDUNPVU5UX1VOS05PV04QqQQaQIq1GDwIBRIV5rKh5pyJ6L+Z5qyh55uY54K544CCGhdUaGVyZSBpcyBubyBzdWNoIGNvdW50LiIIY291bnRfaWQSbAoKQ09VTlRfT1ZFUhCqBBpbirUYVwgJEhjor6XmrKHnm5jngrnlt7Lnu5PmnZ/jgIIaKFRoZSBjb3VudCBpcyBjbG9zZWQsIG9yIGlzIGJlaW5nIGNsb3NlZC4iCGNvdW50X2lkIgVzdGF0ZRKrAQoNQ09VTlRfQ0hBTkdFRBCrBBqWAYq1GJEBCAkSNuacquingeWbvuS5pueahOaVsOebruacieWPmO+8jOivt+mHjeaWsOaguOWvuea4heWNleOAgho6T3RoZXIgaXRlbXMgYXJlIG1pc3NpbmcgdGhhbiB3ZXJlIGxpc3RlZDsgbGlzdCB0aGVtIGFnYWluLiIIY291bnRfaWQiCGV4cGVjdGVkIgVmb3VuZCrcAQoJSXRlbVN0YXRlEhoKFklURU1fU1RBVEVfVU5TUEVDSUZJRUQQABINCglBVkFJTEFCTEUQARILCgdPTl9MT0FOEAISDgoKSU5fVFJBTlNJVBADEgwKCE9OX09SREVSEAQSDgoKSU5fUFJPQ0VTUxAFEhEKDU9OX0hPTERfU0hFTEYQBhIUChBDTEFJTUVEX1JFVFVSTkVEEAcSCAoETE9TVBAIEgsKB01JU1NJTkcQCRILCgdEQU1BR0VEEAoSDQoJSU5fUkVQQUlSEAsSDQoJV0lUSERSQVdOEAwqUAoGU29ydFRvEhcKE1NPUlRfVE9fVU5TUEVDSUZJRUQQABIJCgVTSEVMRhABEg4KCkhPTERfU0hFTEYQAhIHCgNWQU4QAxIJCgVTVEFGRhAEKnIKDFJ1bGVTZXRTdGF0ZRIeChpSVUxFX1NFVF9TVEFURV9VTlNQRUNJRklFRBAAEhIKDlJVTEVfU0VUX0RSQUZUEAESFgoSUlVMRV9TRVRfU0NIRURVTEVEEAISFgoSUlVMRV9TRVRfV0lUSERSQVdOEAMqggEKCUhvbGRTdGF0ZRIaChZIT0xEX1NUQVRFX1VOU1BFQ0lGSUVEEAASCwoHV0FJVElORxABEg0KCVNVU1BFTkRFRBACEgoKBkNPTUlORxADEgkKBVJFQURZEAQSCgoGRklMTEVEEAUSDQoJQ0FOQ0VMTEVEEAYSCwoHRVhQSVJFRBAHKisKCUhvbGRTY29wZRIICgRXT1JLEAASCgoGUkVDT1JEEAESCAoESVRFTRACKkMKDkVsZWN0cm9uaWNGb3JtEhcKE0FOWV9FTEVDVFJPTklDX0ZPUk0QABIJCgVFQk9PSxACEg0KCUFVRElPQk9PSxADKlIKC0xpY2VuY2VLaW5kEhwKGExJQ0VOQ0VfS0lORF9VTlNQRUNJRklFRBAAEg0KCVVOTElNSVRFRBABEgkKBVNMT1RTEAISCwoHTUVURVJFRBADKkwKCkRyb3BNb21lbnQSFQoRRFJPUF9MQVNUX0VNUFRJRUQQABIVChFEUk9QX0xBU1RfQ0xPU0lORxABEhAKDERST1BfRU1QVElFRBACKnMKCkNvdW50U3RhdGUSGwoXQ09VTlRfU1RBVEVfVU5TUEVDSUZJRUQQABIOCgpDT1VOVF9PUEVOEAESEQoNQ09VTlRfQ0xPU0lORxACEhAKDENPVU5UX0NMT1NFRBADEhMKD0NPVU5UX0FCQU5ET05FRBAEKsIBCgtGaW5kaW5nS2luZBIcChhGSU5ESU5HX0tJTkRfVU5TUEVDSUZJRUQQABIMCghJTl9QTEFDRRABEg0KCU1JU1BMQUNFRBACEg8KC09USEVSX1NIRUxGEAMSEAoMT1RIRVJfQlJBTkNIEAQSCAoETEVOVBAFEg0KCUtFUFRfQkFDSxAGEg4KCkZPUl9BX0hPTEQQBxIJCgVGT1VORBAIEhAKDFVOS05PV05fSVRFTRAJEg8KC05PVF9TQ0FOTkVEEAoqdQoPT3ZlcmR1ZVN0ZXBLaW5kEiEKHU9WRVJEVUVfU1RFUF9LSU5EX1VOU1BFQ0lGSUVEEAASEAoMRklSU1RfTk9USUNFEAESEQoNU0VDT05EX05PVElDRRACEhAKDFRISVJEX05PVElDRRADEggKBEJJTEwQBDKxYAoLQ2lyY3VsYXRpb24SuwMKBkJvcnJvdxIlLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQm9ycm93UmVxdWVzdBomLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQm9ycm93UmVzcG9uc2Ui4QKKtRjcAgoCCAEKBAgBEAEKBAgCEAEKBAgDEAEKBAgDEAIQAioMSVRFTV9VTktOT1dOKgxJVEVNX09OX0xPQU4qEUlURU1fTk9UX0xFTkRBQkxFKg5SRUFERVJfQkxPQ0tFRCoOUkVBREVSX0VYUElSRUQqEkxPQU5fTElNSVRfUkVBQ0hFRCoHTk9fUlVMRSoVU0VSVklDRV9QT0lOVF9VTktOT1dOKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKhNQT0lOVF9ET0VTX05PVF9MRU5EKhFPTl9MT0FOX1RPX1JFQURFUioMSVRFTV9PTl9IT0xEKg1JVEVNX1dJVEhIRUxEKhRPVkVSUklERV9OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJRCoMTk9UX0xJQ0VOU0VEKhFMSUNFTkNFX0VYSEFVU1RFREoQY2lyY3VsYXRpb24ubGVuZBLjAQoGUmV0dXJuEiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXNwb25zZSKJAYq1GIQBCgIIAQoCCAMKBAgBEAEKBAgDEAEKBAgCEAEQAioMSVRFTV9VTktOT1dOKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qFlBPSU5UX1RBS0VTX05PX1JFVFVSTlMqFU5PVF9PTl9MT0FOX1RPX1JFQURFUioSRFJPUF9CQVRDSF9VTktOT1dOEtoCCgVSZW5ldxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmVuZXdSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZW5ld1Jlc3BvbnNlIoMCirUY/gEKBAgBEAEKBAgCEAEKBAgDEAEKBAgDEAIQAioMSVRFTV9VTktOT1dOKhVOT1RfT05fTE9BTl9UT19SRUFERVIqD1JFTkVXQUxfQVdBSVRFRCoVUkVORVdBTF9MSU1JVF9SRUFDSEVEKhVSRU5FV0FMX0dBSU5TX05PVEhJTkcqEVJFTkVXQUxfVE9PX0VBUkxZKhJJVEVNX1NUQVRFX0ZPUkJJRFMqDlJFQURFUl9CTE9DS0VEKg5SRUFERVJfRVhQSVJFRCoHTk9fUlVMRSoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFREoQY2lyY3VsYXRpb24ubGVuZBKgAQoFTG9hbnMSJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5zUmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hbnNSZXNwb25zZSJKirUYRgoECAEQAQoECAIQAQoCCAMKAggEEAEgASoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoOQ1VSU09SX0lOVkFMSUQS3QEKB0V4cGxhaW4SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkV4cGxhaW5SZXF1ZXN0GicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FeHBsYWluUmVzcG9uc2UigAGKtRh8CgQIARABCgQIAhABCgQIAxABCgQIAxACCgIIBBABKgxJVEVNX1VOS05PV04qDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqB05PX1JVTEUqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTkoQY2lyY3VsYXRpb24ubGVuZBJuCgVJdGVtcxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbXNSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtc1Jlc3BvbnNlIhiKtRgUCgAKAggBCgIIAgoCCAMKAggEEAESfgoHR2V0SXRlbRImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuR2V0SXRlbVJlcXVlc3QaIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1EZXRhaWxzIiaKtRgiCgAKAggBCgIIAgoCCAMKAggEEAEqDElURU1fVU5LTk9XThKdAQoHSGlzdG9yeRImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSGlzdG9yeVJlcXVlc3QaJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhpc3RvcnlSZXNwb25zZSJBirUYPQoCCAQKBAgDEAIQASoMSVRFTV9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24uaXRlbXMSnwEKB092ZXJkdWUSJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk92ZXJkdWVSZXF1ZXN0GicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlUmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSpQEKCUluVHJhbnNpdBIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSW5UcmFuc2l0UmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSW5UcmFuc2l0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSkwEKB0NoZWNrSW4SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNoZWNrSW5SZXF1ZXN0GiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaGVja2VkSW4iOYq1GDUKAggBCgIIAxACKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qEkRST1BfQkFUQ0hfVU5LTk9XTigBMAESogEKCUVtcHR5RHJvcBIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRW1wdHlEcm9wUmVxdWVzdBohLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRHJvcEJhdGNoIkiKtRhECgIIBAoECAMQAhACKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qDUZJRUxEX0lOVkFMSURKEGNpcmN1bGF0aW9uLmxlbmQSmgEKB1B1dERyb3ASJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlB1dERyb3BSZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ecm9wIkmKtRhFCgIIBAoECAMQAhACKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qDUZJRUxEX0lOVkFMSURKEWNpcmN1bGF0aW9uLnJ1bGVzEmQKBURyb3BzEiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ecm9wc1JlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkRyb3BzUmVzcG9uc2UiDoq1GAoKAggECgIIAxABErcBCgpVc2VJbkhvdXNlEikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Vc2VJbkhvdXNlUmVxdWVzdBojLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVXNlZEluSG91c2UiWYq1GFUKAggBCgIIAxACKgxJVEVNX1VOS05PV04qDElURU1fT05fTE9BTioVU0VSVklDRV9QT0lOVF9VTktOT1dOKhZQT0lOVF9UQUtFU19OT19SRVRVUk5TEroBCgtJbkhvdXNlVXNlcxIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSW5Ib3VzZVVzZXNSZXF1ZXN0GisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JbkhvdXNlVXNlc1Jlc3BvbnNlIlKKtRhOCgIIBAoECAMQAhABKg5CUkFOQ0hfVU5LTk9XTioNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEr0BCgRVbmRvEiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5VbmRvUmVxdWVzdBokLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVW5kb1Jlc3BvbnNlImqKtRhmCgQIAxACEAIqDElURU1fVU5LTk9XTioRVU5ET19OT1RfUE9TU0lCTEUqEklURU1fU1RBVEVfRk9SQklEUyoVU0VSVklDRV9QT0lOVF9VTktOT1dOShBjaXJjdWxhdGlvbi5sZW5kEo0BCgpBY3RPbkNsYWltEhQubGVjdGVybi53b3JrLnYxLkFjdBoWLmxlY3Rlcm4ud29yay52MS5BY3RlZCJRirUYTQoECAMQAhACKgpDTEFJTV9PVkVSKg1GSUVMRF9JTlZBTElEKhVTRVJWSUNFX1BPSU5UX1VOS05PV05KEWNpcmN1bGF0aW9uLml0ZW1zEpgBCglPcGVuQ291bnQSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk9wZW5Db3VudFJlcXVlc3QaHS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50IkKKtRg+CgIIBAoECAMQAhACKg5CUkFOQ0hfVU5LTk9XTioNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24uaXRlbXMSrwEKCVNjYW5TaGVsZhIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2NhblNoZWxmUmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2NhblNoZWxmUmVzcG9uc2UiTYq1GEkKAggECgQIAxACEAIqDUNPVU5UX1VOS05PV04qCkNPVU5UX09WRVIqDUZJRUxEX0lOVkFMSURKEWNpcmN1bGF0aW9uLml0ZW1zEpwBCgZDb3VudHMSJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50c1JlcXVlc3QaJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvdW50c1Jlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKg5CUkFOQ0hfVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEr8BCg1Db3VudEZpbmRpbmdzEiwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db3VudEZpbmRpbmdzUmVxdWVzdBotLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ291bnRGaW5kaW5nc1Jlc3BvbnNlIlGKtRhNCgIIBAoECAMQAhABKg1DT1VOVF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSpQEKCkNsb3NlQ291bnQSKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNsb3NlQ291bnRSZXF1ZXN0Gh0ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db3VudCJNirUYSQoCCAQKBAgDEAIQAioNQ09VTlRfVU5LTk9XTioKQ09VTlRfT1ZFUioNQ09VTlRfQ0hBTkdFREoRY2lyY3VsYXRpb24uaXRlbXMScQoMQWR2YW5jZUNvdW50EisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZHZhbmNlQ291bnRSZXF1ZXN0GiwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZHZhbmNlQ291bnRSZXNwb25zZSIGirUYAhACEqEBCg9QdXRPdmVyZHVlU3RlcHMSJC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk92ZXJkdWVTdGVwcxokLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuT3ZlcmR1ZVN0ZXBzIkKKtRg+CgIIBAoECAMQAhACKg5CUkFOQ0hfVU5LTk9XTioNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24ucnVsZXMShQEKEExpc3RPdmVyZHVlU3RlcHMSLy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxpc3RPdmVyZHVlU3RlcHNSZXF1ZXN0GjAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MaXN0T3ZlcmR1ZVN0ZXBzUmVzcG9uc2UiDoq1GAoKAggECgIIAxABErQBCglCdXN5SG91cnMSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkJ1c3lIb3Vyc1JlcXVlc3QaKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkJ1c3lIb3Vyc1Jlc3BvbnNlIlKKtRhOCgIIBAoECAMQAhABKg5CUkFOQ0hfVU5LTk9XTioNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEsMBCgdQdXRJdGVtEiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QdXRJdGVtUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbSJyirUYbgoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoOUkVDT1JEX1VOS05PV04qDkJSQU5DSF9VTktOT1dOKgxJVEVNX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1RKEWNpcmN1bGF0aW9uLml0ZW1zEuwBCglJc3N1ZUl0ZW0SKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLklzc3VlSXRlbVJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW4ilgGKtRiRARACKg1GSUVMRF9JTlZBTElEKg5SRUNPUkRfVU5LTk9XTioOQlJBTkNIX1VOS05PV04qDlJFQURFUl9VTktOT1dOKg5SRUFERVJfQkxPQ0tFRCoOUkVBREVSX0VYUElSRUQqB05PX1JVTEUqEUlURU1fTk9UX0xFTkRBQkxFKhJMT0FOX0xJTUlUX1JFQUNIRUQSfQoOVGFrZUJhY2tJc3N1ZWQSLS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlRha2VCYWNrSXNzdWVkUmVxdWVzdBomLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmV0dXJuUmVzcG9uc2UiFIq1GBAQAioMSVRFTV9VTktOT1dOEocBCg5XaXRoZHJhd0lzc3VlZBItLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuV2l0aGRyYXdJc3N1ZWRSZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtIiiKtRgkEAIqDElURU1fVU5LTk9XTioSSVRFTV9TVEFURV9GT1JCSURTEsUBCg1BY2Nlc3Npb25JdGVtEiwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BY2Nlc3Npb25JdGVtUmVxdWVzdBomLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmV0dXJuUmVzcG9uc2UiXoq1GFoQAioNRklFTERfSU5WQUxJRCoMSVRFTV9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTioSSVRFTV9TVEFURV9GT1JCSURTKhVTRVJWSUNFX1BPSU5UX1VOS05PV04SugIKB0hvbGRGb3ISJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRGb3JSZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkIugBirUY4wEQAioOUkVBREVSX1VOS05PV04qDlJFQURFUl9CTE9DS0VEKg5SRUFERVJfRVhQSVJFRCoOUkVDT1JEX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqD05PVEhJTkdfVE9fSE9MRCoLSE9MRF9FWElTVFMqEU9OX0xPQU5fVE9fUkVBREVSKhJIT0xEX0xJTUlUX1JFQUNIRUQqEUhPTERTX05PVF9BTExPV0VEKg1JVEVNX09OX1NIRUxGKhNQT0lOVF9LRUVQU19OT1RISU5HKhRQSUNLVVBfUE9JTlRfVU5LTk9XThKWAQoLUHV0TG9hblJ1bGUSKi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlB1dExvYW5SdWxlUmVxdWVzdBogLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGUiOYq1GDUKAggEEAIqDUZJRUxEX0lOVkFMSUQqDFJVTEVfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVBJwCglMb2FuUnVsZXMSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlc1JlcXVlc3QaKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlc1Jlc3BvbnNlIg6KtRgKCgIIBAoCCAMQARKPAQoJQ29uZmxpY3RzEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdHNSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdHNSZXNwb25zZSItirUYKQoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKC3dvcmsuc2V0dGxlErMBCg5TZXR0bGVDb25mbGljdBItLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU2V0dGxlQ29uZmxpY3RSZXF1ZXN0GiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Db25mbGljdCJQirUYTAoCCAQKBAgDEAIQAioQQ09ORkxJQ1RfVU5LTk9XTioQQ09ORkxJQ1RfU0VUVExFRCoNRklFTERfSU5WQUxJREoLd29yay5zZXR0bGUSpAEKDUFjdE9uQ29uZmxpY3QSFC5sZWN0ZXJuLndvcmsudjEuQWN0GhYubGVjdGVybi53b3JrLnYxLkFjdGVkImWKtRhhCgQIAxACEAIqEENPTkZMSUNUX1VOS05PV04qEENPTkZMSUNUX1NFVFRMRUQqF0NPTkZMSUNUX05PVF9SRVZFUlNJQkxFKg1GSUVMRF9JTlZBTElESgt3b3JrLnNldHRsZRKpAQoOQWN0T25Db25mbGljdHMSFC5sZWN0ZXJuLndvcmsudjEuQWN0GhYubGVjdGVybi53b3JrLnYxLkFjdGVkImWKtRhhCgQIAxACEAIqEENPTkZMSUNUX1VOS05PV04qEENPTkZMSUNUX1NFVFRMRUQqF0NPTkZMSUNUX05PVF9SRVZFUlNJQkxFKg1GSUVMRF9JTlZBTElESgt3b3JrLnNldHRsZSgBMAESegoPQWRkQ29uZmxpY3RXb3JrEi4ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZGRDb25mbGljdFdvcmtSZXF1ZXN0Gi8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZGRDb25mbGljdFdvcmtSZXNwb25zZSIGirUYAhACEooBCgxNZXJnZVJlYWRlcnMSKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk1lcmdlUmVhZGVyc1JlcXVlc3QaLC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk1lcmdlUmVhZGVyc1Jlc3BvbnNlIh+KtRgbCgIIBAoECAMQAhACSg1yZWFkZXJzLm1lcmdlEpIBChBUZWxsUmVhZGVyc0FwYXJ0Ei8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5UZWxsUmVhZGVyc0FwYXJ0UmVxdWVzdBosLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTWVyZ2VSZWFkZXJzUmVzcG9uc2UiH4q1GBsKAggECgQIAxACEAJKDXJlYWRlcnMubWVyZ2USvwEKClB1dFJ1bGVTZXQSKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlB1dFJ1bGVTZXRSZXF1ZXN0Gh8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlU2V0ImWKtRhhCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKhBWRVJTSU9OX0NPTkZMSUNUKg5CUkFOQ0hfVU5LTk9XTioPTElCUkFSWV9VTktOT1dOShFjaXJjdWxhdGlvbi5ydWxlcxLJAQoPU2NoZWR1bGVSdWxlU2V0Ei4ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5TY2hlZHVsZVJ1bGVTZXRSZXF1ZXN0Gh8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlU2V0ImWKtRhhCgIIBAoECAMQAhACKhBSVUxFX1NFVF9VTktOT1dOKg1GSUVMRF9JTlZBTElEKhBWRVJTSU9OX0NPTkZMSUNUKg1FWEFNUExFX0ZBSUxTShFjaXJjdWxhdGlvbi5ydWxlcxKsAQoPV2l0aGRyYXdSdWxlU2V0Ei4ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5XaXRoZHJhd1J1bGVTZXRSZXF1ZXN0Gh8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlU2V0IkiKtRhECgIIBAoECAMQAhACKhBSVUxFX1NFVF9VTktOT1dOKhFSVUxFX1NFVF9JTl9GT1JDRUoRY2lyY3VsYXRpb24ucnVsZXMSfQoIUnVsZVNldHMSJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJ1bGVTZXRzUmVxdWVzdBooLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUnVsZVNldHNSZXNwb25zZSIeirUYGgoCCAQKAggDEAEqDkNVUlNPUl9JTlZBTElEEnoKCkdldFJ1bGVTZXQSKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkdldFJ1bGVTZXRSZXF1ZXN0Gh8ubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlU2V0IiCKtRgcCgIIBAoCCAMQASoQUlVMRV9TRVRfVU5LTk9XThKgAQoMQ2hlY2tSdWxlU2V0EisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaGVja1J1bGVTZXRSZXF1ZXN0GiwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaGVja1J1bGVTZXRSZXNwb25zZSI1irUYMQoCCAQKBAgDEAIQASoQUlVMRV9TRVRfVU5LTk9XTkoRY2lyY3VsYXRpb24ucnVsZXMSuQEKClRyeVJ1bGVTZXQSKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlRyeVJ1bGVTZXRSZXF1ZXN0GioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5UcnlSdWxlU2V0UmVzcG9uc2UiVIq1GFAKAggECgQIAxACEAEqEFJVTEVfU0VUX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5ydWxlcxKVAQoJUG9zdHBvbmVkEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Qb3N0cG9uZWRSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Qb3N0cG9uZWRSZXNwb25zZSIzirUYLwoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEm4KC1Bvc3Rwb25lRHVlEioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Qb3N0cG9uZUR1ZVJlcXVlc3QaKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBvc3Rwb25lRHVlUmVzcG9uc2UiBoq1GAIQAhJlCghTd2VlcER1ZRInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuU3dlZXBEdWVSZXF1ZXN0GigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Td2VlcER1ZVJlc3BvbnNlIgaKtRgCEAISlwMKCVBsYWNlSG9sZBIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUGxhY2VIb2xkUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZCLBAoq1GLwCCgQIARABCgQIAhABCgQIAxABCgIIBAoECAMQAhACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg5SRUFERVJfQkxPQ0tFRCoOUkVBREVSX0VYUElSRUQqDlJFQ09SRF9VTktOT1dOKgxJVEVNX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqD05PVEhJTkdfVE9fSE9MRCoLSE9MRF9FWElTVFMqEU9OX0xPQU5fVE9fUkVBREVSKhJIT0xEX0xJTUlUX1JFQUNIRUQqEUhPTERTX05PVF9BTExPV0VEKg1JVEVNX09OX1NIRUxGKhNQT0lOVF9LRUVQU19OT1RISU5HKhRQSUNLVVBfUE9JTlRfVU5LTk9XTioMSE9MRF9VTktOT1dOShFjaXJjdWxhdGlvbi5ob2xkcxK9AQoKQ2FuY2VsSG9sZBIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2FuY2VsSG9sZFJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGQiZoq1GGIKBAgBEAEKBAgCEAEKBAgDEAEKAggECgQIAxACEAIqDEhPTERfVU5LTk9XTioSSE9MRF9TVEFURV9GT1JCSURTKg1GSUVMRF9JTlZBTElEShFjaXJjdWxhdGlvbi5ob2xkcxK/AQoLU3VzcGVuZEhvbGQSKi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlN1c3BlbmRIb2xkUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZCJmirUYYgoECAEQAQoECAIQAQoECAMQAQoCCAQKBAgDEAIQAioMSE9MRF9VTktOT1dOKhJIT0xEX1NUQVRFX0ZPUkJJRFMqDUZJRUxEX0lOVkFMSURKEWNpcmN1bGF0aW9uLmhvbGRzEq4BCgpSZXN1bWVIb2xkEikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXN1bWVIb2xkUmVxdWVzdBocLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZCJXirUYUwoECAEQAQoECAIQAQoECAMQAQoCCAQKBAgDEAIQAioMSE9MRF9VTktOT1dOKhJIT0xEX1NUQVRFX0ZPUkJJRFNKEWNpcmN1bGF0aW9uLmhvbGRzEsgBCgVIb2xkcxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZHNSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkc1Jlc3BvbnNlInKKtRhuCgQIARABCgQIAhABCgQIAxABCgIIBAoECAMQAhABKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg5DVVJTT1JfSU5WQUxJRCoNRklFTERfSU5WQUxJREoRY2lyY3VsYXRpb24uaG9sZHMSmwEKB0dldEhvbGQSJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkdldEhvbGRSZXF1ZXN0GiMubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkRGV0YWlscyJDirUYPwoECAEQAQoECAIQAQoECAMQAQoCCAQKBAgDEAIQASoMSE9MRF9VTktOT1dOShFjaXJjdWxhdGlvbi5ob2xkcxKfAQoISG9sZExpbmUSJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhvbGRMaW5lUmVxdWVzdBolLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSG9sZHNSZXNwb25zZSJDirUYPwoCCAQKBAgDEAIQASoOUkVDT1JEX1VOS05PV04qDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5ob2xkcxLwAQoKUmVjYWxsTG9hbhIpLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUmVjYWxsTG9hblJlcXVlc3QaKi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlY2FsbExvYW5SZXNwb25zZSKKAYq1GIUBCgIIBAoECAMQAhACKgxJVEVNX1VOS05PV04qC05PVF9PTl9MT0FOKhJJVEVNX1NUQVRFX0ZPUkJJRFMqEExPQU5fTk9UX0FXQUlURUQqFFJFQ0FMTF9HQUlOU19OT1RISU5HKg1GSUVMRF9JTlZBTElEShFjaXJjdWxhdGlvbi5ob2xkcxKiAQoIUGlja0xpc3QSJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlBpY2tMaXN0UmVxdWVzdBooLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUGlja0xpc3RSZXNwb25zZSJDirUYPwoCCAQKBAgDEAIQASoOQlJBTkNIX1VOS05PV04qDkNVUlNPUl9JTlZBTElEShFjaXJjdWxhdGlvbi5saXN0cxKhAQoJSG9sZFNoZWxmEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkU2hlbGZSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Ib2xkc1Jlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKg5CUkFOQ0hfVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEvABCghNb3ZlSXRlbRInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTW92ZUl0ZW1SZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZXR1cm5SZXNwb25zZSKSAYq1GI0BCgIIBAoECAMQAhACKgxJVEVNX1VOS05PV04qEklURU1fU1RBVEVfRk9SQklEUyoMSVRFTV9PTl9MT0FOKg1GSUVMRF9JTlZBTElEKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qFlBPSU5UX1RBS0VTX05PX1JFVFVSTlNKEWNpcmN1bGF0aW9uLml0ZW1zEroBCgxJdGVtc0luU3RhdGUSKy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1zSW5TdGF0ZVJlcXVlc3QaKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkluVHJhbnNpdFJlc3BvbnNlIlKKtRhOCgIIBAoECAMQAhABKg1GSUVMRF9JTlZBTElEKg5CUkFOQ0hfVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKEWNpcmN1bGF0aW9uLmxpc3RzEs8BCgpQdXRMaWNlbmNlEikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QdXRMaWNlbmNlUmVxdWVzdBofLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGljZW5jZSJ1irUYcQoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoOUkVDT1JEX1VOS05PV04qDkJSQU5DSF9VTktOT1dOKg9MSUNFTkNFX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1RKEWNpcmN1bGF0aW9uLml0ZW1zEpIBCghMaWNlbmNlcxInLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTGljZW5jZXNSZXF1ZXN0GigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MaWNlbmNlc1Jlc3BvbnNlIjOKtRgvCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSjAEKCExpbmtMb2FuEicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5MaW5rTG9hblJlcXVlc3QaJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVsZWN0cm9uaWNMaW5rIi+KtRgrCgQIARABCgQIAhABCgQIAxABEAEqFU5PVF9PTl9MT0FOX1RPX1JFQURFUhJ4CgdVc2VMaW5rEiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Vc2VMaW5rUmVxdWVzdBonLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuVXNlTGlua1Jlc3BvbnNlIhyKtRgYCgIIAgoCCAQQAioMTElOS19JTlZBTElEEmIKB0VuZExvYW4SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkVuZExvYW5SZXF1ZXN0GicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FbmRMb2FuUmVzcG9uc2UiBoq1GAIQAhJuCgtBZHZhbmNlSG9sZBIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQWR2YW5jZUhvbGRSZXF1ZXN0GisubGVjdGVybi5jaXJjdWxhdGlvbi52MS5BZHZhbmNlSG9sZFJlc3BvbnNlIgaKtRgCEAJKqq4CCkgKAQwSAwEAEho+IExlbmRpbmc6IGl0ZW1zLCBsb2FucywgYW5kIHRoZSBydWxlcyB0aGF0IGRlY2lkZSBhYm91dCB0aGVtLgoKQwoCBgASBQgA3wIBGjYgVGhlIGxvYW4gZGVzayBvZiB0aGUgY2l0eSwgd2hlcmV2ZXIgdGhlIGRlc2sgc3RhbmRzLgoKxAYKBAYAAgASBBECFAMatQYgTGVuZHMgYW4gaXRlbSB0byB0aGUgcmVhZGVyIHRoYXQgaXMgc2lnbmVkIGluIChvciwgd2hlcmUgc3RhZmYgYXJlIHNpZ25lZCBpbiBhdCBhIGRlc2ssIHRvIHRoZSByZWFkZXIgb2YgYSBjYXJkKS4gV2hhdAogd2FzIGRvbmUgb2ZmbGluZSAodGhlIGNhbGwgY2FycmllcyBhIHRpbWUgaW4gdGhlIHBhc3QgYW5kIGEgZGV2aWNlIHNlcXVlbmNlLCBvciBubyBzZXNzaW9uLCBvciBpcyBvbGRlciB0aGFuIGEgcmVwZWF0CiBjYW4gYmUpIGlzIHJlY29yZGVkIHdoYXRldmVyIHRoZSBydWxlcyBzYXk7IGVhY2ggcnVsZSB0aGF0IGl0IGJyb2tlIGJlY29tZXMgYSBjb25mbGljdC4gQSByZXBlYXQsIHdoaWNoIGNhcnJpZXMgdGhlCiB0aW1lIG9mIHRoZSBmaXJzdCB0cnkgYW5kIG5vIGRldmljZSBzZXF1ZW5jZSwgaXMgZGVjaWRlZCBieSB0aGUgcnVsZXMgYXMgb2YgdGhlbi4gQSBkZXZpY2Ugd2hvc2UgcmVhZGVyIGNvdWxkIG5vdAogc2lnbiBpbiwgc2luY2UgaXRzIGxpbmUgd2FzIGRvd24sIHRlbGxzIHN1Y2ggYSBsb2FuIGxhdGVyIHdpdGhvdXQgYSBzZXNzaW9uIGFuZCBuYW1lcyB0aGUgY2FyZC4KCiBXaXRoIGEgYHJlY29yZF9pZGAgaW5zdGVhZCBvZiBhIGJhcmNvZGUgYW4gZWxlY3Ryb25pYyBjb3B5IGlzIGxlbnQsIHRvIGEgcmVhZGVyIHdobyBpcyBzaWduZWQgaW4gYW55d2hlcmUsIG9uIGEgcGhvbmUgdG9vOiB1bmRlciB0aGUgc2FtZQogcnVsZXMgYW5kIGxpbWl0cy4gVGhlIGFuc3dlciBoYXMgYSBsaW5rIHRvIGl0OyB0aGUgbG9hbiBlbmRzIGJ5IGl0c2VsZiB3aGVuIGl0IGZhbGxzIGR1ZSwgb3IgZWFybGllciBieSBSZXR1cm4uCgqhAQoEBgACARIEFgIZAxqSASBUYWtlcyBhbiBpdGVtIGJhY2ssIGZyb20gYW55b25lLCBhbnl3aGVyZTsgYW4gZWxlY3Ryb25pYyBjb3B5IGZyb20gdGhlIHJlYWRlciB3aG8gaGFzIGl0LCBvciBzdGFmZi4gQW4gaXRlbSBvZiBhbm90aGVyIGJyYW5jaCBnb2VzIGludG8gdHJhbnNpdC4KCisKBAYAAgISBBsCHgMaHSBNb3ZlcyBhIGxvYW4ncyBkdWUgZGF0ZSBvbi4KCtkBCgQGAAIDEgQhAiQDGsoBIExpc3RzIHRoZSByZWFkZXIncyBsb2Fuczogb3BlbiBvbmVzIGJ5IGR1ZSBkYXRlLCBvciBwYXN0IG9uZXMsIG5ld2VzdCBmaXJzdC4gQXQgYSBkZXNrIHdoZXJlIG5vYm9keSBpcyBzaWduZWQgaW4gdGhlCiBvcGVuIGxvYW5zIG9mIHRoZSBjYXJkIHRoYXQgaXMgcHJlc2VudGVkIHRoZXJlIGFyZSB0b2xkOyBwYXN0IG9uZXMgbmVlZCBhIHNlc3Npb24uCgpfCgQGAAIEEgQmAikDGlEgVGVsbHMgd2hhdCB3b3VsZCBiZSBkZWNpZGVkLCBieSB3aGljaCBydWxlIGFuZCB3aHksIGFuZCB3aGljaCBvdGhlciBydWxlcyBsb3N0LgoKNgoEBgACBRIEKwItAxooIExpc3RzIHdoZXJlIHRoZSBpdGVtcyBvZiBhIHJlY29yZCBhcmUuCgp6CgQGAAIGEgQvAjIDGmwgVGVsbHMgYW4gaXRlbSBieSBpdHMgYmFyY29kZTogd2hhdCBpdCBpcywgd2hlcmUgaXQgaXMsIGFuZCBpdHMgb3BlbiBsb2FuIGFzIGZhciBhcyB0aGUgY2FsbGVyIG1heSBrbm93IGl0LgoKdQoEBgACBxIENAI2AxpnIExpc3RzIHdoYXQgaGFwcGVuZWQgdG8gYW4gaXRlbSBhbmQgdG8gaXRzIGxvYW5zLCB0aGUgbGFzdCBmaXJzdDogd2hvIGRpZCBpdCB3aGVyZSwgYW5kIGJ5IHdoaWNoIGNhbGwuCgpfCgQGAAIIEgQ4AjoDGlEgTGlzdHMgdGhlIG9wZW4gbG9hbnMgb2YgYSBicmFuY2ggdGhhdCBhcmUgb3ZlcmR1ZSwgdGhlIGVhcmxpZXN0IGR1ZSBkYXRlIGZpcnN0LgoKaQoEBgACCRIEPAI+AxpbIExpc3RzIHRoZSBpdGVtcyB0aGF0IGFyZSBvbiB0aGVpciB3YXkgdG8gYSBicmFuY2gsIHdoYXQgd2FzIHNlbnQgZmlyc3QgYmVmb3JlIHRoZSBvdGhlcnMuCgqPAgoEBgACChIEQQJEAxqAAiBUYWtlcyBtYW55IGl0ZW1zIGJhY2ssIGZyb20gYSBzb3J0ZXIsIGEgdHJvbGxleSBvciBhIGJvb2sgZHJvcDogYW4gaXRlbSBvZiB0aGUgc3RyZWFtIGZvciBlYWNoLCBhbnN3ZXJlZCB3aXRoIHdoZXJlIGl0IGdvZXMuIFdoYXQgY2FuJ3QgYmUKIHRha2VuIGJhY2sgaXMgYW5zd2VyZWQgd2l0aCB3aHksIGFuZCB0aGUgcmVzdCBnb2VzIG9uOyB3aGF0IG5vYm9keSBrbm93cyBvZiBhIHNvcnRlciBvciBhIGRyb3AgaXMgYW4gaXRlbSBvZiB3b3JrLgoKrgEKBAYAAgsSBEcCSgManwEgU2F5cyB0aGF0IGEgYm9vayBkcm9wIGlzIGVtcHRpZWQgbm93LiBXaGF0IGlzIHRha2VuIGJhY2sgYXMgb2YgaXRzIGJhdGNoIGNvdW50cyBhcyByZXR1cm5lZCBhdCB0aGUgbW9tZW50IHRoYXQgaXMgYmVzdCBmb3IgcmVhZGVycywgYnkgdGhlIHJ1bGUKIG9mIHRoZSBkcm9wLgoKTQoEBgACDBIETAJPAxo/IEFkZHMgb3IgY2hhbmdlcyB3aGF0IGNvdW50cyBmb3Igd2hhdCBpcyBmb3VuZCBpbiBhIGJvb2sgZHJvcC4KCkUKBAYAAg0SBFECUwMaNyBMaXN0cyB0aGUgYm9vayBkcm9wcyB3aXRoIHdoZW4gZWFjaCB3YXMgZW1wdGllZCBsYXN0LgoKrgEKBAYAAg4SBFYCWQManwEgQ291bnRzIGFuIGl0ZW0gdGhhdCB3YXMgdXNlZCBpbiB0aGUgbGlicmFyeSBhbmQgbm90IGxlbnQ6IGl0IHdhcyBsZWZ0IG9uIGEgdGFibGUuIEl0IGlzIGNoZWNrZWQgaW4gd2hlcmUgaXQgbGllczogd2hhdCB3YXMgb24gaXRzIHdheSwgb3IKIG1pc3NpbmcsIGlzIHRoZXJlLgoKTwoEBgACDxIEWwJdAxpBIExpc3RzIHdoYXQgd2FzIHVzZWQgaW4gYSBicmFuY2ggd2l0aG91dCBiZWluZyBsZW50LCBkYXkgYnkgZGF5LgoK0QEKBAYAAhASBGACYwMawgEgVGFrZXMgYmFjayB3aGF0IHRoaXMgZGVzayBkaWQgd2l0aCBhbiBpdGVtIGxhc3QsIHdpdGhpbiBhIG1pbnV0ZSBhbmQgYmVmb3JlIGFueXRoaW5nIGVsc2UgaGFwcGVuZWQgdG8gdGhlIGl0ZW06IGl0IGxlbnQgaXQsIHRvb2sgaXQgYmFjaywKIHJlbmV3ZWQgaXRzIGxvYW4gb3IgbW92ZWQgaXQuIFRoZSBoaXN0b3J5IGtlZXBzIGJvdGguCgqmAwoEBgACERIEZwJqAxqXAyBEb2VzIHdpdGggYSBjbGFpbSwgYW4gaXRlbSB0aGF0IGl0cyByZWFkZXIgc2F5cyB3YXMgcmV0dXJuZWQsIHdoYXQgc3RhZmYgaGF2ZSBkZWNpZGVkOiBhbiBhY3Rpb24gb2YgaXRzIGl0ZW0gb2Ygd29yaywgd2hpY2ggdGhlIGNhbGxlciBoYXMKIGNsYWltZWQuICJmb3VuZCI6IGl0IGlzIGluIHRoZSBsaWJyYXJ5OyBpdHMgbG9hbiBlbmRzIGFzIG9mIHdoZW4gdGhlIHJlYWRlciBzYWlkIHNvLiAid2l0aF9yZWFkZXIiOiB0aGUgcmVhZGVyIGhhcyBpdCBhZnRlciBhbGwuICJjaGFyZ2UiOiBpdAogd2FzIGxvb2tlZCBmb3IgaW4gdmFpbjsgaXQgaXMgbG9zdCwgYW5kIHRoZSByZWFkZXIgb3dlcyB3aGF0IGl0IGNvc3RzLiBBIHNlYXJjaCBpbiB2YWluIHRoYXQgaXMgbm90IHRoZSBsYXN0IGlzIGEgY29tbWVudC4KCqABCgQGAAISEgRsAm8DGpEBIEJlZ2lucyB0byBjb3VudCB3aGF0IHN0YW5kcyBvbiBzaGVsdmVzIG9mIGEgYnJhbmNoOiB0aG9zZSBvZiBhIHJhbmdlIG9mIGNhbGwgbnVtYmVycywgb2YgYSBjb2xsZWN0aW9uLCBvciBhbGwuIEFueSBudW1iZXIgb2YgZGVza3Mgc2NhbiBmb3IgaXQuCgrNAQoEBgACExIEcgJ1Axq+ASBDb3VudHMgdGhlIGl0ZW1zIG9mIGEgc2hlbGYsIGluIHRoZSBvcmRlciBpbiB3aGljaCB0aGV5IHN0YW5kLCBhbmQgdGVsbHMgb2YgZWFjaCB3aGV0aGVyIGl0IGlzIHdoZXJlIGl0IGJlbG9uZ3MuIFdoYXQgd2FzIG1pc3Npbmcgb3Igb24gaXRzIHdheQogaGVyZSBpcyB0aGVyZSBhZ2FpbjsgYWxsIGVsc2UgaXMgb25seSB0b2xkLgoKLQoEBgACFBIEdwJ5AxofIExpc3RzIGNvdW50cywgdGhlIGxhc3QgZmlyc3QuCgqBAQoEBgACFRIEewJ9AxpzIExpc3RzIHdoYXQgd2FzIGZvdW5kIGJ5IGEgY291bnQgdGhhdCBpcyBub3Qgd2hlcmUgaXQgYmVsb25ncywgb3Igd2hhdCB3YXMgbm90IGZvdW5kLCBpbiB0aGUgb3JkZXIgb2YgdGhlIHNoZWx2ZXMuCgrZAQoEBgACFhIGgAECgwEDGsgBIEVuZHMgYSBjb3VudDogd2hhdCBzaG91bGQgYmUgdGhlcmUgYW5kIHdhcyBub3Qgc2Nhbm5lZCBpcyBtaXNzaW5nIGZyb20gbm93IG9uLiBUaGUgY2FsbGVyIHNheXMgaG93IG1hbnkgdGhhdCBhcmUsIGFzIGl0IHdhcyBsaXN0ZWQ7IHdoZXJlIGl0IGlzCiBhbm90aGVyIG51bWJlciwgaXQgaXMgcmVmdXNlZCBhbmQgbm90aGluZyBpcyBtaXNzaW5nLgoKhwEKBAYAAhcSBoUBAocBAxp3IFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyOiBtYXJrcyB3aGF0IGEgY291bnQgdGhhdCBpcyBiZWluZyBjbG9zZWQgZGlkIG5vdCBmaW5kIGFzIG1pc3NpbmcsIHNvbWUgaXRlbXMgYXQgYSB0aW1lLgoKuQEKBAYAAhgSBooBAo0BAxqoASBTYXlzIHdoZW4gcmVhZGVycyBhcmUgdG9sZCBvZiBvdmVyZHVlIGxvYW5zLCBhbmQgd2hlbiB0aGV5IGFyZSBzZW50IHRoZSBiaWxsOiBkYXlzIGFmdGVyIHRoZSBkdWUgZGF0ZSwgb2YgYSBicmFuY2ggb3Igb2YgYWxsIGJyYW5jaGVzIHRoYXQgaGF2ZQogbm8gZGF5cyBvZiB0aGVpciBvd24uCgo6CgQGAAIZEgaPAQKRAQMaKiBMaXN0cyB0aGVtOiB0aG9zZSBvZiBhbGwgYnJhbmNoZXMgZmlyc3QuCgrQAQoEBgACGhIGlAEClgEDGr8BIExpc3RzIGhvdyBtYW55IGxvYW5zIGJlZ2FuIGFuZCBob3cgbWFueSBlbmRlZCBhdCBhIGJyYW5jaCwgaG91ciBieSBob3VyIG9mIGxvY2FsIGRheXMsIG9yIGZvciBlYWNoIGhvdXIgb2YgdGhlIHdlZWsuIEhvdXJzIHdpdGhvdXQKIGFueSBhcmUgbGVmdCBvdXQuIEl0IGlzIGNvdW50ZWQgYSBtb21lbnQgYWZ0ZXIgdGhlIGxvYW5zLgoKPAoEBgACGxIGmAECmgEDGiwgQWRkcyBvciBjaGFuZ2VzIGFuIGl0ZW0sIGZvdW5kIGJ5IGJhcmNvZGUuCgrWAQoEBgACHBIGnQECnwEDGsUBIE90aGVyIHBsdWdpbnM6IGFkZHMgYW4gaXRlbSB0aGF0IGEgcmVhZGVyIGNob3NlIGluIGEgc2hvcCwgYW5kIGxlbmRzIGl0IHRvIHRoYXQgcmVhZGVyIGF0IG9uY2UsIGJ5IHRoZSBydWxlcyBpbiBmb3JjZSBhdCBpdHMgYnJhbmNoLiBPbgogaXRzIHJldHVybiBpdCBpcyBtYWRlIHJlYWR5IGJlZm9yZSBpdCBpcyBhbiBvcmRpbmFyeSBpdGVtLgoKfAoEBgACHRIGoQECowEDGmwgT3RoZXIgcGx1Z2luczogc3VjaCBhbiBpdGVtIHdhcyBnaXZlbiBiYWNrLCBpbiB0aGUgc2hvcC4gTm90aGluZyBjaGFuZ2VzIHdoZXJlIGl0IGlzIG5vdCBvbiBsb2FuIGFueSBtb3JlLgoKhwEKBAYAAh4SBqUBAqcBAxp3IE90aGVyIHBsdWdpbnM6IHN1Y2ggYW4gaXRlbSBkb2VzIG5vdCBjb21lIHRvIHRoZSBzdG9jazogdGhlIHNhbGUgd2FzIHJldmVyc2VkLCBvciB0aGUgcmVhZGVyIGtlZXBzIGl0LiBJdHMgbG9hbiBlbmRzLgoKhwEKBAYAAh8SBqkBAqsBAxp3IE90aGVyIHBsdWdpbnM6IHN1Y2ggYW4gaXRlbSBpcyByZWFkeSwgd2l0aCBpdHMgb3duIGJhcmNvZGUsIGJyYW5jaCBhbmQgc2hlbGYgbWFyazsgZnJvbSBub3cgb24gaXQgaXMgYW4gb3JkaW5hcnkgb25lLgoKfAoEBgACIBIGrQECsAEDGmwgT3RoZXIgcGx1Z2luczogYSBob2xkIGZvciB0aGUgcmVhZGVyIGZvciB3aG9tIGEgYm9vayB3YXMgYm91Z2h0LCBvbiBpdHMgcmVjb3JkLCBieSB0aGUgcnVsZXMgb2YgUGxhY2VIb2xkLgoKPQoEBgACIRIGsgECtAEDGi0gQWRkcyBvciBjaGFuZ2VzIGEgbG9hbiBydWxlLCBmb3VuZCBieSBjb2RlLgoKPAoEBgACIhIGtgECuAEDGiwgTGlzdHMgdGhlIGxvYW4gcnVsZXMsIG1vc3Qgc3BlY2lmaWMgZmlyc3QuCgp6CgQGAAIjEga6AQK8AQMaaiBMaXN0cyB3aGF0IGhhcHBlbmVkIGFnYWluc3QgdGhlIHJ1bGVzIGF0IHRlcm1pbmFscyB0aGF0IHdlcmUgb2ZmbGluZSwgb2xkZXN0IGZpcnN0LCBmb3Igc3RhZmYgdG8gc2V0dGxlLgoKygEKBAYAAiQSBr8BAsEBAxq5ASBTYXlzIHRoYXQgc3RhZmYgaGF2ZSBsb29rZWQgYXQgYSBjb25mbGljdCBhbmQgZG9uZSB3aGF0IHRoZXJlIHdhcyB0byBkby4gSXRzIGl0ZW0gb2Ygd29yaywgd2hpY2ggQWN0T25Db25mbGljdCBzZXR0bGVzIHdpdGggYQogZGVjaXNpb24sIGlzIHdpdGhkcmF3biwgYWxzbyB3aGlsZSBzb21lYm9keSB3b3JrcyBvbiBpdC4KCvICCgQGAAIlEgbFAQLIAQMa4QIgRG9lcyB3aXRoIGEgY29uZmxpY3Qgd2hhdCBzdGFmZiBoYXZlIGRlY2lkZWQ6IGFuIGFjdGlvbiBvZiBpdHMgaXRlbSBvZiB3b3JrLCB3aGljaCB0aGUgY2FsbGVyIGhhcyBjbGFpbWVkLiAiYWNjZXB0Ijogd2hhdCBoYXBwZW5lZAogc3RheXMgYXMgaXQgd2FzIHJlY29yZGVkLiAicmV2ZXJzZSI6IHRoZSBsb2FuIHRoYXQgd2FzIG1hZGUgb2YgaXQgZW5kcyBub3csIGFuZCB0aGUgaXRlbSBpcyB3aGVyZSBpdCB3YXMgc2VlbiBsYXN0LiAiY2hhcmdlIjogdGhlCiByZWFkZXIgb3dlcyB0aGUgYGFtb3VudGAuICJjb250YWN0IjogdGhlIHJlYWRlciB3YXMgdG9sZDsgdGhlIG5vdGUgc2F5cyB3aGF0IGNhbWUgb2YgaXQuCgpPCgQGAAImEgbKAQLNAQMaPyBUaGUgc2FtZSB3aXRoIG1hbnkgY29uZmxpY3RzLCBhbiBpdGVtIG9mIHRoZSBzdHJlYW0gZm9yIGVhY2guCgp4CgQGAAInEgbPAQLRAQMaaCBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lcjogYWRkcyBpdGVtcyBvZiB3b3JrIGZvciBvcGVuIGNvbmZsaWN0cyB0aGF0IGFuIGVhcmxpZXIgdmVyc2lvbiByZWNvcmRlZC4KCs0BCgQGAAIoEgbUAQLWAQMavAEgU2F5cyB0aGF0IHR3byByZWNvcmRzIG9mIHJlYWRlcnMgYXJlIG9mIG9uZSBwZXJzb246IGZyb20gdGhpcyBjb21taXQgb24gbGltaXRzIGhvbGQgb3ZlciB0aGUgbG9hbnMgb2YgYm90aCwgYW5kIGVhY2ggbGlzdHMgdGhlbSBhbGwuIExvYW5zIHN0YXkKIHdpdGggdGhlIHJlY29yZCB0aGF0IHRoZXkgd2VyZSBtYWRlIHdpdGguCgqFAQoEBgACKRIG2AEC2gEDGnUgU2F5cyB0aGF0IGEgcmVjb3JkIHRoYXQgd2FzIG1lcmdlZCBpcyBhbm90aGVyIHBlcnNvbidzIGFmdGVyIGFsbDogZWFjaCByZWNvcmQgaGFzIHRoZSBsb2FucyB0aGF0IHdlcmUgbWFkZSB3aXRoIGl0LgoKpQEKBAYAAioSBt0BAuABAxqUASBXcml0ZXMgdGhlIGRyYWZ0IG9mIGEgcnVsZSBzZXQsIGZvdW5kIGJ5IGl0cyBjb2RlOiB3aG9sZSwgd2l0aCBpdHMgbGltaXRzIGFuZCBpdHMgZXhhbXBsZXMuIFdoYXQgaXMgaW4gZm9yY2Ugb3Igd2FpdHMgZm9yIGl0cyBkYXkgc3RheXMgYXMKIGl0IGlzLgoKhgEKBAYAAisSBuIBAuUBAxp2IEhhcyB0aGUgZHJhZnQgb2YgYSBydWxlIHNldCB0YWtlIGVmZmVjdCBhdCBhIG1vbWVudCwgZnJvbSB3aGljaCBvbiBpdCBhbG9uZSBkZWNpZGVzLiBFYWNoIG9mIGl0cyBleGFtcGxlcyBtdXN0IGhvbGQuCgpKCgQGAAIsEgbnAQLqAQMaOiBUYWtlcyBiYWNrIHRoYXQgYSBydWxlIHNldCB0YWtlcyBlZmZlY3QsIGJlZm9yZSBpdCBkb2VzLgoKTQoEBgACLRIG7AEC7gEDGj0gTGlzdHMgdGhlIHJ1bGUgc2V0cyB3aXRob3V0IHRoZWlyIGNvbnRlbnRzLCB0aGUgbGFzdCBmaXJzdC4KCikKBAYAAi4SBvABAvIBAxoZIFRlbGxzIGEgcnVsZSBzZXQgd2hvbGUuCgp+CgQGAAIvEgb0AQL3AQMabiBEZWNpZGVzIHRoZSBleGFtcGxlcyBvZiBhIHJ1bGUgc2V0LCBhbmQgdGVsbHMgb2YgZWFjaCB3aGV0aGVyIHRoZSBhbnN3ZXIgaXMgdGhlIG9uZSB0aGF0IHN0YWZmIGhhdmUgd3JpdHRlbi4KCocBCgQGAAIwEgb5AQL8AQMadyBEZWNpZGVzIGxvYW5zIHRoYXQgd2VyZSBtYWRlIG9uY2UgbW9yZSwgYnkgYSBydWxlIHNldCwgYW5kIHRlbGxzIHRob3NlIGZvciB3aGljaCBzb21ldGhpbmcgd291bGQgaGF2ZSBiZWVuIG90aGVyd2lzZS4KCpkBCgQGAAIxEgb+AQKAAgMaiAEgTGlzdHMgdGhlIGxvYW5zIHdob3NlIGR1ZSBkYXRlcyB3ZXJlIG1vdmVkIG9uLCBzaW5jZSB0aGUgYnJhbmNoIHRoYXQgbGVudCBpcyBjbG9zZWQgdGhlbjogYnkgYSBjbG9zdXJlLCBvciBieSBjaGFuZ2VzIG9mIGl0cyBjYWxlbmRhci4KCvsBCgQGAAIyEgaDAgKFAgMa6gEgVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgYWZ0ZXIgYSBjbG9zdXJlIG9yIGEgY2hhbmdlIG9mIGEgY2FsZW5kYXI6IG1vdmVzIGR1ZSBkYXRlcyBvbiB0aGF0IGZhbGwgd2hlcmUgYSBicmFuY2ggaXMgY2xvc2VkLiBFYWNoIG1vdmVzCiBvbmNlLCBhbmQgbm9uZSBtb3ZlcyBiYWNrIHdoZXJlIHRoZSBjbG9zdXJlIGlzIHNob3J0ZW5lZCBvciBsaWZ0ZWQ6IGl0IHdhcyB0b2xkIHRvIGEgcmVhZGVyLgoKfQoEBgACMxIGhwICiQIDGm0gVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgZm9yIGVhY2ggYnJhbmNoOiB0ZWxscyB3aGljaCBvZiBpdHMgbG9hbnMgYXJlIGR1ZSBzb29uIGFuZCB3aGljaCBhcmUgb3ZlcmR1ZS4KCqQCCgQGAAI0EgaMAgKPAgMakwIgQXNrcyBmb3IgYW4gaXRlbTogb2YgYSB3b3JrLCBvZiBvbmUgcmVjb3JkLCBvciBvbmUgaXRlbTsgb3Igc3RhZmYgZm9yIHRoZSByZWFkZXIgb2YgYSBjYXJkLiBJdCB3YWl0cyBpbiB0aGUgbGluZSBvZiBpdHMgd29yayB1bnRpbCBhbgogaXRlbSBjb21lcyBpbiB0aGF0IGZpdHMsIHdoaWNoIHRoZW4gd2FpdHMgZm9yIHRoZSByZWFkZXIgYXQgdGhlIHBpY2stdXAgcG9pbnQuIFdoZXJlIGFuIGl0ZW0gaXMgb24gYSBzaGVsZiwgYSBicmFuY2ggaXMgYXNrZWQgdG8gZmV0Y2ggaXQuCgppCgQGAAI1EgaRAgKUAgMaWSBHaXZlcyBhIGhvbGQgdXAuIEFuIGl0ZW0gdGhhdCB3YWl0cyBmb3IgaXQgc3RheXMgb24gdGhlIGhvbGQgc2hlbGYgdW50aWwgc3RhZmYgc2NhbiBpdC4KClAKBAYAAjYSBpYCApkCAxpAIExldHMgb3RoZXJzIGdvIGZpcnN0IGZvciBhIHdoaWxlOyB0aGUgcGxhY2UgaW4gdGhlIGxpbmUgc3RheXMuCgosCgQGAAI3EgabAgKeAgMaHCBFbmRzIHRoYXQgYmVmb3JlIGl0cyB0aW1lLgoKeAoEBgACOBIGoAICowIDGmggTGlzdHMgdGhlIHJlYWRlcidzIGhvbGRzOiBvcGVuIG9uZXMsIHRob3NlIGZpcnN0IHRoYXQgd2VyZSBwbGFjZWQgZmlyc3QsIG9yIHBhc3Qgb25lcywgdGhlIGxhc3QgZmlyc3QuCgp1CgQGAAI5EgalAgKnAgMaZSBUZWxscyBhIGhvbGQgd2l0aCBpdHMgcG9zaXRpb24sIGFuIGVzdGltYXRlIG9mIHdoZW4gYW4gaXRlbSB3aWxsIGJlIHRoZXJlLCBhbmQgd2hhdCBoYXBwZW5lZCB0byBpdC4KCj0KBAYAAjoSBqkCAqsCAxotIExpc3RzIHdobyB3YWl0cyBmb3IgYSB3b3JrLCBpbiB0aGVpciBvcmRlci4KCpwCCgQGAAI7EgauAgKxAgMaiwIgSGFzIGEgbG9hbiBmYWxsIGR1ZSBzb29uZXIsIHNpbmNlIHNvbWVib2R5IHdhaXRzIHdob20gdGhlIGl0ZW0gd291bGQgc2VydmU6IGFzIHNvb24gYXMgdGhlIHJ1bGVzIGFsbG93LCBhdCB0aGUgZW5kIG9mIGFuIG9wZW5pbmcgZGF5LiBUaGUKIHJlYWRlciBpcyB0b2xkLiBBIHJ1bGUgd2l0aCBgcmVjYWxsc19hbGxvd2VkYCBkb2VzIHRoZSBzYW1lIGJ5IGl0c2VsZiB3aGVyZSBhIGhvbGQgaXMgcGxhY2VkIGFuZCBub3RoaW5nIGlzIG9uIGEgc2hlbGYgZm9yIGl0LgoKcwoEBgACPBIGswICtQIDGmMgTGlzdHMgd2hhdCBhIGJyYW5jaCBpcyBhc2tlZCB0byBmZXRjaCBmcm9tIGl0cyBzaGVsdmVzOyBlYWNoIHBhZ2UgaXMgaW4gdGhlIG9yZGVyIG9mIHRoZSBzaGVsdmVzLgoKeQoEBgACPRIGtwICuQIDGmkgTGlzdHMgd2hhdCBzdGFuZHMgb24gdGhlIGhvbGQgc2hlbGYgb2YgYSBicmFuY2gsIG9yIG9ubHkgd2hhdCBpcyB0byBiZSBjbGVhcmVkLCBzaW5jZSBpdHMgaG9sZCBpcyBvdmVyLgoKxgEKBAYAAj4SBrwCAr8CAxq1ASBNb3ZlcyBhbiBpdGVtIGluIGl0cyBsaWZlOiBpdCBpcyBsb3N0LCBtaXNzaW5nLCBkYW1hZ2VkLCBpbiByZXBhaXIsIHdpdGhkcmF3biwgb3IgZml0IGZvciBsZW5kaW5nIGFnYWluLiBXaGF0IHdhcyBkb25lIHdoaWxlIHRoZSBkZXNrIHdhcwogb2ZmbGluZSBhbmQgY2FuJ3QgYmUgYmVjb21lcyBhIGNvbmZsaWN0LgoKkwEKBAYAAj8SBsECAsMCAxqCASBMaXN0cyB0aGUgaXRlbXMgaW4gYSBzdGF0ZSBpbiB3aGljaCBzdGFmZiBrZWVwIHRoZW0gYmFjaywgTE9TVCBmb3IgaW5zdGFuY2U7IHdpdGggYSBicmFuY2ggb25seSB0aG9zZSB0aGF0IHdlcmUgbGFzdCBzZWVuIHRoZXJlLgoKbwoEBgACQBIGxQICyAIDGl8gQWRkcyBvciBjaGFuZ2VzIGEgbGljZW5jZSwgZm91bmQgYnkgY29kZTogaG93IG1hbnkgZWxlY3Ryb25pYyBjb3BpZXMgb2YgYSByZWNvcmQgbWF5IGJlIGxlbnQuCgphCgQGAAJBEgbKAgLMAgMaUSBMaXN0cyB0aGUgbGljZW5jZXMgb2YgYSByZWNvcmQsIG9yIGFsbCwgYnkgY29kZSwgd2l0aCBob3cgbXVjaCBvZiBlYWNoIGlzIHVzZWQuCgpwCgQGAAJCEgbOAgLRAgMaYCBUZWxscyBhIG5ldyBsaW5rIHRvIGFuIGVsZWN0cm9uaWMgY29weSB0aGF0IHRoZSByZWFkZXIgaGFzIG9uIGxvYW4sIGFzIEJvcnJvdyB0ZWxscyB0aGUgZmlyc3QuCgp2CgQGAAJDEgbTAgLVAgMaZiBGb3IgdGhlIHByb3ZpZGVyIHRvIHdob20gYSBsaW5rIGxlYWRzOiB0ZWxscyB3aGV0aGVyIGl0cyB0b2tlbiBpcyBnb29kLCBhbmQgY291bnRzIHRoYXQgaXQgd2FzIHVzZWQuCgpvCgQGAAJEEgbXAgLZAgMaXyBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCBsb2FuIG9mIGFuIGVsZWN0cm9uaWMgY29weTogaXQgZW5kcyB3aGVuIGl0IGZhbGxzIGR1ZS4KCrgBCgQGAAJFEgbcAgLeAgMapwEgVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgZm9yIGVhY2ggaG9sZCB0aGF0IGhhcyBhIGRhdGU6IGl0cyBzdXNwZW5zaW9uIG9yIGl0cyB0aW1lIG9uIHRoZSBzaGVsZiBpcyBvdmVyLCBpdCBpcyBub3QgbmVlZGVkIGFueSBtb3JlLAogb3IgYW5vdGhlciBicmFuY2ggaXMgYXNrZWQuCgooCgIFABIG4gIAnQMBGhogV2h5IENpcmN1bGF0aW9uIHJlZnVzZXMuCgotCgIFARIGoAMAsgMBGh8gV2hlcmUgYW4gaXRlbSBpcyBpbiBpdHMgbGlmZS4KClEKBAUBAgMSBKUDAhEaQyBPbiBpdHMgd2F5IHRvIHdoZXJlIGl0IGJlbG9uZ3MsIG9yIHRvIHdoZXJlIGEgcmVhZGVyIHBpY2tzIGl0IHVwLgoKXAoEBQECBhIEqQMCFBpOIEF0IGEgcGljay11cCBwb2ludDogYSByZWFkZXIgd2hvIGFza2VkIGZvciBpdCBoYXMgc29tZSBkYXlzIHRvIGNvbWUsIG9yIGhhZC4KCkgKBAUBAgcSBKsDAhcaOiBUaGUgcmVhZGVyIHdobyBoYXMgaXQgb24gbG9hbiBzYXlzIHRoYXQgaXQgd2FzIHJldHVybmVkLgoKPgoEBQECCRIErgMCDhowIE5vdCB3aGVyZSBpdCBzaG91bGQgYmU7IG5vYm9keSBoYXMgaXQgb24gbG9hbi4KCi4KBAQAAgMSBLkDAhsaICBUaGUgYnJhbmNoIHRoYXQgaXQgYmVsb25ncyB0by4KCksKBAQAAgQSBLsDAhYaPSBUaGUgYnJhbmNoIHRoYXQgaXQgaXMgYXQsIG9yLCBpbiB0cmFuc2l0LCB3YXMgbGFzdCBzZWVuIGF0LgoKKgoEBAACBRIEvQMCIhocIEluIHRyYW5zaXQ6IHdoZXJlIGl0IGdvZXMuCgpECgQEAAIGEgS/AwIXGjYgImJvb2siLCAicmVmZXJlbmNlIiwgImR2ZCI6IHdoYXQgcnVsZXMgYXJlIG1hZGUgZm9yLgoKKAoEBAACCRIEwwMCFxoaIE9uIGxvYW46IHdoZW4gaXQgaXMgZHVlLgoKggEKBAQAAgsSBMYDAhUadCBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlIGJ5IFB1dEl0ZW07IGxlbmRpbmcgY2hhbmdlcyBub3RoaW5nIG9mIGl0LiBUb2xkIGJ5IEdldEl0ZW0sIEl0ZW1zIGFuZCBQdXRJdGVtLCBlbHNld2hlcmUgMC4KCpcBCgQEAAIMEgTIAwIaGogBIFdoZXJlIGl0IGJlbG9uZ3Mgd2l0aGluIHRoZSBicmFuY2gsIGFzIGl0cyBsaWJyYXJ5IHNheXM6ICJyZWZlcmVuY2UiLCAiY2hpbGRyZW4iLiBUb2xkIGJ5IEdldEl0ZW0sIEl0ZW1zIGFuZCBQdXRJdGVtLCBlbHNld2hlcmUgZW1wdHkuCgpRCgQEAAINEgTKAwIYGkMgSVNPIDYzOS0yL0IsICJjaGkiOiBpdHMgcmVjb3JkJ3Mgd2hlbiB0aGUgaXRlbSB3YXMgcHV0LiBMaWtld2lzZS4KClIKBAQAAg4SBMwDAhUaRCBJbiB0cmFuc2l0IG9yIG9uIHRoZSBob2xkIHNoZWxmOiB0aGUgaG9sZCB0aGF0IGl0IGlzIGZvcjsgMDogbm9uZS4KCjAKAgQBEgbQAwDjAwEaIiBBbiBpdGVtIHdpdGggd2hhdCBiZWxvbmdzIHRvIGl0LgoKIQoEBAECABIE0gMCEBoTIFdpdGggaXRzIHZlcnNpb24uCgq7AQoEBAECARIE1QMCEBqsASBUaGUgb3BlbiBsb2FuLiBBYnNlbnQgd2hlcmUgdGhlcmUgaXMgbm9uZSwgYW5kIHdoZXJlIHRoZSBjYWxsZXIgbWF5IG5vdCBrbm93IHdob3NlIGl0IGlzOiBhIGRlc2sgYW5kIGFuIGFkbWluaXN0cmF0b3IKIG1heSwgYW5kIHRoZSByZWFkZXIgd2hvIGhhcyBpdC4gSXRzIGl0ZW0gaXMgYWJzZW50LgoKRQoEBAECAhIE1wMCHho3IFRoZSBuYW1lcyBvZiB0aGUgYnJhbmNoZXM7IGVtcHR5IHdoZXJlIHRoZXJlIGlzIG5vbmUuCgp/CgQEAQIFEgTbAwIXGnEgV2hlbiBhbmQgYXQgd2hpY2ggdGVybWluYWwgaXQgd2FzIGxhc3QgbGVudCBvciB0YWtlbiBiYWNrOyAwIGFuZCBlbXB0eTogbmV2ZXIuIEZvciBhIGRlc2sgYW5kIGFuIGFkbWluaXN0cmF0b3IuCgp9CgQEAQIHEgTeAwIaGm8gT24gdGhlIGhvbGQgc2hlbGY6IHRoZSBjb2RlIG9mIHRoZSBwaWNrLXVwIHBvaW50LCBhbmQgdW50aWwgd2hlbiBpdCBpcyBrZXB0LiBGb3IgYSBkZXNrIGFuZCBhbiBhZG1pbmlzdHJhdG9yLgoKTAoEBAECCRIE4QMCIBo+IFdoYXQgaXQgY29zdHMgdG8gYnV5IGFnYWluLiBGb3IgYSBkZXNrIGFuZCBhbiBhZG1pbmlzdHJhdG9yLgoKHQoEBAICBRIE7AMCGxoPIDA6IHN0aWxsIG91dC4KCjMKBAQCAgcSBO8DAhIaJSBUaGUgcnVsZSB0aGF0IGRlY2lkZWQsIGJ5IGl0cyBjb2RlLgoKNAoEBAICChIE8wMCFBomIFN0aWxsIG91dCwgYW5kIGl0cyBkdWUgZGF0ZSBpcyBvdmVyLgoKbQoEBAICCxIE9QMCIxpfIEl0IHdhcyByZWNhbGxlZCwgc2luY2Ugc29tZWJvZHkgd2FpdHMgZm9yIGl0OiB0aGUgZHVlIGRhdGUgdGhhdCBpdCBoYWQgYmVmb3JlOyAwOiBpdCB3YXMgbm90LgoKfwoEBAICDBIE9wMCHxpxIFdoYXQgY29tZXMgb2YgYmVpbmcgbGF0ZSBieSB0aGUgcnVsZXMgdGhhdCBoZWxkIHdoZW4gaXQgZmVsbCBkdWU7IGFic2VudDogbm90aGluZywgb3Igbm8gcnVsZSBzZXQgd2FzIGluIGZvcmNlLgoKtQEKAgQDEgb8AwCOBAEapgEgQSBydWxlIGZvciBsb2Fucy4gVGhlIG1vc3Qgc3BlY2lmaWMgdGhhdCBtYXRjaGVzIGRlY2lkZXM6IGVhY2ggb2YgdGhlIHRocmVlIHRoYXQgaXMgZ2l2ZW4gY291bnRzOwogd2hlcmUgYXMgbWFueSBhcmUgZ2l2ZW4sIGNhdGVnb3J5IGdvZXMgYmVmb3JlIHR5cGUgYmVmb3JlIGJyYW5jaC4KCi8KBAQDAgASBP4DAhIaISBTaG9ydCBhbmQgc3RhYmxlOiAiYWR1bHQtYm9vayIuCgobCgQEAwIBEgSABAIWGg0gRW1wdHk6IGFueS4KCi4KBAQDAgMSBIMEAhYaICAwOiBhbnkuIFRoZSBicmFuY2ggdGhhdCBsZW5kcy4KCm0KBAQDAgYSBIcEAhcaXyBPcGVuIGxvYW5zIHRoYXQgYSByZWFkZXIgbWF5IGhhdmUgdW5kZXIgdGhpcyBydWxlJ3MgY2F0ZWdvcnkgYXQgb25jZSwgd2hhdGV2ZXIgdGhlIGl0ZW0gdHlwZS4KClcKBAQDAggSBIoEAhQaSSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLiBUb2xkIGJ5IExvYW5SdWxlcyBhbmQgUHV0TG9hblJ1bGUsIGVsc2V3aGVyZSAwLgoKVAoEBAMCCRIEjAQCGxpGIEZyb20gd2hlbiB0aGUgcnVsZSBob2xkcywgYW5kIHVudGlsIGJlZm9yZSB3aGVuOyAwOiB3aXRob3V0IGEgYm91bmQuCgqpAQoEBAQCARIElAQCEhqaASBUaGUgcmVhZGVyJ3MgY2FyZDogYXQgYSBkZXNrIHdpdGggYSBzdGFmZiBzZXNzaW9uLCBvciBhdCBhIGRldmljZSB3aXRob3V0IGEgc2Vzc2lvbiB3aGVyZSB0aGUgY2FsbCBjYXJyaWVzIGEgdGltZQogaW4gdGhlIHBhc3QuIEVsc2V3aGVyZSBpdCBpcyByZWZ1c2VkLgoKkwIKBAQEAgISBJcEAh8ahAIgU3RhZmYgd2l0aCB0aGUgcmlnaHQgY2lyY3VsYXRpb24ub3ZlcnJpZGU6IHdoeSB0aGUgaXRlbSBpcyBsZW50IHRob3VnaCBpdCBpcyBrZXB0IGZvciBzb21lYm9keSBlbHNlLCB0aGUgcmVhZGVyIGlzIGJsb2NrZWQsIHRoZSBjYXJkIGhhcyBleHBpcmVkLAogYSBsaW1pdCBpcyByZWFjaGVkLCBvciBzdWNoIGl0ZW1zIGFyZSBub3QgbGVudC4gRWFjaCBydWxlIHRoYXQgaXQgYnJva2UgaXMgYSBjb25mbGljdCB0aGF0IHRoaXMgcmVhc29uIHNldHRsZXMuCgpfCgQEBAIDEgSZBAIYGlEgSW5zdGVhZCBvZiBhIGJhcmNvZGU6IGFuIGVsZWN0cm9uaWMgY29weSBvZiB0aGlzIHJlY29yZCwgb2YgYW55IGZvcm0gb3Igb2Ygb25lLgoKWgoEBAUCARIEnwQCGBpMIE9wZW4gbG9hbnMgb2YgdGhlIHJlYWRlciwgdGhpcyBvbmUgaW5jbHVkZWQsIGFuZCBob3cgbWFueSB0aGUgcnVsZSBhbGxvd3MuCgpuCgQEBQIDEgSiBAIgGmAgUmVhc29ucyB0aGF0IHdvdWxkIGhhdmUgcmVmdXNlZCBpdCwgaGFkIGl0IG5vdCBoYXBwZW5lZCBhbHJlYWR5OiBlYWNoIGlzIGEgY29uZmxpY3QgZm9yIHN0YWZmLgoKOAoEBAUCBBIEpAQCHBoqIE9mIGFuIGVsZWN0cm9uaWMgY29weTogd2hlcmUgaXQgaXMgcmVhZC4KClMKBAQGAgESBKkEAhcaRSBUaGUgYmF0Y2ggb2YgYSBib29rIGRyb3AgdGhhdCBpdCB3YXMgZm91bmQgaW47IDA6IGl0IGNhbWUgYmFjayBub3cuCgpLCgQEBwIBEgSuBAIQGj0gVGhlIGxvYW4gdGhhdCBlbmRlZDsgYWJzZW50IHdoZXJlIHRoZSBpdGVtIHdhcyBub3Qgb24gbG9hbi4KCn8KBAQHAgISBLAEAhUacSBJdCBnb2VzIHRvIGFub3RoZXIgYnJhbmNoLCBob21lIG9yIHRvIHdoZXJlIHNvbWVib2R5IHBpY2tzIGl0IHVwLCBhbmQgaXMgaW4gdHJhbnNpdC4gYHNvcnRfdG9fYnJhbmNoYCBuYW1lcyBpdC4KCnAKBAQHAgMSBLIEAhEaYiBXaGF0IHRoZSBpdGVtIHdhaXRzIGZvciBub3csIG9yIGdvZXMgdG8gYW5vdGhlciBicmFuY2ggZm9yOyB3aG8gaXQgaXMgZm9yIGlzIHRvbGQgYXQgZGVza3Mgb25seS4KCigKBAQHAgQSBLQEAhYaGiBXaGVyZSBpdCBnb2VzIGZyb20gaGVyZS4KCkgKBAQHAgUSBLYEAh0aOiBUaGUgbmFtZSBvZiB0aGUgYnJhbmNoIHRoYXQgaXQgZ29lcyB0bzsgZW1wdHk6IGl0IHN0YXlzLgoKUwoEBAcCBhIEuAQCEhpFIEl0IHdhcyBsb3N0LCBtaXNzaW5nIG9yIGNsYWltZWQgdG8gYmUgcmV0dXJuZWQsIGFuZCBpcyB0aGVyZSBhZ2Fpbi4KCkkKAgUCEga7BADFBAEaOyBXaGVyZSBhbiBpdGVtIGdvZXMgZnJvbSB0aGUgZGVzayBhdCB3aGljaCBpdCB3YXMgc2Nhbm5lZC4KChoKBAUCAgESBL4EAgwaDCBJdHMgc2hlbGYuCgouCgQFAgICEgTABAIRGiAgVGhlIGhvbGQgc2hlbGYgb2YgdGhpcyBicmFuY2guCgoqCgQFAgIDEgTCBAIKGhwgVGhlIHZhbiB0byBhbm90aGVyIGJyYW5jaC4KCmQKBAUCAgQSBMQEAgwaViBBIHBlcnNvbjogaXQgaXMgZGFtYWdlZCwgaW4gcmVwYWlyLCB3aXRoZHJhd24sIG9uIG9yZGVyIG9yIGluIHByb2Nlc3MsIGFuZCBzdGF5cyBzby4KClEKBAQIAgESBMkEAhIaQyBXaXRoIGEgc3RhZmYgc2Vzc2lvbjogdGhlIHJlYWRlcidzIGNhcmQuIEVsc2V3aGVyZSBpdCBpcyByZWZ1c2VkLgoKfgoEBAoCABIE0AQCEhpwIEZyb20gc3RhZmYsIGFuIGFkbWluaXN0cmF0b3IsIG9yIGEgZGVzayB3aGVyZSBub2JvZHkgaXMgc2lnbmVkIGluOiB0aGUgcmVhZGVyJ3MgY2FyZC4gRWxzZXdoZXJlIGl0IGlzIHJlZnVzZWQuCgopCgQECgICEgTTBAITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKawoEBAwCARIE3QQCEhpdIFdpdGggYSBzdGFmZiBzZXNzaW9uLCBvciBmcm9tIGFuIGFkbWluaXN0cmF0b3I6IHRoZSByZWFkZXIncyBjYXJkLiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCnMKBAQMAgISBN8EAhIaZSBBcyBvZiB0aGlzIG1vbWVudCwgd2hpY2ggbWF5IGJlIGluIHRoZSBmdXR1cmUsIHNvIHRoYXQgcnVsZXMgY2FuIGJlIHRyaWVkIGJlZm9yZSB0aGV5IGhvbGQ7IDA6IG5vdy4KCiUKBAQNAgESBOQEAhQaFyBFbXB0eSB3aGVyZSBpdCB3b3VsZC4KClwKBAQNAgISBOYEAhQaTiBUaGUgcnVsZSB0aGF0IGRlY2lkZXMsIGFuZCB0aG9zZSB0aGF0IG1hdGNoZWQgYW5kIGxvc3QsIG1vc3Qgc3BlY2lmaWMgZmlyc3QuCgpVCgQEDQIGEgTrBAIpGkcgRXZlcnkgcnVsZSwgbW9zdCBzcGVjaWZpYyBmaXJzdCwgd2l0aCB3aGF0IGJlY2FtZSBvZiBpdDsgYXQgbW9zdCA1MDAuCgpXCgQEDQIHEgTtBAIYGkkgVGhlIHJ1bGUgc2V0IGluIGZvcmNlLCBieSBpdHMgY29kZTsgZW1wdHk6IG5vbmUsIHRoZSBsb2FuIHJ1bGVzIGRlY2lkZS4KCnMKBAQNAggSBO8EAhoaZSBXaXRoIGEgcnVsZSBzZXQ6IHdoYXQgaG9sZHMsIGVhY2ggdmFsdWUgd2l0aCB0aGUgcnVsZSB0aGF0IGdpdmVzIGl0LCBhbmQgZWFjaCBsaW1pdCB3aXRoIGl0cyBjb3VudC4KCmMKBAQNAgsSBPMEAh8aVSBPZiB0aGUgcmVhZGVyJ3Mgb3duIG9wZW4gbG9hbiBvZiB0aGUgaXRlbSwgd2hlcmUgdGhhdCBpcyBvdmVyZHVlOiB3aGF0IGNvbWVzIG9mIGl0LgoKWgoCBA4SBvYEAPoEARpMIFdoaWNoIHJ1bGUgYSB2YWx1ZSBpcyBvZjogdGhlIG1vc3Qgc3BlY2lmaWMgb2YgdGhvc2UgdGhhdCBmaXQgYW5kIGdpdmUgaXQuCgo/CgQEDgIAEgT4BAITGjEgInJlbmV3YWxzX21heCI6IHRoZSBmaWVsZCdzIG5hbWUgaW4gUnVsZVZhbHVlcy4KCj4KAgQPEgb8BACFBQEaMCBBIGxpbWl0LCBhbmQgaG93IG11Y2ggb2YgaXQgYSByZWFkZXIgaGFzIHVzZWQuCgpeCgQEDwIAEgT+BAITGlAgQnkgaXRzIGNvZGU7ICJsb2Fuc19tYXgiOiB0aGUgb25lIHRoYXQgdGhlIHJ1bGVzIGdpdmU7ICJmYW1pbHkiOiB0aGUgZmFtaWx5J3MuCgpiCgQEDwIDEgSCBQITGlQgV2hldGhlciBpdCBjb3VudHMgdGhpcyBpdGVtOyB3aGVyZSBub3QsIHdoeSBzYXlzIHdoaWNoIGNvbHVtbiBpcyBmb3IgYW5vdGhlciBjYXNlLgoKKgoCBBASBocFAJAFARocIEEgcnVsZSB0aGF0IHdhcyBsb29rZWQgYXQuCgqnAQoEBBACARIEiwUCFRqYASAid29uIiwgImxvc3QiIGFnYWluc3QgYSBtb3JlIHNwZWNpZmljIG9uZSwgIm90aGVyX2Nhc2UiLCAibm90X3lldCIgb3IgIm92ZXIiOyBvZiBhIHJ1bGUgc2V0IGFsc28gImdpdmVzIjogaXQgZ2l2ZXMgd2hhdCBtb3JlIHNwZWNpZmljIG9uZXMKIGxlYXZlIG91dC4KCi4KBAQQAgISBI0FAhEaICBXaHksIGluIHRoZSBjYWxsZXIncyBsYW5ndWFnZS4KCnoKBAQQAgMSBI8FAiEabCBPZiBhIHJ1bGUgc2V0OiB0aGUgcnVsZSB3aG9sZTsgYHJ1bGVgIHRoZW4gaGFzIGl0cyBjb2RlLCB3aGF0IGl0IGdpdmVzLCBhbmQgdGhlIGNvbHVtbnMgdGhhdCBMb2FuUnVsZSBoYXMuCgopCgQEFAIBEgSdBQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKMwoCBBYSBqUFALYFARolIE9uZSBtb3ZlIG9mIGFuIGl0ZW0gb3Igb2YgaXRzIGxvYW4uCgotCgQEFgIBEgSoBQIUGh8gVGhlIGxvYW4gdGhhdCBtb3ZlZDsgMDogbm9uZS4KClMKBAQWAgISBKoFAhMaRSAibGVudCI6IGFuIGV2ZW50IG9mIHRoZSBzdGF0ZSB0YWJsZXMsIGBsZWN0ZXJuIHN0YXRlcyBjaXJjdWxhdGlvbmAuCgplCgQEFgIDEgSsBQISGlcgU3RhdGVzIG9mIHRoZSBpdGVtLCBvciBvZiB0aGUgbG9hbiB3aGVyZSB0aGUgaXRlbSdzIGRvZXMgbm90IGNoYW5nZTsgZW1wdHk6IGl0IGJlZ2FuLgoKLQoEBBYCBxIEsQUCExofIFdobyB3YXMgc2lnbmVkIGluOyAwOiBub2JvZHkuCgokCgQEFgIJEgS0BQIVGhYgIkNpcmN1bGF0aW9uL0JvcnJvdyIKCiUKBAQXAgASBLkFAhkaFyBUaGUgYnJhbmNoIHRoYXQgbGVudC4KCkQKBAQXAgESBLsFAhoaNiBPbmx5IGxvYW5zIHRoYXQgd2VyZSBkdWUgYmVmb3JlIHRoaXMgbW9tZW50OyAwOiBub3cuCgopCgQEFwICEgS9BQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKMwoEBBkCABIExgUCGRolIFRoZSBicmFuY2ggd2hlcmUgdGhleSBhcmUgZXhwZWN0ZWQuCgpFCgQEGQIBEgTIBQIbGjcgT25seSBpdGVtcyB0aGF0IHdlcmUgc2VudCBiZWZvcmUgdGhpcyBtb21lbnQ7IDA6IG5vdy4KCikKBAQZAgISBMoFAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpRCgQEGgIAEgTPBQIhGkMgV2l0aCB3aGVuIGFuZCB3aGVyZSBlYWNoIHdhcyBzZW50LCBhbmQgdGhlIG5hbWVzIG9mIHRoZSBicmFuY2hlcy4KCnMKBAQbAgESBNUFAhcaZSBEYXlzIGF0IHRoZSBicmFuY2gsICIyMDI2LTEwLTAxIiwgYm90aCBjb3VudGVkLCBhdCBtb3N0IDM2NjsgZW1wdHk6IHRoZSBsYXN0IDI4IGRheXMgdGhhdCBhcmUgb3Zlci4KCnMKBAQbAgMSBNgFAhMaZSBFYWNoIGhvdXIgb2YgdGhlIHdlZWsgd2l0aCB0aGUgc3VtcyBvZiBpdHMgZGF5cywgaW5zdGVhZCBvZiBlYWNoIGhvdXIgb2YgZWFjaCBkYXk7IGFsbCBpbiBvbmUgcGFnZS4KCikKBAQbAgQSBNoFAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgogCgQEHAIAEgTfBQIeGhIgQnkgZGF5IGFuZCBob3VyLgoKYwoEBBwCAhIE4gUCEhpVIFRoZSB6b25lIG9mIHRoZSBkYXlzIGFuZCBob3VyczogdGhlIGJyYW5jaCdzLCBvciBVVEMgd2hlcmUgaXQgaGFzIG5vIHNlcnZpY2UgcG9pbnQuCgokCgIEHRIG5QUA7gUBGhYgQW4gaG91ciBhdCBhIGJyYW5jaC4KCj8KBAQdAgASBOcFAhIaMSAiMjAyNi0xMC0wMSI7IGVtcHR5OiBpdCBpcyBhbiBob3VyIG9mIHRoZSB3ZWVrLgoKKQoEBB0CARIE6QUCFRobIDEgaXMgTW9uZGF5LCA3IGlzIFN1bmRheS4KCm8KBAQdAgISBOsFAhIaYSAxMyBpcyBmcm9tIDEzOjAwIHRvIDE0OjAwLiBBbiBob3VyIHRoYXQgY29tZXMgdHdpY2UsIGFzIGNsb2NrcyBhcmUgcHV0IGJhY2ssIGlzIGNvdW50ZWQgYXMgb25lLgoKVQoEBB4CBRIE9gUCGxpHIFdpdGggcmVjb3JkX2lkIDA6IHRoZSByZWNvcmQgYnkgaXRzIGNvbnRyb2wgbnVtYmVyIHdpdGhpbiBpdHMgc291cmNlLgoKcgoEBB4CBxIE+QUCHRpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBB4CCBIE+wUCHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCkgKBAQeAgoSBP4FAiAaOiBXaGF0IGl0IGNvc3RzIHRvIGJ1eSBhZ2FpbiwgZmllbGQgInByaWNlIjsgMDogbm90IGtub3duLgoKFQoEBB4CCxIEgAYCHhoHICJDTlkiCgpXCgIEHxIGgwYAkwYBGkkgVGhlIGZpZWxkcyBvZiBhIExvYW5SdWxlLCB1bmRlciB0aGUgc2FtZSBudW1iZXJzIGJ1dCBmb3Igd2hlbiBpdCBob2xkcy4KCnIKBAQfAggSBI4GAh4aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQfAgkSBJAGAh4aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgozCgQEIgIAEgSbBgIWGiUgVGhlIHJlY29yZCB0aGF0IGNvdW50cyBmcm9tIG5vdyBvbi4KCh4KBAQiAgESBJ0GAh0aECBUaGUgb3RoZXIgb25lLgoKJAoEBCICAhIEnwYCFBoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgo4CgQEIwIAEgSjBgIWGiogVGhlIHJlY29yZCB0aGF0IHdhcyBtZXJnZWQgaW50byBhbm90aGVyLgoKJAoEBCMCARIEpQYCFBoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgpWCgQEJAIAEgSpBgIjGkggVGhlIHJlY29yZHMgdGhhdCBhcmUsIG9yIHdlcmUsIG9uZSBwZXJzb24ncywgZWFjaCB3aXRoIGl0cyBvcGVuIGxvYW5zLgoKLAoEBCcCABIEtAYCFhoeIEhvdyBtYW55IGxvYW5zIHdlcmUgdG9sZCBvZi4KCisKBAQoAgASBLkGAhcaHSAwOiBieSBjaGFuZ2VzIG9mIGNhbGVuZGFycy4KCikKBAQoAgESBLsGAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgopCgQEKQIAEgTABgIjGhsgQnkgdGhlIGR1ZSBkYXRlIHRoYXQgd2FzLgoKMwoCBCoSBsQGAMoGARolIEEgbG9hbiB3aG9zZSBkdWUgZGF0ZSB3YXMgbW92ZWQgb24uCgodCgQEKgIAEgTGBgIQGg8gQXMgaXQgaXMgbm93LgoKTAoEBCsCARIEzgYCFxo+IDA6IGEgY2hhbmdlIG9mIGEgY2FsZW5kYXIsIG9mIHdoaWNoIHdob2xlIGNsb3NlZCBkYXlzIGNvdW50LgoKPgoEBCsCAhIE0AYCFBowIER1ZSBkYXRlcyBiZXR3ZWVuIHRoZXNlIG1vbWVudHMsIGJvdGggY291bnRlZC4KCikKBAQvAgASBNwGAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgoyCgQELwICEgTfBgIVGiQgTGVhdmVzIG91dCB0aG9zZSB0aGF0IGFyZSBzZXR0bGVkLgoKLgoEBDACARIE5AYCEhogIFdoYXQgd2FzIGRvbmUsIGZvciB0aGUgcmVjb3JkLgoKggEKAgQyEgbsBgCmBwEadCBXaGF0IGEgcnVsZSBvZiBhIHNldCBnaXZlcy4gV2hhdGV2ZXIgaXQgbGVhdmVzIG91dCBpcyBnaXZlbiBieSB0aGUgbmV4dCBsZXNzIHNwZWNpZmljIHJ1bGUgdGhhdCBmaXRzIGFuZCBnaXZlcyBpdC4KCjAKBAQyCAASBO8GAisaIiBXaGV0aGVyIHRoZSBpdGVtIGlzIGxlbnQgYXQgYWxsLgoKegoEBDIIARIE8QYCJRpsIFRoZSBwZXJpb2Qgb2YgYSBsb2FuOiBkYXlzLCBvciBob3VycyB0byB0aGUgbWludXRlLiBUaGUgcnVsZSB0aGF0IGdpdmVzIG9uZSBvZiB0aGUgdHdvIGRlY2lkZXMgdGhlIHBlcmlvZC4KClkKBAQyCAMSBPQGAikaSyBJbnN0ZWFkOiBhIGZpeGVkIGRheSwgIjIwMjYtMTItMzEiLCBvciB0aGUgbmV4dCBvbmUgaW4gdGhlIHllYXIsICIxMi0zMSIuCgpLCgQEMggEEgT2BgIpGj0gV2hhdGV2ZXIgdGhlIHBlcmlvZDogbm90IGFmdGVyIHRoaXMgZGF5LCBpbiB0aGUgc2FtZSBmb3Jtcy4KCikKBAQyCAUSBPgGAjEaGyBOb3QgYWZ0ZXIgdGhlIGNhcmQncyBlbmQuCgpOCgQEMggGEgT6BgIvGkAgT3BlbiBsb2FucyB0aGF0IHRoZSByZWFkZXIgbWF5IGhhdmUgYXQgb25jZSwgb2Ygd2hhdGV2ZXIga2luZC4KClQKBAQyCAgSBP0GAjUaRiBCeSBob3cgbWFueSBkYXlzIGEgcmVuZXdhbCBtb3ZlcyB0aGUgZHVlIGRhdGU7IGxlZnQgb3V0OiB0aGUgcGVyaW9kLgoKTwoEBDIICRIE/wYCPBpBIENvdW50ZWQgZnJvbSB0aGUgZHVlIGRhdGU7IGVsc2UgZnJvbSB0aGUgbW9tZW50IG9mIHRoZSByZW5ld2FsLgoKQgoEBDIIChIEgQcCQBo0IE9ubHkgaW4gdGhlIGxhc3Qgc28gbWFueSBkYXlzIGJlZm9yZSB0aGUgZHVlIGRhdGUuCgo7CgQEMggLEgSDBwIyGi0gTGF0ZSBieSBzbyBtYW55IGNvdW50ZWQgZGF5cyBjb3N0cyBub3RoaW5nLgoKSQoEBDIIDBIEhQcCNBo7IE9uY2UgaXQgaXMgbGF0ZXIgdGhhbiB0aGF0LCB0aGUgZGF5cyBvZiBncmFjZSBjb3VudCwgdG9vLgoKRQoEBDIIDRIEhwcCPRo3IEZvciBlYWNoIGNvdW50ZWQgZGF5LCBpbiBtaW5vciB1bml0cyBvZiB0aGUgY3VycmVuY3kuCgpOCgQEMggPEgSKBwI8GkAgRm9yIGVhY2ggc28gbWFueSBjb3VudGVkIGRheXMsIGJlZ3VuIG9uZXMgdG9vOyBsZWZ0IG91dDogZWFjaC4KClQKBAQyCBASBIwHAkAaRiBPbmx5IGRheXMgY291bnQgb24gd2hpY2ggdGhlIGJyYW5jaCB0aGF0IGxlbnQgb3BlbnM7IGVsc2UgZXZlcnkgZGF5LgoKWAoEBDIIERIEjgcCTxpKIFRoZSBtb3N0IGZvciBvbmUgaXRlbSwgYW5kIGZvciBhbGwgaXRlbXMgdGhhdCBhcmUgcmV0dXJuZWQgaW4gb25lIHZpc2l0LgoKKQoEBDIIExIEkQcCOBobIFRoZSBtb3N0IGRheXMgdGhhdCBjb3VudC4KCl0KBAQyCBQSBJMHAkIaTyBEYXlzIHdpdGhvdXQgYm9ycm93aW5nIGZvciBlYWNoIGh1bmRyZWQgY291bnRlZCBkYXlzOiAxMDAgaXMgYSBkYXkgZm9yIGEgZGF5LgoKbgoEBDIIFhIElgcCShpgIExhdGVyIHRoYW4gc28gbWFueSBkYXlzIChvZiBhbGwgZGF5cyk6IHRoZSBpdGVtIGlzIHRvIGJlIHJlcGxhY2VkLCB0aGUgcmVhZGVyIGlzIGluIHZpb2xhdGlvbi4KCogBCgQEMggYEgSZBwI2GnogV2hldGhlciB3aGF0IGlzIGxlbnQgb3Igb24gdGhlIHNoZWxmIG1heSBiZSBoZWxkLCBob3cgbWFueSBob2xkcyBhIHJlYWRlciBtYXkgaGF2ZSwgYW5kIGhvdyBsb25nIG9uZSB3YWl0cyBvbiB0aGUgc2hlbGYuCgqXAQoEBDIIHBIEngcCOhqIASBXaGV0aGVyIGEgbG9hbiBtYXkgYmUgcmVjYWxsZWQgZm9yIHNvbWVib2R5IHdobyB3YWl0cywgaG93IG1hbnkgZGF5cyBpdCBsYXN0cyB3aGF0ZXZlciBoYXBwZW5zLCBhbmQgaG93IHNvb24gaXQgaXMgZHVlIGFmdGVyIGEgcmVjYWxsLgoKcwoEBDIIHxIEogcCSxplIFdoZXRoZXIgYSBsb2FuIG1heSBiZSByZW5ld2VkIHdoaWxlIHNvbWVib2R5IHdhaXRzIHdob20gdGhlIGl0ZW0gd291bGQgc2VydmU7IGxlZnQgb3V0OiBpdCBtYXkgbm90LgoKpgEKBAQyCCASBKQHAkUalwEgV2hhdCByZXBsYWNpbmcgdGhlIGl0ZW0gY29zdHMsIGluIGh1bmRyZWR0aHMgb2YgaXRzIHByaWNlLCAxMDAgd2hlcmUgaXQgaXMgbGVmdCBvdXQ7IGFuZCBmb3IgdGhlIHdvcmsgd2l0aCBpdCwgaW4gbWlub3IgdW5pdHMgb2YgdGhlIGZpbmVzJyBjdXJyZW5jeS4KCqECCgIEMxIGqgcAxAcBGpICIEEgcnVsZSBvZiBhIHNldC4gRWFjaCBjb2x1bW4gdGhhdCBpcyBnaXZlbiBjb3VudHM6IHRoZSBydWxlIHRoYXQgZ2l2ZXMgbW9zdCBvZiB0aGVtIGlzIHRoZSBtb3N0IHNwZWNpZmljOyBvZiB0d28gdGhhdCBnaXZlIGFzIG1hbnksIHRoZSBvbmUKIHRoYXQgZ2l2ZXMgdGhlIGVhcmxpZXIgY29sdW1uIGluIHRoZSBvcmRlciBvZiB0aGVzZSBmaWVsZHM7IG9mIHR3byB0aGF0IGdpdmUgdGhlIHNhbWUsIHRoZSBvbmUgd2l0aCB0aGUgbG9uZ2VyIGNsYXNzOyB0aGVuIGJ5IGNvZGUuCgovCgQEMwIAEgSsBwISGiEgU2hvcnQgYW5kIHN0YWJsZTogImFkdWx0LWJvb2siLgoKNQoEBDMCARIErgcCEhonIFdoeSB0aGVyZSBpcyBzdWNoIGEgcnVsZSwgZm9yIHBlb3BsZS4KClMKBAQzAgISBLAHAhYaRSBUaGUgcmVhZGVyJ3MgY2F0ZWdvcnksIHRoZSBpdGVtJ3MgdHlwZS4gRW1wdHksIGhlcmUgYW5kIGJlbG93OiBhbnkuCgo3CgQEMwIEEgSzBwIZGikgVGhlIGJyYW5jaCB0aGF0IGxlbmRzLCBhbmQgaXRzIGxpYnJhcnkuCgpFCgQEMwIGEgS2BwIeGjcgVGhlIGJyYW5jaCB0aGF0IHRoZSBpdGVtIGJlbG9uZ3MgdG8sIGFuZCBpdHMgbGlicmFyeS4KCm8KBAQzAgkSBLoHAhsaYSBUaGUgYmVnaW5uaW5nIG9mIHRoZSBpdGVtJ3MgY2FsbCBudW1iZXI6IGEgY2xhc3Mgb2YgdGhlIENoaW5lc2UgTGlicmFyeSBDbGFzc2lmaWNhdGlvbiwgIkkyNDciLgoKOAoEBDMCChIEvAcCFxoqIFRoZSBpdGVtJ3MgbGFuZ3VhZ2UsIElTTyA2MzktMi9CLCAiZW5nIi4KCoUBCgQEMwILEgS+BwIdGncgU28gbWFueSBkYXlzIHNpbmNlIHRoZSBpdGVtIHdhcyBhZGRlZCwgYW5kIGZld2VyIHRoYW4gc28gbWFueTsgYm90aCAwOiBhbnkuIEl0ZW1zIG9mIHdoaWNoIHRoYXQgaXMgbm90IGtub3duIGFyZSBvbGQuCgqNAQoEBDMCDRIEwQcCGhp/IFRoZSBkYXkgb2YgdGhlIGxvYW4sIGJvdGggY291bnRlZDogZWFjaCB5ZWFyLCAiMDctMDEiIHRvICIwOC0zMSIsIGFsc28gb3ZlciBOZXcgWWVhcjsgb3Igb25jZSwgIjIwMjYtMDctMDEiLiBCb3RoIG9yIG5laXRoZXIuCgrKAQoCBDQSBsgHANsHARq7ASBBIGxpbWl0IG9mIG9wZW4gbG9hbnMuIEl0IGFwcGxpZXMgdG8gYSBsb2FuIHdob3NlIGl0ZW0gYW5kIHJlYWRlciBmaXQgZWFjaCBjb2x1bW4gdGhhdCBpcyBnaXZlbiwgYW5kIGNvdW50cyB0aGUgcmVhZGVyJ3Mgb3BlbiBsb2FucyB0aGF0IGZpdAogdGhlbSwgdG9vLiBBbGwgbGltaXRzIHRoYXQgYXBwbHkgbXVzdCBob2xkLgoKMgoEBDQCABIEygcCEhokIFNob3J0IGFuZCBzdGFibGU6ICJmb3JlaWduLWJvb2tzIi4KCkUKBAQ0AgESBMwHAhMaNyBGb3IgcGVvcGxlLCB0b2xkIHdoZXJlIGl0IGlzIHJlYWNoZWQ6ICLlpJbmloflm77kuaYiLgoKVAoEBDQCAxIEzwcCIRpGIFRoZSByZWFkZXIgaXMgb2Ygb25lIG9mIHRoZXNlIGNhdGVnb3JpZXMuIE5vbmUsIGhlcmUgYW5kIGJlbG93OiBhbnkuCgo3CgQENAIIEgTVBwIpGikgVGhlIGxpYnJhcmllcyB0aGF0IHRoZSBpdGVtcyBiZWxvbmcgdG8uCgpkCgQENAIJEgTXBwIlGlYgVGhlIGxpYnJhcmllcyB0aGF0IGxlbmQ6IHdpdGggb25lIHRoZSBsaW1pdCBpcyB0aGF0IGxpYnJhcnkncywgd2l0aCBub25lIHRoZSBjaXR5J3MuCgqhAQoEBDQCChIE2gcCExqSASBPdmVyIHRoZSBsb2FucyBvZiBhbGwgbWVtYmVycyBvZiB0aGUgcmVhZGVyJ3MgZmFtaWx5IHRvZ2V0aGVyOyByZWFkZXJzIHdpdGhvdXQgYSBmYW1pbHkgaGF2ZSBpdCBhbG9uZS4gMCBvZiBsb2Fuc19tYXg6IHRoZSBmYW1pbHkncyBvd24KIG51bWJlci4KCjkKAgQ1EgbeBwDjBwEaKyBBIGNhc2Ugd2l0aCB0aGUgYW5zd2VyIHRoYXQgc3RhZmYgZXhwZWN0LgoKKgoEBDUCABIE4AcCEhocIFdoYXQgaXQgc2hvd3MsIGZvciBwZW9wbGUuCgoeCgIENhIG5QcAgggBGhAgV2hhdCBpcyBhc2tlZC4KCjsKBAQ2AgESBOgHAhgaLSBUaGUgY2FyZCdzIGxhc3QgZGF5OyBlbXB0eTogd2l0aG91dCBhbiBlbmQuCgpiCgQENgIDEgTrBwIZGlQgV2hlcmUgaXQgaXMgbGVudCwgYW5kIHdoZXJlIGl0IGJlbG9uZ3M7IHRoYXQgbWF5IGJlIGxlZnQgb3V0IHdoZXJlIGl0IGlzIHRoZSBzYW1lLgoKNAoEBDYCCBIE8QcCFxomIERheXMgc2luY2UgaXQgd2FzIGFkZGVkOyAwIGlzIHRvZGF5LgoKcQoEBDYCCRIE8wcCERpjIFdoZW4gaXQgaXMgbGVudCwgcmVuZXdlZCBvciBleHBsYWluZWQsIGxvY2FsOiAiMjAyNi0wNy0wMSIsIHdoaWNoIGlzIG5vb24sIG9yICIyMDI2LTA3LTAxIDE4OjMwIi4KCnYKBAQ2AgoSBPUHAiMaaCBXaGF0IHRoZSByZWFkZXIgaGFzIG9uIGxvYW4sIG9mIGFsbCByZWNvcmRzIGFuZCwgd2l0aCBgb2ZfZmFtaWx5YCwgb2YgdGhlIG90aGVyIG1lbWJlcnMgb2YgdGhlIGZhbWlseS4KCkoKBAQ2AgsSBPcHAh8aPCBIb3cgbWFueSBsb2FucyB0aGUgcmVhZGVyJ3MgZmFtaWx5IG1heSBoYXZlOyAwOiBubyBmYW1pbHkuCgpdCgQENgIMEgT5BwIUGk8gQSByZW5ld2FsIGlzIGFza2VkIGFib3V0OiBzbyBvZnRlbiBpdCB3YXMgcmVuZXdlZCwgYW5kIGl0IGlzIGR1ZSBvbiB0aGlzIGRheS4KCoYBCgQENgIOEgT8BwISGnggQSByZXR1cm4gaXMgYXNrZWQgYWJvdXQ6IG9mIGEgbG9hbiB0aGF0IGZlbGwgZHVlIG9uIGBkdWVgLCBvbiB0aGlzIGRheTsgc28gbWFueSBpdGVtcyBhbGlrZSBpbiB0aGUgc2FtZSB2aXNpdCwgMCBpcyAxLgoKjQEKBAQ2AhESBIAIAiQafyBEYXlzIG9uIHdoaWNoIHRoZSBicmFuY2ggZG9lcyBub3Qgb3BlbiwgYmVzaWRlcyB0aG9zZSBvZiBpdHMgd2Vla3M6ICIyMDI2LTEwLTAxIi4gV2Vla2RheXMgb24gd2hpY2ggaXQgZG9lcyBub3QsIDEgaXMgTW9uZGF5LgoKKgoCBDcSBoQIAI4IARocIE9wZW4gbG9hbnMgdGhhdCBhcmUgYWxpa2UuCgo1CgQENwIFEgSLCAIeGicgQXMgaW4gdGhlIGNhc2UsIHdoZXJlIHRoZXkgYXJlIGVtcHR5LgoKPgoCBDgSBpAIAKIIARowIFRoZSBhbnN3ZXIuIFdoYXQgaXMgbGVmdCBvdXQgaXMgbm90IGxvb2tlZCBhdC4KCi8KBAQ4CAASBJIIAiUaISBXaGV0aGVyIGl0IGlzIGxlbnQsIG9yIHJlbmV3ZWQuCgouCgQEOAIBEgSUCAIUGiAgV2h5IG5vdDogIkxPQU5fTElNSVRfUkVBQ0hFRCIuCgopCgQEOAICEgSWCAITGhsgV2hpY2ggbGltaXQsIGJ5IGl0cyBjb2RlLgoKMQoEBDgCAxIEmAgCEhojIFRoZSBtb3N0IHNwZWNpZmljIHJ1bGUgdGhhdCBmaXRzLgoKYQoEBDgCBBIEmggCERpTIFRoZSBkdWUgZGF0ZSwgIjIwMjYtMDctMzEiOyBvZiBhIGxvYW4gYnkgaG91cnMgd2l0aCB0aGUgdGltZSwgIjIwMjYtMDctMDEgMTQ6MDAiLgoKIQoEBDgCChIEoQgCGRoTIFZhbHVlcyB0aGF0IGhvbGQuCgqRAQoCBDkSBqUIALoIARqCASBXaGF0IGNvbWVzIG9mIGEgbG9hbiB0aGF0IGlzIG9yIHdhcyBsYXRlLCBieSB0aGUgcnVsZXMgdGhhdCBoZWxkIHdoZW4gaXQgZmVsbCBkdWUuIFdoYXQgd2FzIHBhaWQgb2YgaXQgaXMgbm9ib2R5J3MgdG8ga25vdyBoZXJlLgoKPQoEBDkCABIEpwgCEhovIERheXMgbGF0ZSwgYWxsIG9mIHRoZW0sIGFuZCB0aG9zZSB0aGF0IGNvdW50LgoKNQoEBDkCBBIErAgCEhonIFRoZSBmaW5lIHdvdWxkIGJlIG1vcmUgd2l0aG91dCBhIGNhcC4KCkwKBAQ5AggSBLEIAhIaPiBUaGUgcnVsZSB0aGF0IGdpdmVzIHRoZSBmaW5lIG9yIHRoZSBzdXNwZW5zaW9uLCBieSBpdHMgY29kZS4KCj0KBAQ5AgkSBLMIAhIaLyBJbiB0aGUgY2FsbGVyJ3MgbGFuZ3VhZ2U6IGhvdyBpdCBpcyByZWNrb25lZC4KCpQBCgQEOQIKEgS1CAImGoUBIFdoZXJlIGl0IGlzIHRvIGJlIHJlcGxhY2VkLCBiZWluZyBsb3N0IG9yIHRvbyBsYXRlLCBhbmQgaXRzIHByaWNlIGlzIGtub3duOiB3aGF0IHRoYXQgY29zdHMgYnkgdGhlIHJ1bGVzLCBhbmQgZm9yIHRoZSB3b3JrIHdpdGggaXQuCgo/CgQEOQINEgS5CAIfGjEgSW4gdGhlIGNhbGxlcidzIGxhbmd1YWdlOiBob3cgdGhhdCBpcyByZWNrb25lZC4KCjIKBAUDAgESBL8IAhUaJCBCZWluZyB3cml0dGVuOiBpdCBkZWNpZGVzIG5vdGhpbmcuCgo2CgQFAwICEgTBCAIZGiggSXQgdGFrZXMgZWZmZWN0IGF0IGl0cyBtb21lbnQsIG9yIGhhcy4KCikKBAUDAgMSBMMIAhkaGyBJdCB3YXMgdGFrZW4gYmFjayBiZWZvcmUuCgqHAQoCBDoSBsYIANoIARp5IFJ1bGVzLCBsaW1pdHMgYW5kIGV4YW1wbGVzIHRoYXQgdGFrZSBlZmZlY3QgdG9nZXRoZXIuIEZyb20gaXRzIG1vbWVudCBvbiwgdW50aWwgdGhhdCBvZiB0aGUgbmV4dCBvbmUsIGl0IGFsb25lIGRlY2lkZXMuCgprCgQEOgIBEgTJCAISGl0gU2hvcnQgYW5kIHN0YWJsZTogIjIwMjciLiBBIGNvZGUgaGFzIGF0IG1vc3Qgb25lIGRyYWZ0LCBhbmQgYXMgbWFueSBzZXRzIGFzIHdlcmUgc2NoZWR1bGVkLgoKMwoEBDoCBRIEzggCFBolIE9mIGEgZHJhZnQ6IHJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuCgpqCgQEOgIGEgTQCAISGlwgSW4gd2hpY2ggdGhlIGRheXMgb2YgaXRzIHNlYXNvbnMsIGRhdGVzIGFuZCBleGFtcGxlcyBhcmU7IEFzaWEvU2hhbmdoYWkgd2hlcmUgaXQgaXMgZW1wdHkuCgonCgQEOgIKEgTVCAIVGhkgV2hldGhlciBpdCBkZWNpZGVzIG5vdy4KCkkKBAQ6AgsSBNcIAhoaOyBIb3cgbWFueSB0aGVyZSBhcmUsIGFsc28gd2hlcmUgdGhlIGNvbnRlbnRzIGFyZSBsZWZ0IG91dC4KCm0KBAQ7AgYSBOMIAh0aXyBUaGUgdmVyc2lvbiBvZiB0aGUgZHJhZnQgdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCigKBAQ8AgESBOgIAhoaGiAwOiBub3cuIE5vdCBpbiB0aGUgcGFzdC4KCl0KBAQ8AgISBOoIAh0aTyBUaGUgdmVyc2lvbiBvZiB0aGUgZHJhZnQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDA6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKRwoEBD0CABIE7ggCGBo5IEJ5IGl0cyBudW1iZXIsIHNpbmNlIGEgY29kZSBtYXkgaGF2ZSBzZXZlcmFsIHRoYXQgd2FpdC4KCikKBAQ+AgASBPIIAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgp+CgQEQAIAEgT7CAIYGnAgSXRzIG51bWJlcjsgb3IgYSBjb2RlOiBpdHMgZHJhZnQsIG9yIHdoZXJlIGl0IGhhcyBub25lIHRoZSBsYXN0IHRoYXQgd2FzIHNjaGVkdWxlZC4gTmVpdGhlcjogdGhlIG9uZSBpbiBmb3JjZS4KCigKBARBAgASBIAJAhgaGiBBcyBpbiBHZXRSdWxlU2V0UmVxdWVzdC4KCi0KBARDAgASBIkJAhQaHyBJdHMgcGxhY2UgaW4gdGhlIHNldCwgZnJvbSAxLgoKaQoEBEMCAxIEjQkCEhpbIFdoZXJlIGl0IGRvZXMgbm90IGhvbGQ6IHdoYXQgZGlmZmVycyBmaXJzdCwgImR1ZSIsIHdoYXQgd2FzIGV4cGVjdGVkLCBhbmQgd2hhdCB3YXMgZm91bmQuCgpQCgQERAICEgSVCQIUGkIgTG9hbnMgdGhhdCBiZWdhbiBiZXR3ZWVuIHRoZXNlIG1vbWVudHM7IDA6IHRoZSBsYXN0IHRoaXJ0eSBkYXlzLgoKfgoEBEQCBBIEmAkCGxpwIFNvIG1hbnkgbG9hbnMgYXJlIGxvb2tlZCBhdCBmb3IgYSBwYWdlLCB3aGV0aGVyIHNvbWV0aGluZyBpcyB0b2xkIG9mIHRoZW0gb3Igbm90OiAwIGlzIDEwMDAsIHRoZSBtb3N0IGlzIDUwMDAuCgo7CgQERQIBEgSeCQIVGi0gSG93IG1hbnkgb2YgdGhpcyBwYWdlIHdlcmUgd2l0aGluIHRoZSB0aW1lLgoKRQoCBEYSBqIJALIJARo3IEEgbG9hbiBmb3Igd2hpY2ggc29tZXRoaW5nIHdvdWxkIGhhdmUgYmVlbiBvdGhlcndpc2UuCgpDCgQERgIGEgSqCQIXGjUgVGhlIHJ1bGUgdGhhdCBkZWNpZGVkIHRoZW4sIGFuZCB0aGUgb25lIHRoYXQgd291bGQuCgooCgQERgIIEgStCQIUGhogRW1wdHk6IGl0IHdvdWxkIGJlIGxlbnQuCgppCgQERgIKEgSwCQIZGlsgV2hlbiBpdCB3YXMgZHVlLCBiZWZvcmUgYW55IHJlbmV3YWwgdGhhdCBtb3ZlZCBpdCBpcyBsZWZ0IGFzaWRlOyAwOiBpdCB3b3VsZCBub3QgYmUgbGVudC4KCiwKAgUEEga0CQDBCQEaHiBXaGVyZSBhIGhvbGQgaXMgaW4gaXRzIGxpZmUuCgo7CgQFBAIDEgS5CQINGi0gQW4gaXRlbSBpcyBvbiBpdHMgd2F5IHRvIHRoZSBwaWNrLXVwIHBvaW50LgoKMAoEBQQCBBIEuwkCDBoiIEFuIGl0ZW0gaXMgYXQgdGhlIHBpY2stdXAgcG9pbnQuCgonCgQFBAIFEgS9CQINGhkgVGhlIHJlYWRlciBoYXMgYW4gaXRlbS4KClYKBAUEAgcSBMAJAg4aSCBOb2JvZHkgY2FtZSBmb3IgdGhlIGl0ZW0gaW4gdGltZSwgb3IgdGhlIGhvbGQgd2FzIG5vdCBuZWVkZWQgYW55IG1vcmUuCgoiCgIFBRIGwwkAygkBGhQgV2hhdCBmaWxscyBhIGhvbGQuCgolCgQFBQIAEgTFCQILGhcgQW55IGl0ZW0gb2YgdGhlIHdvcmsuCgonCgQFBQIBEgTHCQINGhkgQW55IGl0ZW0gb2YgdGhlIHJlY29yZC4KCh8KBAUFAgISBMkJAgsaESBPbmUgaXRlbSBhbG9uZS4KCi8KAgRHEgbNCQDyCQEaISBBIHJlYWRlcidzIHJlcXVlc3QgZm9yIGFuIGl0ZW0uCgowCgQERwIBEgTQCQIWGiIgMCB3aGVyZSB0aGUgY2FsbGVyIG1heSBub3Qga25vdy4KCjQKBARHAgQSBNQJAhcaJiBPbmx5IGl0ZW1zIG9mIHRoaXMgdHlwZTsgZW1wdHk6IGFueS4KCk8KBARHAgcSBNgJAhYaQSBPZiB0aG9zZSB3aG8gd2FpdCBmb3IgdGhlIHdvcmssIGZyb20gMSBvbjsgMDogaXQgZG9lcyBub3Qgd2FpdC4KCoYBCgQERwIIEgTaCQIcGnggV2hlbiBhbiBpdGVtIG1heSBiZSB0aGVyZSwgYnkgaG93IG1hbnkgd2FpdCBhbmQgaG93IG1hbnkgaXRlbXMgdGhlcmUgYXJlOyAwOiBub3Qga25vd24uIFRvbGQgYnkgUGxhY2VIb2xkIGFuZCBHZXRIb2xkLgoKWgoEBEcCCRIE3AkCGxpMIFRoZSBjb2RlIG9mIHRoZSBzZXJ2aWNlIHBvaW50IHdoZXJlIHRoZSBpdGVtIGlzIHBpY2tlZCB1cCwgYW5kIGl0cyBicmFuY2guCgoiCgQERwIMEgTgCQIhGhQgMDogd2l0aG91dCBhbiBlbmQuCgo+CgQERwINEgTiCQIgGjAgU3VzcGVuZGVkOiB1bnRpbCB3aGVuOyAwOiB1bnRpbCBpdCBpcyByZXN1bWVkLgoKMQoEBEcCDhIE5AkCFhojIFRoZSBudW1iZXIgb2YgdGhlIGdyb3VwOyAwOiBub25lLgoKcgoEBEcCDxIE5gkCFhpkIE9mIHNjb3BlIElURU0gdGhlIGl0ZW0gdGhhdCBpcyBhc2tlZCBmb3I7IGVsc2UgdGhlIGl0ZW0gdGhhdCBpcyBjb21pbmcgb3IgcmVhZHksIG9yIHRoYXQgd2FzIGxlbnQuCgpDCgQERwIREgTpCQIcGjUgUmVhZHk6IHRoZSBlbmQgb2YgdGhlIGxhc3QgZGF5IG9uIHdoaWNoIGl0IGlzIGtlcHQuCgoeCgQERwISEgTrCQIaGhAgMDogaXQgaXMgb3Blbi4KCooBCgQERwITEgTtCQIZGnwgV2h5IGl0IHdhcyBjYW5jZWxsZWQgb3IgaGFzIGV4cGlyZWQ6ICJieV9yZWFkZXIiLCAiYnlfc3RhZmYiLCAiZ3JvdXAiLCAibm90X25lZWRlZCIsICJub3RfcGlja2VkX3VwIiwgb3Igd2hhdCBzdGFmZiB3cm90ZS4KCiEKBARHAhQSBO8JAhUaEyBGaWxsZWQ6IHRoZSBsb2FuLgoKXgoEBEcCFRIE8QkCHhpQIFdhaXRpbmc6IHRoZSBicmFuY2ggdGhhdCBpcyBhc2tlZCB0byBmZXRjaCBhbiBpdGVtIGZyb20gaXRzIHNoZWxmOyAwOiBub25lIGlzLgoKSAoEBEgCARIE9gkCJBo6IFRoZSBsYXN0IGZpcnN0LCBhdCBtb3N0IDEwMC4gVG8gcmVhZGVycyB3aXRob3V0IHBlcnNvbnMuCgpaCgQESQIAEgT6CQISGkwgRnJvbSBzdGFmZiBhbmQgYWRtaW5pc3RyYXRvcnM6IHRoZSByZWFkZXIncyBjYXJkLiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCikKBARJAgISBP0JAhYaGyBPZiBzY29wZSBXT1JLIGFuZCBSRUNPUkQuCgpZCgQESQIDEgT/CQIVGksgT2Ygc2NvcGUgSVRFTTsgb2YgdGhlIG90aGVycyBpbnN0ZWFkIG9mIHJlY29yZF9pZDogYW4gaXRlbSBvZiB0aGUgcmVjb3JkLgoKTgoEBEkCBBIEgQoCFxpAIE9ubHkgaXRlbXMgb2YgdGhpcyB0eXBlLCAiZHZkIjsgZW1wdHk6IGFueS4gTm90IG9mIHNjb3BlIElURU0uCgpdCgQESQIFEgSDCgIaGk8gVGhlIGNvZGUgb2YgYSBzZXJ2aWNlIHBvaW50IHRoYXQgbGVuZHMsIG9yIHRoYXQga2VlcHMgdGhpbmdzIHRvIGJlIHBpY2tlZCB1cC4KCiIKBARJAgYSBIUKAiAaFCAwOiB3aXRob3V0IGFuIGVuZC4KCjMKBARJAgcSBIcKAh8aJSBOb3QgYmVmb3JlIHRoaXMgbW9tZW50OyAwOiBhdCBvbmNlLgoKewoEBEkCCBIEiQoCHxptIEFub3RoZXIgaG9sZCBvZiB0aGUgcmVhZGVyIHRoYXQgaXMgb3BlbjogdGhlIGZpcnN0IG9mIHRoZSBncm91cCB0aGF0IGlzIGZpbGxlZCBjYW5jZWxzIHRoZSBvdGhlcnMuIDA6IG5vbmUuCgonCgQESgICEgSPCgIaGhkgQXMgaW4gUGxhY2VIb2xkUmVxdWVzdC4KCkYKBARLAgESBJQKAhQaOCBGb3IgdGhlIHJlY29yZCwgYW5kIHdoZXJlIHN0YWZmIGNhbmNlbCBmb3IgdGhlIHJlYWRlci4KCicKBARMAgESBJkKAhUaGSAwOiB1bnRpbCBpdCBpcyByZXN1bWVkLgoKWgoEBE4CABIEoAoCEhpMIEZyb20gc3RhZmYgYW5kIGFkbWluaXN0cmF0b3JzOiB0aGUgcmVhZGVyJ3MgY2FyZC4gRWxzZXdoZXJlIGl0IGlzIHJlZnVzZWQuCgopCgQETgICEgSjCgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKKQoEBFECARIEsAoCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCh8KBARSAgESBLYKAhQaESBGb3IgdGhlIHJlY29yZC4KCjsKBAUHAgESBMMKAhAaLSBBcyBtYW55IGxvYW5zIGF0IG9uY2UgYXMgdGhlcmUgYXJlIHJlYWRlcnMuCgomCgQFBwICEgTFCgIMGhggU28gbWFueSBsb2FucyBhdCBvbmNlLgoKJQoEBQcCAxIExwoCDhoXIFNvIG1hbnkgbG9hbnMgaW4gYWxsLgoKTAoCBFQSBsoKAOUKARo+IEhvdyBtYW55IGVsZWN0cm9uaWMgY29waWVzIG9mIGEgcmVjb3JkIG1heSBiZSBsZW50LCBhbmQgaG93LgoKMQoEBFQCARIEzQoCEhojIFNob3J0IGFuZCBzdGFibGU6ICJmb3VuZGVyLTc0MjEiLgoKPgoEBFQCBRIE0goCFxowIEJ5IHdoaWNoIHJ1bGVzIGFuZCBsaW1pdHMgaXQgaXMgbGVudDogImVib29rIi4KCjYKBARUAgYSBNQKAhYaKCBUaGUgYnJhbmNoIHdob3NlIHJ1bGVzIGFuZCBkYXlzIGNvdW50LgoKQgoEBFQCCBIE1woCExo0IE9mIFNMT1RTOiBsb2FucyBhdCBvbmNlLiBPZiBNRVRFUkVEOiBsb2FucyBpbiBhbGwuCgpICgQEVAIKEgTaCgITGjogSG93IG1hbnkgYXJlIG9uIGxvYW4gbm93LCBhbmQgaG93IG1hbnkgd2VyZSBsZW50IGluIGFsbC4KClwKBARUAgwSBN0KAhsaTiBGcm9tIHdoZW4gdW50aWwgYmVmb3JlIHdoZW4gaXQgbGVuZHM7IDA6IHdpdGhvdXQgYSBib3VuZC4gTG9hbnMgZW5kIHdpdGggaXQuCgpyCgQEVAIOEgTgCgISGmQgV2hlcmUgaXQgaXMgcmVhZCwgd2l0aCB7dG9rZW59IHdoZXJlIHRoZSBsaW5rJ3MgdG9rZW4gZ29lczogImh0dHBzOi8vcmVhZC5leGFtcGxlL29wZW4/dD17dG9rZW59Ii4KCigKBARUAg8SBOIKAhsaGiBIb3cgbG9uZyBhIGxpbmsgaXMgZ29vZC4KCicKBARUAhASBOQKAhUaGSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKVAoEBFUCARIE6QoCFhpGIE9mIGEgbGljZW5jZSB0aGF0IGlzIHRoZXJlIHJlY29yZCwgZm9ybSBhbmQgYnJhbmNoIHN0YXkgYXMgdGhleSBhcmUuCgoqCgQEVQILEgT0CgIbGhwgMCBpcyAxNSwgdGhlIG1vc3QgaXMgMTQ0MC4KCmAKBARVAgwSBPYKAh4aUiBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDA6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKFwoEBFYCABIE+goCFhoJIDA6IGFsbC4KCikKBARWAgESBPwKAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpkCgQEWAIBEgSGCwIbGlYgVW50aWwgd2hlbiB0aGUgbGluayBpcyBnb29kOyB0aGUgbG9hbiBtYXkgbGFzdCBsb25nZXIsIGFuZCBMaW5rTG9hbiB0ZWxscyBhIG5ldyBvbmUuCgoyCgQEWwIEEgSUCwIWGiQgV2hlbiB0aGUgbG9hbiBmYWxscyBkdWUsIGFuZCBlbmRzLgoKSgoEBFsCBRIElgsCEho8IEhvdyBvZnRlbiBsaW5rcyBvZiB0aGlzIGxvYW4gd2VyZSB1c2VkLCB0aGlzIG9uZSBpbmNsdWRlZC4KCikKBAReAgESBJ8LAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpYCgIEYBIGpwsAqwsBGkogQSBob2xkIGZvciB3aGljaCBhIGJyYW5jaCBpcyBhc2tlZCB0byBmZXRjaCBhbiBpdGVtLCB3aXRoIG9uZSB0aGF0IGZpdHMuCgpUCgQEYAIBEgSqCwIQGkYgQWJzZW50OiBub25lIGlzIG9uIHRoZSBzaGVsZiBhbnkgbW9yZTsgYW5vdGhlciBicmFuY2ggd2lsbCBiZSBhc2tlZC4KCi4KBARhAgESBK8LAhUaICBPbmx5IGl0ZW1zIHdob3NlIGhvbGQgaXMgb3Zlci4KCikKBARhAgISBLELAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpgCgQEYgIBEgS3CwITGlIgQVZBSUxBQkxFOiBpdCBpcyBmaXQgZm9yIGxlbmRpbmcsIGFuZCBnb2VzIHdoZXJlIGl0IHdvdWxkIGdvIHdoZW4gcmV0dXJuZWQgaGVyZS4KCh8KBARiAgISBLkLAhIaESBGb3IgdGhlIHJlY29yZC4KCiQKBARjAgESBL4LAhkaFiBFbXB0eTogYWxsIGJyYW5jaGVzLgoKKQoEBGMCAhIEwAsCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCqoBCgIEZhIGyQsAywsBGpsBIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJjaXJjdWxhdGlvbi5ob2xkIjoga2luZHMgInBsYWNlZCIsICJzdXNwZW5kZWQiLCAicmVzdW1lZCIsICJzZW50IiwgInJlYWR5IiwgImZpbGxlZCIsICJjYW5jZWxsZWQiLCAiZXhwaXJlZCIsCiAicmVsZWFzZWQiLgoKUwoEBGcCARIE0AsCFRpFIFRoZSBiYXRjaCBvZiBhIGJvb2sgZHJvcCB0aGF0IGl0IHdhcyBmb3VuZCBpbjsgMDogaXQgY2FtZSBiYWNrIG5vdy4KCjQKAgRoEgbTCwDeCwEaJiBXaGF0IGNhbWUgb2Ygb25lIGl0ZW0gb2YgYSBjaGVjay1pbi4KCi4KBARoAgESBNYLAhwaICBBYnNlbnQ6IGl0IHdhcyBub3QgdGFrZW4gYmFjay4KCkMKBARoAgISBNgLAhQaNSBXaHkgbm90OiAiSVRFTV9VTktOT1dOIiwgYW5kIHdoYXQgYSBwZXJzb24gaXMgdG9sZC4KCi8KBARoAgQSBNsLAhEaISBBbiBpdGVtIG9mIHdvcmsgd2FzIG1hZGUgb2YgaXQuCgorCgQEaAIFEgTdCwIbGh0gV2hlbiBpdCBjb3VudHMgYXMgcmV0dXJuZWQuCgpVCgIFCBIG4AsA5wsBGkcgQXMgb2Ygd2hlbiBzb21ldGhpbmcgY291bnRzIGFzIHJldHVybmVkIHRoYXQgaXMgZm91bmQgaW4gYSBib29rIGRyb3AuCgp1CgQFCAIAEgTiCwIYGmcgV2hlbiB0aGUgZHJvcCB3YXMgZW1wdGllZCBiZWZvcmU6IG5vYm9keSBjYW4gdGVsbCB0aGF0IGl0IGNhbWUgbGF0ZXIsIHNvIHRoYXQgaXMgYmVzdCBmb3IgdGhlIHJlYWRlci4KClUKBAUIAgESBOQLAhgaRyBXaGVuIHRoZSBicmFuY2ggY2xvc2VkIGxhc3Q7IHdoZXJlIGl0IHdhcyBlbXB0aWVkIHNpbmNlLCB3aGVuIGl0IHdhcy4KCiMKBAUIAgISBOYLAhMaFSBXaGVuIGl0IGlzIGVtcHRpZWQuCgpNCgQEaQIAEgTqCwIYGj8gVGhlIGNvZGUgb2YgdGhlIHNlcnZpY2UgcG9pbnQgdGhhdCB0aGUgZHJvcCBpcywgb3Igc3RhbmRzIGF0LgoKVAoEBGkCAhIE7QsCFxpGIE5ldmVyIGxvbmdlciBhZ28gdGhhbiB0aGlzLCB3aGF0ZXZlciBlbHNlOiAwIGlzIDcyLCB0aGUgbW9zdCBpcyAzMzYuCgoZCgQEagIDEgT0CwIaGgsgMDogbmV2ZXIuCgpNCgQEbQIAEgT9CwIYGj8gVGhlIGNvZGUgb2YgdGhlIGRyb3A7IGVtcHR5OiB0aGUgZHJvcCBvZiB0aGUgZGVzayB0aGF0IGNhbGxzLgoKNAoEBG4CABIEgQwCFRomIEdvZXMgaW50byBDaGVja0luUmVxdWVzdCwgZm9yIGEgZGF5LgoKawoEBG4CAhIEhAwCGxpdIEFzIG9mIHdoZW4gd2hhdCBpcyBmb3VuZCBpbiBpdCBjb3VudHMgYXMgcmV0dXJuZWQ7IHdoYXQgd2FzIGxlbnQgb3Igc2VlbiBzaW5jZSwgYXMgb2YgdGhlbi4KCjsKBARwAgASBIwMAhwaLSBXaGVyZSBpdCBnb2VzIGZyb20gaGVyZSwgYXMgYWZ0ZXIgYSByZXR1cm4uCgoxCgQEcAIBEgSODAIYGiMgSG93IG9mdGVuIGl0IHdhcyB1c2VkIGhlcmUgdG9kYXkuCgpYCgQEcQIBEgSTDAIXGkogRGF5cyBhdCB0aGUgYnJhbmNoLCAiMjAyNi0xMC0wMSIsIGJvdGggY291bnRlZDsgZW1wdHk6IHRoZSBsYXN0IDI4IGRheXMuCgopCgQEcQIDEgSWDAITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKJAoEBHUCABIEpwwCGhoWIFdoYXQgd2FzIHRha2VuIGJhY2suCgowCgQEdQIBEgSpDAIcGiIgVGhlIGl0ZW0gbm93LCBhbmQgd2hlcmUgaXQgZ29lcy4KCkoKBAR1AgISBKsMAhAaPCBUaGUgbG9hbiBhcyBpdCBpcyBub3c7IGFic2VudDogdGhlIHN0ZXAgd2FzIG5vdCBhYm91dCBvbmUuCgokCgQFCQIBEgSxDAIRGhYgU2hlbHZlcyBhcmUgc2Nhbm5lZC4KCj4KBAUJAgISBLMMAhQaMCBXaGF0IHdhcyBub3QgZm91bmQgaXMgYmVpbmcgbWFya2VkIGFzIG1pc3NpbmcuCgpCCgQFCQIEEgS2DAIWGjQgSXQgd2FzIGVuZGVkIHdpdGhvdXQgYW55dGhpbmcgYmVpbmcgbWlzc2luZyBieSBpdC4KCmwKBAR2AgMSBL0MAh4aXiBDYWxsIG51bWJlcnMgZnJvbSB0aGlzIG9uZSBvbiwgdXAgdG8gdGhvc2UgdGhhdCBiZWdpbiB3aXRoIHRoYXQgb25lOyBlbXB0eTogd2l0aG91dCBhIGJvdW5kLgoKHgoEBHYCBRIEwAwCGBoQIEVtcHR5OiBvZiBhbnkuCgoeCgQEdgIJEgTFDAIaGhAgMDogaXQgaXMgb3Blbi4KCiwKBAR2AgsSBMgMAhYaHiBIb3cgbWFueSBpdGVtcyB3ZXJlIHNjYW5uZWQuCgpNCgQEdgIMEgTKDAIWGj8gQ2xvc2VkLCBvciBjbG9zaW5nOiBob3cgbWFueSBpdCBoYXMgbWFya2VkIGFzIG1pc3Npbmcgc28gZmFyLgoKOAoEBHgCARIE1QwCHxoqIEFzIHRoZXkgc3RhbmQgb24gdGhlIHNoZWxmLCBhdCBtb3N0IDEwMC4KClsKBAR4AgISBNcMAhsaTSBUaGUgaXRlbSB0aGF0IHN0YW5kcyBiZWZvcmUgdGhlIGZpcnN0IG9mIHRoZW0sIHdoZXJlIGl0IHdhcyBzY2FubmVkIGJlZm9yZS4KCiwKBAR5AgASBNsMAiUaHiBJbiB0aGUgb3JkZXIgb2YgdGhlIHJlcXVlc3QuCgonCgIFChIG3gwA8wwBGhkgV2hhdCBhIHNjYW5uZWQgaXRlbSBpcy4KCkkKBAUKAgISBOIMAhAaOyBJdCBzdGFuZHMgYmVmb3JlIG9yIGJlaGluZCB3aGVyZSBpdHMgY2FsbCBudW1iZXIgYmVsb25ncy4KClMKBAUKAgMSBOQMAhIaRSBJdCBiZWxvbmdzIHRvIHRoaXMgYnJhbmNoLCBhbmQgbm90IHRvIHRoZSBzaGVsdmVzIHRoYXQgYXJlIGNvdW50ZWQuCgpUCgQFCgIEEgTmDAITGkYgSXQgYmVsb25ncyB0byBhbm90aGVyIGJyYW5jaDogdGFrZSBpdCBiYWNrIGhlcmUsIHNvIHRoYXQgaXQgaXMgc2VudC4KCiwKBAUKAgUSBOgMAgsaHiBJdCBpcyBvbiBsb2FuOiB0YWtlIGl0IGJhY2suCgpXCgQFCgIGEgTqDAIQGkkgU3RhZmYga2VlcCBpdCBiYWNrLCBhcyB3aXRoZHJhd24sIGRhbWFnZWQsIGluIHJlcGFpciwgb3Igbm90IHlldCByZWFkeS4KCkAKBAUKAgcSBOwMAhEaMiBJdCBpcyBmb3IgYSBob2xkLCBhbmQgYmVsb25ncyB0byB0aGUgaG9sZCBzaGVsZi4KCk8KBAUKAggSBO4MAgwaQSBJdCB3YXMgbG9zdCBvciBtaXNzaW5nLCBvciBvbiBpdHMgd2F5IGhlcmUsIGFuZCBpcyB0aGVyZSBhZ2Fpbi4KCiYKBAUKAgkSBPAMAhMaGCBUaGVyZSBpcyBubyBzdWNoIGl0ZW0uCgpDCgQFCgIKEgTyDAITGjUgSW4gYSBsaXN0OiBpdCBzaG91bGQgYmUgdGhlcmUsIGFuZCB3YXMgbm90IHNjYW5uZWQuCgomCgQEegICEgT4DAIQGhggQWJzZW50OiB0aGVyZSBpcyBub25lLgoKLwoEBHoCAxIE+gwCFRohIEZvdW5kOiB3aGVyZSBpdCBnb2VzIGZyb20gaGVyZS4KCj0KBAR6AgQSBPwMAhoaLyBXaGVuIGFuZCB3aGVyZSBpdCB3YXMgc2Nhbm5lZDsgMDogaXQgd2FzIG5vdC4KCiQKBAR7AgASBIENAhkaFiBFbXB0eTogYWxsIGJyYW5jaGVzLgoKKQoEBHsCAhIEhA0CExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkgKBAR9AgESBI4NAhcaOiBVbnNwZWNpZmllZDogYWxsIHRoYXQgd2VyZSBzY2FubmVkIGFuZCBhcmUgbm90IGluIHBsYWNlLgoKKQoEBH0CAhIEkA0CExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KClIKBAR+AgISBJcNAhQaRCBPZiBraW5kIE5PVF9TQ0FOTkVELCBvbiB0aGUgZmlyc3QgcGFnZTogaG93IG1hbnkgdGhlcmUgYXJlIGluIGFsbC4KClEKBAR/AgESBJwNAhUaQyBIb3cgbWFueSBpdGVtcyBhcmUgbWlzc2luZywgYXMgQ291bnRGaW5kaW5ncyBvZiBOT1RfU0NBTk5FRCB0b2xkLgoKXgoEBH8CAhIEng0CExpQIE5vdGhpbmcgaXMgbWlzc2luZyBieSBpdDogdGhlIGNvdW50IHdhcyBiZWd1biBieSBtaXN0YWtlLCBvciB3YXMgbm90IGZpbmlzaGVkLgoKSAoFBIIBAgASBKgNAhkaOSBFbXB0eTogb2YgYWxsIGJyYW5jaGVzIHRoYXQgaGF2ZSBubyBzdGVwcyBvZiB0aGVpciBvd24uCgp2CgUEggECARIEqg0CIRpnIE5vbmU6IGEgYnJhbmNoIGhhcyBubyBzdGVwcyBvZiBpdHMgb3duIGFueSBtb3JlOyBvZiBhbGwgYnJhbmNoZXM6IHRoZSBmaXJzdCBub3RpY2UgYWxvbmUsIG9uIHRoZSBkYXkuCgopCgQFCwIEEgSyDQILGhsgV2l0aCB3aGF0IHRoZSBpdGVtIGNvc3RzLgoKRAoFBIMBAgESBLcNAhIaNSBBZnRlciB0aGUgZHVlIGRhdGU7IGVhY2ggbGF0ZXIgdGhhbiB0aGUgb25lIGJlZm9yZS4KCmwKAwSGARIGvw0A3Q0BGl0gU29tZXRoaW5nIHRoYXQgaGFwcGVuZWQgYW5kIGJyb2tlIGEgcnVsZS4gV2hhdCBoYXBwZW5lZCBpcyBrZXB0OyBzdGFmZiBkZWNpZGUgd2hhdCBmb2xsb3dzLgoKRwoFBIYBAgESBMINAhQaOCBUaGUgcmVhc29uIHRoYXQgd291bGQgaGF2ZSByZWZ1c2VkIGl0OiAiSVRFTV9PTl9MT0FOIi4KCjUKBQSGAQIDEgTFDQIWGiYgV2hvIGRpZCBpdDsgMCB3aGVyZSBpdCBpcyBub3Qga25vd24uCgo3CgUEhgECBBIExw0CFBooIFRoZSBsb2FuIHRoYXQgd2FzIG1hZGUgb2YgaXQ7IDA6IG5vbmUuCgpLCgUEhgECBRIEyQ0CGho8IFRoZSBsb2FuIHRoYXQgc3Rvb2QgYWdhaW5zdCBpdCwgYW5kIHdob3NlIGl0IHdhczsgMDogbm9uZS4KCjcKBQSGAQILEgTQDQITGiggVGhlIHJ1bGUgdGhhdCB3YXMgYnJva2VuLCBieSBpdHMgY29kZS4KCkgKBQSGAQIMEgTSDQITGjkgVGhlIGNhcmQgdGhhdCB3YXMgbmFtZWQsIHdoZXJlIG5vIHJlYWRlciB3YXMgc2lnbmVkIGluLgoKaQoFBIYBAg0SBNQNAhsaWiBXaGVuIHN0YWZmIHNldHRsZWQgaXQsIHdoZXJlLCB3aG8gd2FzIHNpZ25lZCBpbiB0aGVyZSwgYW5kIHdoYXQgd2FzIGRvbmU7IDA6IGl0IGlzIG9wZW4uCgpkCgUEhgECERIE2Q0CFRpVIFdoaWNoIGFjdGlvbiBzZXR0bGVkIGl0OiAiYWNjZXB0IjsgZW1wdHk6IGl0IGlzIG9wZW4sIG9yIFNldHRsZUNvbmZsaWN0IHNldHRsZWQgaXQuCgpYCgUEhgECEhIE2w0CIRpJIEJ5IGFjdGlvbiAiY2hhcmdlIjogd2hhdCB0aGUgcmVhZGVyIG93ZXMsIGluIG1pbm9yIHVuaXRzIG9mIGEgY3VycmVuY3kuCgpmCgMEhwESBuANAOINARpXIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJjaXJjdWxhdGlvbi5jb25mbGljdCIsIGtpbmRzICJjb25mbGljdCIgYW5kICJzZXR0bGVkIi4KCsgDCgMEiAESBugNAOoNARq4AyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAiY2lyY3VsYXRpb24ubG9hbiI6IGtpbmRzICJsZW50IiwgInJldHVybmVkIiwgInJlbmV3ZWQiOyBhbmQgYnkgaXRzZWxmICJkdWVfc29vbiIgYW5kCiAib3ZlcmR1ZSIsIG9uY2UgZm9yIGVhY2ggZHVlIGRhdGUsIGFuZCAicG9zdHBvbmVkIiwgd2hlcmUgdGhlIGJyYW5jaCBpcyBjbG9zZWQgdGhlbjsgInJlY2FsbGVkIiB3aGVyZSBpdCBmYWxscyBkdWUgc29vbmVyIGZvciBzb21lYm9keSB3aG8gd2FpdHM7CiBhbmQgInVuZG9uZSIsIHdoZXJlIGEgZGVzayB0b29rIGJhY2sgdGhhdCBpdCB0b29rIHRoZSBpdGVtIGJhY2ssIG9yIHJlbmV3ZWQgdGhlIGxvYW47IGFuZCBieSBpdHNlbGYgInNlY29uZF9ub3RpY2UiLCAidGhpcmRfbm90aWNlIiBhbmQgImJpbGxlZCIsCiB3aGVyZSB0aGVyZSBhcmUgc3VjaCBzdGVwcy4KCkgKBQSJAQIAEgTtDQIVGjkgQSBuZXcgb25lLCB3aGljaCB0aGUgaXRlbSBrZWVwcyB1bnRpbCBpdCBpcyBtYWRlIHJlYWR5LgoKLwoFBIkBAgISBPANAhkaICBUaGUgYnJhbmNoIHRoYXQgaXQgYmVsb25ncyB0by4KCq8BCgMEjQESBoUOAIcOARqfASBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAiY2lyY3VsYXRpb24uaXRlbSI6IGtpbmRzICJzZW50IiwgImFycml2ZWQiLCAiaGVsZCIsICJmb3VuZCIsICJtb3ZlZCIsCiBhbmQgInJlY2VpdmVkIiBvZiBvbmUgdGhhdCBpcyBiYWNrIGZyb20gaXRzIGZpcnN0IGxvYW4uCgpUCgMEjgESBooOAJAOARpFIFRoZSBwbHVnaW4ncyBzZWN0aW9uIG9mIGxlY3Rlcm4uanNvbjUuIDAgaXMgdGhlIGRlZmF1bHQgZXZlcnl3aGVyZS4KCroBCgUEjgECABIEjQ4CHBqqASBIb3cgbWFueSBtaW51dGVzIGFmdGVyIGl0cyBoYXBwZW5lZF9hdF9tcyBhIEJvcnJvdyB3aXRob3V0IGEgZGV2aWNlX3NlcXVlbmNlIGNvdW50cyBhcyBhIHJlcGVhdCwgd2hpY2ggdGhlIHJ1bGVzCiBkZWNpZGU6IDE1IGJ5IGRlZmF1bHQuIFdoYXQgaXMgb2xkZXIgd2FzIGRvbmUgb2ZmbGluZS4KCl8KBQSOAQIBEgSPDgIbGlAgSG93IG1hbnkgZGF5cyBiZWZvcmUgaXRzIGR1ZSBkYXRlIGEgbG9hbiBpcyB0b2xkIHRvIGJlIGR1ZSBzb29uOiAzIGJ5IGRlZmF1bHQuCmIGcHJvdG8z"
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
        /// The daemon itself, by a timer: adds items of work for open conflicts that an earlier version recorded.
        public static let addConflictWork = TimerMethod<Circulation.AddConflictWorkRequest>(Circulation.description.methods[39])
        /// The daemon itself, by a timer after a closure or a change of a calendar: moves due dates on that fall where a branch is closed. Each moves
        /// once, and none moves back where the closure is shortened or lifted: it was told to a reader.
        public static let postponeDue = TimerMethod<Circulation.PostponeDueRequest>(Circulation.description.methods[50])
        /// The daemon itself, by a timer for each branch: tells which of its loans are due soon and which are overdue.
        public static let sweepDue = TimerMethod<Circulation.SweepDueRequest>(Circulation.description.methods[51])
        /// The daemon itself, by a timer for each loan of an electronic copy: it ends when it falls due.
        public static let endLoan = TimerMethod<Circulation.EndLoanRequest>(Circulation.description.methods[68])
        /// The daemon itself, by a timer for each hold that has a date: its suspension or its time on the shelf is over, it is not needed any more,
        /// or another branch is asked.
        public static let advanceHold = TimerMethod<Circulation.AdvanceHoldRequest>(Circulation.description.methods[69])
    }
}
