using System.Diagnostics;
using HerSys.Audit.Models;
using HerSys.Platform.Auditing;
using HerSys.Platform.Mvc.Hosting;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Http;

namespace HerSys.Audit.Services;

/// <summary>Adds to an entry what the caller does not say: who, in which duty, when, from where, in which request.</summary>
internal sealed class LedgerEntryFactory(ICurrentActor actor, TimeProvider clock, IHttpContextAccessor requests)
{
    public LedgerEntry Create(AuditEntry entry) => new()
    {
        At = clock.GetUtcNow(),
        UserId = actor.UserId,
        ActorName = LedgerText.Cut(actor.DisplayName, LedgerLimits.ActorName),
        DutyId = actor.DutyId,
        Role = LedgerText.CutOrNull(actor.Role, LedgerLimits.Role),
        OrganisationId = actor.OrganisationId,
        OrganisationName = LedgerText.CutOrNull(actor.OrganisationName, LedgerLimits.OrganisationName),
        Source = LedgerText.Cut(actor.Source, LedgerLimits.Source),
        Action = entry.Action,
        SubjectType = LedgerText.Cut(entry.SubjectType, LedgerLimits.SubjectType),
        SubjectId = LedgerText.CutOrNull(entry.SubjectId, LedgerLimits.SubjectId),
        PersonId = entry.PersonId,
        Summary = LedgerText.Cut(entry.Summary, LedgerLimits.Summary),
        Detail = LedgerText.CutOrNull(entry.Detail, int.MaxValue),
        Reason = LedgerText.CutOrNull(entry.Reason, int.MaxValue),
        RequestId = LedgerText.CutOrNull(RequestId(), LedgerLimits.RequestId),
    };

    private string? RequestId() => requests.HttpContext is { } request
        ? RequestReference.Of(request)
        : Activity.Current?.TraceId.ToHexString();
}
