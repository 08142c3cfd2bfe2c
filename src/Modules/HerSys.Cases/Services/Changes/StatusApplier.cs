using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Services.Registry;
using HerSys.Platform.Data;

namespace HerSys.Cases.Services.Changes;

/// <summary>Appends a judged status to the history of a case.</summary>
internal sealed class StatusApplier(TenantDbContext db, CaseFactory factory, CaseEvents events)
{
    private const string Source = "画面";

    public CaseStatusEntry Apply(CaseFile file, StatusWish wish)
    {
        var entry = factory.MakeStatus(file.Record.Id, new Contracts.NewStatus(wish.Code, wish.Start)
        {
            IsDateOnly = wish.StartIsDateOnly,
            PlaceOrganisationId = wish.PlaceOrganisationId,
            PlaceText = wish.PlaceText,
            DecidedBy = wish.DecidedBy,
            Source = Source,
            Reason = wish.Reason,
        });
        entry.CorrectionOf = wish.CorrectionOf;
        file.Statuses.Add(entry);
        db.Add(entry);
        RecordDeath(file, wish);
        return entry;
    }

    private void RecordDeath(CaseFile file, StatusWish wish)
    {
        if (wish.DeathDate is not { } death || file.Record.DeathDate == death)
        {
            return;
        }

        var before = CaseDatesMapper.Read(file.Record);
        file.Record.DeathDate = death;
        events.Add(file.Record.Id, CaseEventKind.Changed, [.. FieldChanges.Between(before, CaseDatesMapper.Read(file.Record))], wish.Reason, Source);
    }
}
