using HerSys.Japan;

namespace HerSys.Exchange.Services.Uploads;

/// <summary>An upload is refused; nothing was kept.</summary>
internal sealed class UploadRefusedException(string field, BilingualText text) : Exception(text.Ja)
{
    /// <summary>The field at fault.</summary>
    public string Field { get; } = field;

    /// <summary>Why, and what to do.</summary>
    public BilingualText Text { get; } = text;
}
