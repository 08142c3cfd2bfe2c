using HerSys.Architecture.Tests.Support;

namespace HerSys.Architecture.Tests;

/// <summary>Every caption of every screen is there in Japanese, which is the key, and in English.</summary>
public sealed class CaptionTests
{
    private static readonly CaptionSources Sources = new();

    [Fact]
    public void EveryCaption_HasAnEnglishOne()
    {
        Assert.True(Sources.Used.Count > 500, $"Only {Sources.Used.Count} captions are found.");
        Violations.None(Sources.Used.Where(caption => !Sources.Translated.Contains(caption.Text)).Select(caption => $"{caption.File}: {caption.Text}"));
    }

    [Fact]
    public void EveryTranslation_IsUsedByItsModule() =>
        Violations.None(Sources.Translations.Where(translation => !Sources.IsWrittenIn(translation.Project, translation.Text)).Select(translation => $"{translation.Project}: {translation.Text}"));

    [Fact]
    public void EveryTranslation_SaysSomething_AndKeepsThePlacesForValues() =>
        Violations.None(Sources.Translations.Where(translation => !translation.KeepsPlaces).Select(translation => $"{translation.Project}: {translation.Text} -> {translation.English}"));

    [Fact]
    public void View_WritesNoJapanese_PastTheCaptions() => Violations.None(Sources.UntranslatedInViews);
}
