using Microsoft.Extensions.Localization;

namespace HerSys.Platform.Mvc.Localization;

/// <summary>Gives every class and view the same captions: those of all modules.</summary>
public sealed class ShellStringLocalizerFactory(ShellTexts texts) : IStringLocalizerFactory
{
    private readonly ShellStringLocalizer localizer = new(texts);

    /// <inheritdoc />
    public IStringLocalizer Create(Type resourceSource) => localizer;

    /// <inheritdoc />
    public IStringLocalizer Create(string baseName, string location) => localizer;
}
