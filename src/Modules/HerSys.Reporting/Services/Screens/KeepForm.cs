using HerSys.Platform.Security;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Services.Drafts;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Screens;

/// <summary>
/// Keeps what is on a page as a draft, for the person signed in, or, when the sign-in has expired, for whom the page was
/// made. A page of somebody else's is kept for nobody.
/// </summary>
internal sealed class KeepForm(SaveDraft save, DraftTickets tickets, OwnDrafts drafts, ICurrentActor actor)
{
    private const string Note = "ログインが切れた画面の内容を、発生届の下書きに残しました";

    /// <summary>Keeps it for the person signed in; null when it was filed meanwhile.</summary>
    public async Task<DateTimeOffset?> ExecuteAsync(
        SentForm sent, FormDefinition form, FormAnswers typed, string? note, CancellationToken cancellationToken) =>
        drafts.Owner is { } owner ? await save.ExecuteAsync(ContentOf(sent, form, typed), owner, note, cancellationToken) : null;

    /// <summary>Keeps it by the page's ticket; null when the ticket is not good or the form was filed meanwhile.</summary>
    public async Task<DateTimeOffset?> ByTicketAsync(
        SentForm sent, FormDefinition form, FormAnswers typed, CancellationToken cancellationToken)
    {
        var ticket = tickets.Read(sent.Ticket, sent.Key);
        var isForeign = actor.UserId is { } user && ticket?.Owner.UserId != user;
        return ticket is null || isForeign
            ? null
            : await save.ExecuteAsync(ContentOf(sent, form, typed), ticket.Owner, Note, cancellationToken);
    }

    private static DraftContent ContentOf(SentForm sent, FormDefinition form, FormAnswers typed) =>
        new(sent.Key, form, typed, sent.Amends, sent.Amends is null ? null : sent.BasedOn)
        {
            Proxy = sent.Proxy,
            StartedFrom = sent.StartedFrom,
        };
}
