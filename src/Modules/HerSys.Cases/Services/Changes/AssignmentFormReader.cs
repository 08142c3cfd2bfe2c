using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Changes;

/// <summary>Fills the page of assignments: health center in charge, and who has the calls.</summary>
internal sealed class AssignmentFormReader(TenantDbContext db, IOrganisationDirectory organisations)
{
    /// <summary>The form with what is recorded.</summary>
    public async Task<AssignmentForm> NewAsync(CaseRow row, CancellationToken cancellationToken)
    {
        var record = await db.Set<Case>().AsNoTracking().FirstAsync(found => found.Id == row.CaseId, cancellationToken);
        var form = new AssignmentForm
        {
            Version = record.Version,
            Center = record.HealthCenterId,
            Municipality = record.LocationMunicipality,
            Location = record.LocationText,
        };
        await OfferAsync(row, form, cancellationToken);
        return form;
    }

    /// <summary>What can be chosen, and who has the calls now.</summary>
    public async Task OfferAsync(CaseRow row, AssignmentForm form, CancellationToken cancellationToken)
    {
        var assigned = await db.Set<CaseAssignment>().AsNoTracking()
            .Where(open => open.CaseId == row.CaseId && open.Kind == CaseAssignmentKind.Contractor && open.EndedAt == null)
            .Select(open => open.OrganisationId)
            .ToListAsync(cancellationToken);
        var contractors = await ListAsync(OrganisationKind.Contractor, cancellationToken);
        form.Row = row;
        form.Centers = await ListAsync(OrganisationKind.HealthCenter, cancellationToken);
        form.Contractors = [.. contractors.Where(item => !assigned.Contains(Guid.Parse(item.Value!)))];
        form.Assigned = [.. contractors.Where(item => assigned.Contains(Guid.Parse(item.Value!)))];
    }

    private async Task<IReadOnlyList<SelectListItem>> ListAsync(OrganisationKind kind, CancellationToken cancellationToken) =>
        [.. (await organisations.ListAsync(kind, includeClosed: false, cancellationToken)).Select(found => new SelectListItem(found.Name, found.Id.ToString()))];
}
