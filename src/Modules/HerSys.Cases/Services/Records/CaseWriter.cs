using HerSys.Cases.Models;
using HerSys.Cases.Statuses;
using HerSys.Platform.Data;
using HerSys.Platform.Settings;

namespace HerSys.Cases.Services.Records;

/// <summary>Brings stays and the list row of a case in line with its record, in the same unit of work.</summary>
internal sealed class CaseWriter(TenantDbContext db, ISiteService site, CaseClock clock)
{
    /// <summary>How the tenant wants cases to be judged; asked once for many cases.</summary>
    public async ValueTask<CaseSettings> SettingsAsync(CancellationToken cancellationToken) =>
        await site.GetAsync<CaseSettings>(cancellationToken);

    /// <summary>Call it after every change of record, person or history.</summary>
    public void Refresh(CaseFile file, CaseSettings settings)
    {
        var current = file.CurrentStatus;
        file.Record.WithdrawnAt = current.Code == CaseStatusCodes.Withdrawn ? current.EffectiveAt : null;
        SynchroniseStays(file);
        CaseProjector.Fill(file, CaseRelease.Evaluate(file, settings, clock), clock);
    }

    private void SynchroniseStays(CaseFile file)
    {
        var planned = StayPlan.Of(StatusHistory.Effective(file.Statuses));
        var existing = file.Stays.OrderBy(stay => stay.From).ToArray();
        for (var index = 0; index < planned.Count; index++)
        {
            var stay = index < existing.Length ? existing[index] : Add(file);
            Copy(planned[index], stay);
        }

        foreach (var surplus in existing.Skip(planned.Count))
        {
            file.Stays.Remove(surplus);
            db.Remove(surplus);
        }
    }

    private Stay Add(CaseFile file)
    {
        var stay = new Stay { CaseId = file.Record.Id };
        file.Stays.Add(stay);
        db.Add(stay);
        return stay;
    }

    private static void Copy(PlannedStay planned, Stay stay)
    {
        stay.Kind = planned.Kind;
        stay.OrganisationId = planned.OrganisationId;
        stay.Text = planned.Text;
        stay.From = planned.From;
        stay.To = planned.To;
    }
}
