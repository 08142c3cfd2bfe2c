using HerSys.Platform.Mvc.Frame;

namespace HerSys.Settings.Services.Configuration;

/// <summary>What parts of configuration say again and again.</summary>
internal static class ConfigurationWords
{
    public static string NoPermission() => UiText.Of(
        "この設定を変える権限がありません。その権限を持つ人に取り込んでもらってください。",
        "You may not change this. Ask somebody who may to bring the file in.");
}
