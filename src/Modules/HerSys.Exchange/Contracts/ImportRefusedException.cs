using HerSys.Japan;

namespace HerSys.Exchange.Contracts;

/// <summary>The file as a whole cannot be imported; nothing was written.</summary>
public sealed class ImportRefusedException(BilingualText text) : Exception(text.Ja)
{
    /// <summary>Why, and what to do.</summary>
    public BilingualText Text { get; } = text;

    internal static ImportRefusedException Because(string ja, string en) => new(new BilingualText(ja, en));
}
