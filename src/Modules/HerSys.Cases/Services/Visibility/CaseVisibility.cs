using System.Linq.Expressions;
using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Statuses;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Users.Contracts;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Visibility;

/// <inheritdoc />
internal sealed class CaseVisibility(
    TenantDbContext db, ICurrentActor actor, IOrganisationDirectory organisations, ISiteService site, CaseClock clock)
    : ICaseVisibility
{
    private (Guid? Duty, string? Role, Guid? Organisation, CaseScope Scope)? known;

    public async ValueTask<CaseScope> GetScopeAsync(CancellationToken cancellationToken = default)
    {
        var (duty, role, organisation) = (actor.DutyId, actor.Role, actor.OrganisationId);
        if (known is { } last && (last.Duty, last.Role, last.Organisation) == (duty, role, organisation))
        {
            return last.Scope;
        }

        var scope = await MakeAsync(role, organisation, cancellationToken);
        known = (duty, role, organisation, scope);
        return scope;
    }

    public async ValueTask<bool> CanSeeAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        var scope = await GetScopeAsync(cancellationToken);
        return await scope.Filter(db.Set<CaseListItem>()).AnyAsync(item => item.Id == caseId, cancellationToken);
    }

    public async ValueTask<bool> CanEditAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        var scope = await GetScopeAsync(cancellationToken);
        return await scope.FilterEditable(db.Set<CaseListItem>()).AnyAsync(item => item.Id == caseId, cancellationToken);
    }

    private async ValueTask<CaseScope> MakeAsync(string? role, Guid? organisation, CancellationToken cancellationToken)
    {
        if (!await actor.HasAsync(CasePermissions.ViewCases))
        {
            return CaseScope.Nothing;
        }

        return role switch
        {
            RoleNames.PublicHealthInstitute or RoleNames.NationalOfficer => Everything(CaseDetailLevel.Pseudonymised),
            RoleNames.PrefectureOfficer => Everything(CaseDetailLevel.Full),
            _ when await actor.HasAsync(CasePermissions.ViewAllCases) => Everything(CaseDetailLevel.Full),
            _ => organisation is { } own ? await OfOrganisationAsync(role, own, cancellationToken) : CaseScope.Nothing,
        };
    }

    private async ValueTask<CaseScope> OfOrganisationAsync(string? role, Guid own, CancellationToken cancellationToken) => role switch
    {
        RoleNames.Doctor or RoleNames.Clerk or RoleNames.InstitutionManager or RoleNames.WardStaff
            => await OfInstitutionAsync(own, cancellationToken),
        RoleNames.HealthCenterStaff or RoleNames.HealthCenterDirector => await OfHealthCenterAsync(own, cancellationToken),
        RoleNames.Contractor => OfContractor(own),
        RoleNames.HotelNurse => OfHotel(own, CaseDetailLevel.Full),
        RoleNames.HotelOffice => OfHotel(own, CaseDetailLevel.RoomDesk),
        _ => CaseScope.Nothing,
    };

    private static CaseScope Everything(CaseDetailLevel level) => new(level, item => true, item => level == CaseDetailLevel.Full);

    /// <summary>What it notified, read only; and whom it is to admit or has admitted, until some days after discharge.</summary>
    private async ValueTask<CaseScope> OfInstitutionAsync(Guid own, CancellationToken cancellationToken)
    {
        var settings = await site.GetAsync<CaseSettings>(cancellationToken);
        var since = clock.StartOf(clock.Today.AddDays(-settings.VisibleDaysAfterDischarge));
        Expression<Func<CaseListItem, bool>> seen = item =>
            item.InstitutionId == own
            || db.Set<Stay>().Any(stay =>
                stay.OrganisationId == own && stay.CaseId == item.Id && stay.Kind == PlaceKind.Hospital && (stay.To == null || stay.To >= since))
            || db.Set<CaseAssignment>().Any(row =>
                row.OrganisationId == own && row.Kind == CaseAssignmentKind.Hospital && row.EndedAt == null && row.CaseId == item.Id);
        Expression<Func<CaseListItem, bool>> patients = item =>
            db.Set<Stay>().Any(stay =>
                stay.OrganisationId == own && stay.CaseId == item.Id && stay.Kind == PlaceKind.Hospital && (stay.To == null || stay.To >= since))
            || db.Set<CaseAssignment>().Any(row =>
                row.OrganisationId == own && row.Kind == CaseAssignmentKind.Hospital && row.EndedAt == null && row.CaseId == item.Id);
        return new CaseScope(CaseDetailLevel.Full, seen, patients);
    }

    /// <summary>Its area, by 所在地, and what it received. Duties at the government itself cover all of its centers.</summary>
    private async ValueTask<CaseScope> OfHealthCenterAsync(Guid own, CancellationToken cancellationToken)
    {
        var center = await organisations.FindAsync(own, cancellationToken);
        if (center?.Kind == OrganisationKind.LocalGovernment)
        {
            return Everything(CaseDetailLevel.Full);
        }

        var area = center?.MunicipalityCodes.ToArray() ?? [];
        Expression<Func<CaseListItem, bool>> seen = item =>
            item.HealthCenterId == own
            || item.ReceivedById == own
            || (item.LocationMunicipality != null && area.Contains(item.LocationMunicipality));
        return new CaseScope(CaseDetailLevel.Full, seen, seen);
    }

    private CaseScope OfContractor(Guid own)
    {
        Expression<Func<CaseListItem, bool>> seen = item => db.Set<CaseAssignment>().Any(row =>
            row.OrganisationId == own && row.Kind == CaseAssignmentKind.Contractor && row.EndedAt == null && row.CaseId == item.Id);
        return new CaseScope(CaseDetailLevel.Full, seen, seen);
    }

    /// <summary>Residents and those expected; who has left is seen no more.</summary>
    private CaseScope OfHotel(Guid own, CaseDetailLevel level)
    {
        Expression<Func<CaseListItem, bool>> seen = item =>
            db.Set<Stay>().Any(stay => stay.OrganisationId == own && stay.CaseId == item.Id && stay.Kind == PlaceKind.Hotel && stay.To == null)
            || db.Set<CaseAssignment>().Any(row =>
                row.OrganisationId == own && row.Kind == CaseAssignmentKind.ExpectedArrival && row.EndedAt == null && row.CaseId == item.Id);
        return new CaseScope(level, seen, seen);
    }
}
