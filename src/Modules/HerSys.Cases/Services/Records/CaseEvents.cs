using HerSys.Cases.Migrations.Mappings;
using HerSys.Cases.Models;
using HerSys.Platform.Data;
using HerSys.Platform.Security;

namespace HerSys.Cases.Services.Records;

/// <summary>Writes entries of a case's own timeline.</summary>
internal sealed class CaseEvents(TenantDbContext db, ICurrentActor actor, CaseClock clock)
{
    public void Add(Guid caseId, CaseEventKind kind, IReadOnlyList<FieldChange> changes, string? reason, string source) =>
        db.Add(new CaseEvent
        {
            CaseId = caseId,
            Kind = kind,
            At = clock.Now,
            Changes = FieldChanges.ToJson(changes),
            Reason = PersonMapper.Line(reason, Lengths.Reason),
            Source = PersonMapper.Line(source, Lengths.Name) ?? "",
            EnteredById = actor.UserId,
            EnteredBy = actor.DisplayName,
        });
}
