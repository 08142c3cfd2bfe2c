using HerSys.Japan;

namespace HerSys.Cases.Contracts;

/// <summary>Codes and labels of patient types (診断した者の類型).</summary>
public static class PatientTypeCodes
{
    private static readonly (PatientType Type, string Code, BilingualText Label)[] All =
    [
        (PatientType.Confirmed, "confirmed", new("患者(確定例)", "Patient (confirmed)")),
        (PatientType.Asymptomatic, "asymptomatic", new("無症状病原体保有者", "Carrier without symptoms")),
        (PatientType.Suspected, "suspected", new("疑似症患者", "Suspected case")),
        (PatientType.Deceased, "deceased", new("感染症死亡者の死体", "Dead at first examination, confirmed")),
        (PatientType.DeceasedSuspected, "deceased_suspected", new("感染症死亡疑い者の死体", "Dead at first examination, suspected")),
    ];

    /// <summary>Reads a code as the forms write it, for example <c>confirmed</c>.</summary>
    public static bool TryParse(string? code, out PatientType type)
    {
        var found = All.FirstOrDefault(entry => entry.Code == code);
        type = found.Type;
        return found.Code is not null;
    }

    /// <summary>The code as the forms write it.</summary>
    public static string ToCode(this PatientType type) => All.First(entry => entry.Type == type).Code;

    /// <summary>What users read.</summary>
    public static BilingualText ToLabel(this PatientType type) => All.First(entry => entry.Type == type).Label;
}
