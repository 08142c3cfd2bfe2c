using HerSys.Cases.Services.Download;
using HerSys.Platform.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Cases.ViewModels;

/// <summary>What can be chosen for a download.</summary>
public static class DownloadChoices
{
    /// <summary>文字コード.</summary>
    public static IEnumerable<SelectListItem> Encodings(ITexts texts) =>
    [
        new(texts["Shift_JIS(CP932)。Excel でそのまま開けます"], CsvEncodings.Windows),
        new(texts["UTF-8(BOM 付き)。どの文字も残ります"], CsvEncodings.Unicode),
    ];
}
