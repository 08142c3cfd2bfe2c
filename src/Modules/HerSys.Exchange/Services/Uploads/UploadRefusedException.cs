using HerSys.Japan;

namespace HerSys.Exchange.Services.Uploads;

/// <summary>An upload is refused; nothing was kept.</summary>
internal sealed class UploadRefusedException(IReadOnlyList<(string Field, BilingualText Text)> problems) : Exception(problems[0].Text.Ja)
{
    /// <summary>Each field at fault: why, and what to do.</summary>
    public IReadOnlyList<(string Field, BilingualText Text)> Problems { get; } = problems;
}
