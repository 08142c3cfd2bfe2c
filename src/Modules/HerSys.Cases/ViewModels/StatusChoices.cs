using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Cases.ViewModels;

/// <summary>What the conditions of the list can be chosen from.</summary>
public static class StatusChoices
{
    /// <summary>現在のステータス: what is asked for most, then every one that means something to the reader.</summary>
    public static IEnumerable<SelectListItem> ForList(CaseDetailLevel level) =>
    [
        new(UiText.Of("療養中のすべて", "All under isolation"), CaseListForm.ActiveStatuses),
        .. level == CaseDetailLevel.RoomDesk
            ? Array.Empty<SelectListItem>()
            : [new(UiText.Of("調整中のすべて", "All being arranged"), "awaiting"), new(UiText.Of("解除された人", "Released"), "released")],
        .. CaseStatuses.All.Where(status => level != CaseDetailLevel.RoomDesk || status.Code is "12" or CaseStatusCodes.Hotel).Select(status => new SelectListItem(status.Label.In(CultureInfo.CurrentUICulture), status.Code)),
    ];

    /// <summary>Days of illness.</summary>
    public static IEnumerable<SelectListItem> Days(ITexts texts) =>
        [new(texts["3日目まで"], "0-3"), new(texts["4〜10日目"], "4-10"), new(texts["11日目以降"], "11-")];

    /// <summary>療養の解除.</summary>
    public static IEnumerable<SelectListItem> Releases(ITexts texts) =>
    [
        new(texts["いま解除できる"], "now"),
        new(texts["今日までに解除できる"], "today"),
        new(texts["7日以内に解除できる"], "week"),
        new(texts["解除できる日が未定"], "unknown"),
    ];

    /// <summary>重症度.</summary>
    public static IEnumerable<SelectListItem> Severities() =>
        Enum.GetValues<CaseSeverity>().Select(severity => new SelectListItem(severity.ToLabel().In(CultureInfo.CurrentUICulture), severity.ToString()));

    /// <summary>診断した者の類型.</summary>
    public static IEnumerable<SelectListItem> PatientTypes() =>
        Enum.GetValues<PatientType>().Select(type => new SelectListItem(type.ToLabel().In(CultureInfo.CurrentUICulture), type.ToString()));

    /// <summary>診断した者の類型, by the codes that stand in addresses.</summary>
    public static IEnumerable<SelectListItem> PatientTypeCodesForList() =>
        Enum.GetValues<PatientType>().Select(type => new SelectListItem(type.ToLabel().In(CultureInfo.CurrentUICulture), type.ToCode()));

    /// <summary>性別.</summary>
    public static IEnumerable<SelectListItem> Sexes() =>
        new[] { PersonSex.Male, PersonSex.Female, PersonSex.Unknown }.Select(sex => new SelectListItem(sex.ToLabel().In(CultureInfo.CurrentUICulture), sex.ToString()));

    /// <summary>発病の有無.</summary>
    public static IEnumerable<SelectListItem> Onsets(ITexts texts) =>
    [
        new(texts["発病日が分かる"], nameof(OnsetState.Known)),
        new(texts["発病日は分からない"], nameof(OnsetState.Missing)),
        new(texts["無症状"], nameof(OnsetState.Asymptomatic)),
    ];

    /// <summary>足りない記録.</summary>
    public static IEnumerable<SelectListItem> Gaps() =>
        CaseFlags.All.Select(flag => new SelectListItem(CaseFlags.ToLabel(flag).In(CultureInfo.CurrentUICulture), flag));

    /// <summary>The order in use, in words.</summary>
    public static string OrderInWords(string sort, ITexts texts) => sort switch
    {
        "kana" => texts["カナ順"],
        "-kana" => texts["カナの逆順"],
        "since" => texts["ステータスが長く変わらない順"],
        "-since" => texts["ステータスが新しい順"],
        "release" => texts["解除できる日が近い順"],
        "-release" => texts["解除できる日が遠い順"],
        "date" => texts["報告の古い順"],
        _ => texts["報告の新しい順"],
    };
}
