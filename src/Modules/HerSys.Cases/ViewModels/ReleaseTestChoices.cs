using System.Globalization;
using HerSys.Cases.Release;
using HerSys.Cases.Services.Tests;
using HerSys.Japan;
using HerSys.Platform.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Cases.ViewModels;

/// <summary>What can be chosen in the form of a test.</summary>
public static class ReleaseTestChoices
{
    /// <summary>検査の方法.</summary>
    public static IEnumerable<SelectListItem> Methods() => ReleaseTestWords.Methods.Select(method => Item(method.ToString(), ReleaseTestWords.Of(method)));

    /// <summary>Results of a specimen.</summary>
    public static IEnumerable<SelectListItem> Outcomes() => Of(SpecimenOutcome.Negative, SpecimenOutcome.Positive, SpecimenOutcome.Pending);

    /// <summary>Results of a kit, which are there at once.</summary>
    public static IEnumerable<SelectListItem> KitOutcomes() => Of(SpecimenOutcome.Negative, SpecimenOutcome.Positive);

    /// <summary>Whether a kit is approved.</summary>
    public static IEnumerable<SelectListItem> Approvals(ITexts texts) =>
    [
        new(texts["国が承認したキット(体外診断用医薬品、第1類医薬品)"], bool.TrueString),
        new(texts["研究用など、承認されていないキット"], bool.FalseString),
    ];

    private static IEnumerable<SelectListItem> Of(params SpecimenOutcome[] outcomes) =>
        outcomes.Select(outcome => Item(outcome.ToString(), ReleaseTestWords.Of(outcome)));

    private static SelectListItem Item(string value, BilingualText label) => new(label.In(CultureInfo.CurrentUICulture), value);
}
