using HerSys.Cases.Contracts;

namespace HerSys.Reporting.Services.Cases;

/// <summary>
/// What an amendment changes about a case. Only what differs between the two versions of the notification is taken: what
/// the health center corrected on the record itself, or learned later, stays.
/// </summary>
internal static class AmendedFacts
{
    /// <summary>The person after the amendment.</summary>
    public static PersonDetails Person(PersonDetails now, PersonDetails before, PersonDetails after) => now with
    {
        FamilyName = Take(now.FamilyName, before.FamilyName, after.FamilyName),
        GivenName = Take(now.GivenName, before.GivenName, after.GivenName),
        FamilyKana = Take(now.FamilyKana, before.FamilyKana, after.FamilyKana),
        GivenKana = Take(now.GivenKana, before.GivenKana, after.GivenKana),
        Sex = Take(now.Sex, before.Sex, after.Sex),
        BirthDate = Take(now.BirthDate, before.BirthDate, after.BirthDate),
        Phone = Take(now.Phone, before.Phone, after.Phone),
        SecondPhone = Take(now.SecondPhone, before.SecondPhone, after.SecondPhone),
        PostalCode = Take(now.PostalCode, before.PostalCode, after.PostalCode),
        Address = Take(now.Address, before.Address, after.Address),
        Occupation = Take(now.Occupation, before.Occupation, after.Occupation),
    };

    /// <summary>The key dates after the amendment. Whether an onset is known follows from date and type again when either changed.</summary>
    public static CaseDates Dates(CaseDates now, CaseFacts before, CaseFacts after)
    {
        var isOnsetAmended = before.Dates.Onset != after.Dates.Onset || before.PatientType != after.PatientType;
        return now with
        {
            OnsetState = isOnsetAmended ? null : now.OnsetState,
            Onset = Take(now.Onset, before.Dates.Onset, after.Dates.Onset),
            Specimen = Take(now.Specimen, before.Dates.Specimen, after.Dates.Specimen),
            Diagnosis = Take(now.Diagnosis, before.Dates.Diagnosis, after.Dates.Diagnosis),
            FirstVisit = Take(now.FirstVisit, before.Dates.FirstVisit, after.Dates.FirstVisit),
            Report = Take(now.Report, before.Dates.Report, after.Dates.Report),
            Death = Take(now.Death, before.Dates.Death, after.Dates.Death),
        };
    }

    /// <summary>The value after the amendment, where only a changed one is taken.</summary>
    public static T Take<T>(T now, T before, T after) => EqualityComparer<T>.Default.Equals(before, after) ? now : after;
}
