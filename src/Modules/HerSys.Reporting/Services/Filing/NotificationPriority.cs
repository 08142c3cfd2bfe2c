using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Services.Filing;

/// <summary>How soon the health center should look at a notification: who may be in danger comes first.</summary>
internal static class NotificationPriority
{
    /// <summary>重症.</summary>
    public const int Severe = 3;

    /// <summary>Needs a bed or oxygen (入院・酸素の必要, 中等症Ⅱ).</summary>
    public const int NeedsBed = 2;

    /// <summary>May worsen (65 or older, 中等症Ⅰ, pregnant, a risk factor).</summary>
    public const int AtRisk = 1;

    private const int Elderly = 65;

    /// <summary>The priority of normalised answers.</summary>
    public static int Of(FormAnswers answers, int? age)
    {
        if (answers.Is(FieldCodes.Severity, "severe"))
        {
            return Severe;
        }

        var needsBed = answers.Is(FieldCodes.AdmissionNeeded, FieldCodes.Yes)
            || answers.Is(FieldCodes.OxygenNeeded, FieldCodes.Yes)
            || answers.Is(FieldCodes.Severity, "moderate_2");
        if (needsBed)
        {
            return NeedsBed;
        }

        var isAtRisk = age >= Elderly
            || answers.Is(FieldCodes.Severity, "moderate_1")
            || answers.Is(FieldCodes.Pregnancy, FieldCodes.Yes)
            || answers.Is(FieldCodes.Immunocompromised, FieldCodes.Yes)
            || (!answers.IsBlank(FieldCodes.RiskFactors) && !answers.Is(FieldCodes.RiskFactors, FieldCodes.None));
        return isAtRisk ? AtRisk : 0;
    }
}
