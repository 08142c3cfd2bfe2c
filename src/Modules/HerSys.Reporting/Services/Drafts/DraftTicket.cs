namespace HerSys.Reporting.Services.Drafts;

/// <summary>
/// What a form carries so that its content can be kept as a draft after the sign-in has expired: for whom the page was
/// made, and nothing that would allow more than that.
/// </summary>
/// <param name="FormKey">Key of the page.</param>
/// <param name="Owner">For whom the page was made.</param>
internal sealed record DraftTicket(Guid FormKey, DraftOwner Owner);
