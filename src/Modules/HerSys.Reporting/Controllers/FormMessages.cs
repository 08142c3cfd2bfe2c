using HerSys.Platform.Mvc.Localization;
using HerSys.Reporting.Services.Additions;
using HerSys.Reporting.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Reporting.Controllers;

/// <summary>Says what became of a change of the form.</summary>
internal static class FormMessages
{
    /// <summary>Whether the page is done with; else the form says why not.</summary>
    public static bool IsKept(Controller controller, FormChangeFields form, FormChangeOutcome outcome, ITexts texts)
    {
        var (property, message) = outcome switch
        {
            FormChangeOutcome.Changed => ("", ""),
            FormChangeOutcome.Same => (nameof(form.Reason), "いまの設定と同じなので、何も変えていません。変えるところを直してください。"),
            FormChangeOutcome.ChangedMeanwhile => (nameof(form.Reason), "ほかの人が先に項目を変えました。まだ保存していません。この画面を開き直して、確かめてから変えてください。"),
            FormChangeOutcome.TooEarly => (nameof(form.From), "始まりの日は、今日か、いちばん新しい変更が始まる日より前にはできません。その日以後を入れてください。例: 2022/8/1"),
            FormChangeOutcome.NeedsReason => (nameof(form.Reason), "変える理由を書いてください。履歴に残ります。例: 夏祭りの患者を調べるため"),
            _ => (nameof(form.Reason), "この変更では発生届を書けなくなります。選択肢と置くところを確かめてください。"),
        };
        if (message.Length == 0)
        {
            controller.TempData["Message"] = texts["保存しました。始まりの日から、新しく開く発生届が変わります。前に出された届け出は、出した時の様式のまま残ります。"];
            return true;
        }

        controller.ModelState.AddModelError(property, texts[message]);
        controller.Response.StatusCode = 422;
        return false;
    }
}
