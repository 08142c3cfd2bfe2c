using HerSys.Cases.Contracts;
using HerSys.Cases.Models;

namespace HerSys.Cases.Services.Lists;

/// <summary>Narrows a list by conditions; the room desk cannot ask for clinical facts that it does not see.</summary>
internal static class CaseConditions
{
    public static IQueryable<CaseListItem> Apply(IQueryable<CaseListItem> items, CaseTerms terms, CaseDetailLevel level)
    {
        items = ByPlace(ByRelease(ByStatus(items, terms), terms), terms);
        return level == CaseDetailLevel.RoomDesk ? items : ByClinicalFacts(ByReport(items, terms), terms);
    }

    private static IQueryable<CaseListItem> ByStatus(IQueryable<CaseListItem> items, CaseTerms terms)
    {
        if (terms.IsUnderIsolation is { } isUnderIsolation)
        {
            items = items.Where(item => item.IsUnderIsolation == isUnderIsolation);
        }

        if (terms.StatusCode is { } code)
        {
            items = items.Where(item => item.StatusCode == code);
        }

        if (terms.StatusGroup is { } group)
        {
            items = items.Where(item => item.StatusGroup == group);
        }

        return terms.SinceBefore is { } instant ? items.Where(item => item.StatusSince < instant) : items;
    }

    private static IQueryable<CaseListItem> ByRelease(IQueryable<CaseListItem> items, CaseTerms terms)
    {
        if (terms.ReleasableUntil is { } until)
        {
            items = items.Where(item => item.ReleaseSort <= until);
        }

        return terms.IsReleaseUndetermined ? items.Where(item => item.ReleasableAt == null) : items;
    }

    private static IQueryable<CaseListItem> ByPlace(IQueryable<CaseListItem> items, CaseTerms terms)
    {
        if (terms.HealthCenterId is { } center)
        {
            items = items.Where(item => item.HealthCenterId == center);
        }

        return terms.PlaceOrganisationId is { } place ? items.Where(item => item.PlaceOrganisationId == place) : items;
    }

    private static IQueryable<CaseListItem> ByReport(IQueryable<CaseListItem> items, CaseTerms terms)
    {
        if (terms.InstitutionId is { } institution)
        {
            items = items.Where(item => item.InstitutionId == institution);
        }

        if (terms.ReportedFrom is { } from)
        {
            items = items.Where(item => item.ReportDate >= from && item.SortDate >= from);
        }

        return terms.ReportedUntil is { } until ? items.Where(item => item.ReportDate <= until && item.SortDate <= until) : items;
    }

    private static IQueryable<CaseListItem> ByClinicalFacts(IQueryable<CaseListItem> items, CaseTerms terms)
    {
        if (terms.DayZeroFrom is { } from)
        {
            items = items.Where(item => item.DayZero >= from);
        }

        if (terms.DayZeroUntil is { } until)
        {
            items = items.Where(item => item.DayZero <= until);
        }

        items = ByDays(items, terms);
        if (terms.PatientType is { } type)
        {
            items = items.Where(item => item.PatientType == type);
        }

        if (terms.Severity is { } severity)
        {
            items = items.Where(item => item.Severity == severity);
        }

        return terms.Flag is { Length: > 0 } flag ? items.Where(item => item.Flags.Contains(" " + flag + " ")) : items;
    }

    private static IQueryable<CaseListItem> ByDays(IQueryable<CaseListItem> items, CaseTerms terms)
    {
        if (terms.ReceivedFrom is { } received)
        {
            items = items.Where(item => item.ReceivedAt >= received);
        }

        if (terms.ReceivedBefore is { } before)
        {
            items = items.Where(item => item.ReceivedAt < before);
        }

        if (terms.DiagnosedFrom is { } diagnosed)
        {
            items = items.Where(item => item.DiagnosisDate >= diagnosed);
        }

        if (terms.DiagnosedUntil is { } lastDiagnosed)
        {
            items = items.Where(item => item.DiagnosisDate <= lastDiagnosed);
        }

        if (terms.OnsetFrom is { } onset)
        {
            items = items.Where(item => item.OnsetDate >= onset);
        }

        return terms.OnsetUntil is { } lastOnset ? items.Where(item => item.OnsetDate <= lastOnset) : items;
    }
}
