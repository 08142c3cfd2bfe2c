using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Japan;

namespace HerSys.Cases.Services.Records;

/// <summary>Values of fields as changes keep them, in words for people.</summary>
internal static class FieldValues
{
    private static readonly BilingualText Empty = new("(なし)", "(empty)");

    public static BilingualText InWords(string field, string? value, CaseClock clock)
    {
        if (value is null)
        {
            return Empty;
        }

        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new BilingualText(JapaneseDate.ToLong(day), value);
        }

        if ((field is "improved" or "stayEnded") && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            var local = clock.LocalOf(instant);
            return new BilingualText(
                $"{JapaneseDate.ToLong(DateOnly.FromDateTime(local.DateTime))} {local.ToString("H:mm", CultureInfo.InvariantCulture)}",
                local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        }

        return OfChoice(field, value) ?? new BilingualText(value, value);
    }

    private static BilingualText? OfChoice(string field, string value) => field switch
    {
        "sex" => Enum.TryParse<PersonSex>(value, out var sex) ? sex.ToLabel() : null,
        "severity" => Enum.TryParse<CaseSeverity>(value, out var severity) ? severity.ToLabel() : null,
        "patientType" => Enum.TryParse<PatientType>(value, out var type) ? type.ToLabel() : null,
        "onsetState" => Enum.TryParse<OnsetState>(value, out var state) ? OfOnset(state) : null,
        "ventilated" => value == bool.TrueString ? new BilingualText("あり", "Yes") : new BilingualText("なし", "No"),
        _ => null,
    };

    private static BilingualText OfOnset(OnsetState state) => state switch
    {
        OnsetState.Known => new("発病日が分かる", "Onset known"),
        OnsetState.Missing => new("発病日は分からない", "Onset not known"),
        _ => new("無症状", "Without symptoms"),
    };
}
