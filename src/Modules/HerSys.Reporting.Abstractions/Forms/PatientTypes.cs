namespace HerSys.Reporting.Forms;

/// <summary>The five types of patient (診断した者の類型) and what they have in common (domain.md 1.3).</summary>
public static class PatientTypes
{
    /// <summary>患者(確定例).</summary>
    public const string Confirmed = "confirmed";

    /// <summary>無症状病原体保有者.</summary>
    public const string Asymptomatic = "asymptomatic";

    /// <summary>疑似症患者.</summary>
    public const string Suspected = "suspected";

    /// <summary>感染症死亡者の死体: dead at the first examination, positive test.</summary>
    public const string Deceased = "deceased";

    /// <summary>感染症死亡疑い者の死体: dead at the first examination, no test.</summary>
    public const string DeceasedSuspected = "deceased_suspected";

    /// <summary>Whether the type says that the person has symptoms.</summary>
    public static bool HasSymptoms(string type) => type is Confirmed or Suspected;

    /// <summary>Whether the person was dead at the first examination; who dies later keeps the living type.</summary>
    public static bool IsCorpse(string type) => type is Deceased or DeceasedSuspected;

    /// <summary>Whether the type rests on a positive test.</summary>
    public static bool NeedsPositiveTest(string type) => type is Confirmed or Asymptomatic or Deceased;
}
