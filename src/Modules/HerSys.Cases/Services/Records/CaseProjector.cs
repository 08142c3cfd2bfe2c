using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Release;
using HerSys.Cases.Services.Search;
using HerSys.Cases.Statuses;
using HerSys.Cases.Upkeep;

namespace HerSys.Cases.Services.Records;

/// <summary>Fills the list row of a case from its record.</summary>
internal static class CaseProjector
{
    /// <summary>Sorts after every name: people without kana come last.</summary>
    private const string NoKana = "\uFFFD";

    private static readonly DateTimeOffset EndOfTime = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Fill(CaseFile file, ReleaseEvaluation? release, CaseClock clock)
    {
        FillPerson(file);
        FillRecord(file, clock);
        FillStatus(file);
        FillRelease(file.Item, release);
        FillUpkeep(file, clock);
        SearchPieces.Fill(file);
    }

    private static void FillPerson(CaseFile file)
    {
        var (item, person) = (file.Item, file.Person);
        item.PersonId = person.Id;
        item.Name = Joined(person.FamilyName, person.GivenName) ?? person.LatinName;
        item.Kana = Joined(person.FamilyKana, person.GivenKana);
        item.KanaSort = item.Kana ?? NoKana;
        item.Sex = person.Sex;
        item.BirthDate = person.BirthDate;
        item.AgeBand = person.AgeBand;
        item.Phone = person.Phone;
    }

    private static void FillRecord(CaseFile file, CaseClock clock)
    {
        var (item, record) = (file.Item, file.Record);
        item.HerSysId = record.HerSysId;
        item.ExternalSource = record.ExternalSource;
        item.ExternalNumber = record.ExternalNumber;
        item.HealthCenterId = record.HealthCenterId;
        item.ReceivedById = record.ReceivedById;
        item.InstitutionId = record.InstitutionId;
        item.InstitutionName = record.InstitutionName;
        item.LocationMunicipality = record.LocationMunicipality;
        item.LocationText = record.LocationText;
        item.Origin = record.Origin;
        item.PatientType = record.PatientType;
        item.Severity = record.Severity;
        item.OnsetState = record.OnsetState;
        item.OnsetDate = record.OnsetDate;
        item.SpecimenDate = record.SpecimenDate;
        item.DiagnosisDate = record.DiagnosisDate;
        item.ReportDate = record.ReportDate;
        item.DeathDate = record.DeathDate;
        item.SortDate = record.ReportDate ?? clock.DayOf(record.OpenedAt);
    }

    private static void FillStatus(CaseFile file)
    {
        var (item, current) = (file.Item, file.CurrentStatus);
        var status = CaseStatuses.Get(current.Code);
        item.StatusCode = current.Code;
        item.StatusGroup = status.Group;
        item.IsUnderIsolation = status.IsUnderIsolation;
        item.StatusSince = current.EffectiveAt;
        item.StatusSinceIsDateOnly = current.IsDateOnly;
        item.StatusSinceUnknown = current.SinceUnknown;
        item.PlaceKind = file.OpenStay?.Kind ?? status.Place;
        item.PlaceOrganisationId = file.OpenStay?.OrganisationId ?? current.PlaceOrganisationId;
        item.PlaceText = file.OpenStay?.Text ?? current.PlaceText;

        var flags = CaseFlagging.Of(file.Record, current);
        item.Flags = CaseFlagging.Join(flags);
        item.FlagCount = flags.Count;
    }

    private static void FillRelease(CaseListItem item, ReleaseEvaluation? release)
    {
        item.DayZero = release?.DayZero;
        item.LastIsolationDay = release?.LastIsolationDay;
        item.ReleasableAt = release?.EarliestRelease;
        item.ReleaseSort = release?.EarliestRelease ?? EndOfTime;
    }

    private static void FillUpkeep(CaseFile file, CaseClock clock)
    {
        var (item, current) = (file.Item, file.CurrentStatus);
        var watch = UpkeepRules.Watch(new UpkeepFacts(CaseStatuses.Get(current.Code), current.EffectiveAt)
        {
            ReleasableAt = item.ReleasableAt,
            StayEndedAt = StayEnd(file, clock),
            IsSevere = item.Severity >= CaseSeverity.ModerateTwo,
        });
        item.UpkeepRank = watch?.Rank;
        item.UpkeepFrom = watch?.From;
    }

    /// <summary>A death on record, or a reported departure that no later status has answered.</summary>
    private static DateTimeOffset? StayEnd(CaseFile file, CaseClock clock) => file.Record.DeathDate is { } death
        ? clock.StartOf(death)
        : file.Record.StayEndedAt is { } left && left > file.CurrentStatus.EffectiveAt ? left : null;

    private static string? Joined(string? family, string? given) => (family, given) switch
    {
        (null, null) => null,
        (null, _) => given,
        (_, null) => family,
        _ => $"{family} {given}",
    };
}
