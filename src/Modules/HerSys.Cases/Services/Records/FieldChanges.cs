using System.Globalization;
using System.Text.Json;
using HerSys.Cases.Contracts;

namespace HerSys.Cases.Services.Records;

/// <summary>Tells what differs between two states of a record.</summary>
internal static class FieldChanges
{
    public static IEnumerable<FieldChange> Between(CaseDates before, CaseDates after) => Differing(
        ("onsetState", before.OnsetState?.ToString(), after.OnsetState?.ToString()),
        ("onset", Text(before.Onset), Text(after.Onset)),
        ("specimen", Text(before.Specimen), Text(after.Specimen)),
        ("diagnosis", Text(before.Diagnosis), Text(after.Diagnosis)),
        ("firstVisit", Text(before.FirstVisit), Text(after.FirstVisit)),
        ("report", Text(before.Report), Text(after.Report)),
        ("symptomsBegan", Text(before.SymptomsBegan), Text(after.SymptomsBegan)),
        ("improved", Improvement(before), Improvement(after)),
        ("death", Text(before.Death), Text(after.Death)));

    public static IEnumerable<FieldChange> Between(PersonDetails before, PersonDetails after) => Differing(
        ("familyName", before.FamilyName, after.FamilyName),
        ("givenName", before.GivenName, after.GivenName),
        ("familyKana", before.FamilyKana, after.FamilyKana),
        ("givenKana", before.GivenKana, after.GivenKana),
        ("latinName", before.LatinName, after.LatinName),
        ("sex", before.Sex.ToString(), after.Sex.ToString()),
        ("birthDate", Text(before.BirthDate), Text(after.BirthDate)),
        ("ageBand", before.AgeBand, after.AgeBand),
        ("phone", before.Phone, after.Phone),
        ("secondPhone", before.SecondPhone, after.SecondPhone),
        ("postalCode", before.PostalCode, after.PostalCode),
        ("address", before.Address, after.Address),
        ("occupation", before.Occupation, after.Occupation));

    public static IEnumerable<FieldChange> Of(string field, string? before, string? after) =>
        Differing((field, before, after));

    public static string ToJson(IReadOnlyList<FieldChange> changes) => JsonSerializer.Serialize(changes);

    public static IReadOnlyList<FieldChange> FromJson(string json) =>
        JsonSerializer.Deserialize<List<FieldChange>>(json) ?? [];

    private static IEnumerable<FieldChange> Differing(params (string Field, string? Before, string? After)[] fields) =>
        from field in fields
        where field.Before != field.After
        select new FieldChange(field.Field, field.Before, field.After);

    private static string? Improvement(CaseDates dates) =>
        dates.ImprovedAt?.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture) ?? Text(dates.ImprovedOn);

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
