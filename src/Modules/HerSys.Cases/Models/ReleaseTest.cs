using HerSys.Cases.Release;

namespace HerSys.Cases.Models;

/// <summary>
/// A test taken to end isolation early (陰性確認の検査, 抗原定性検査キット). Append-only: an error is mended by an entry that
/// names the wrong one, with a reason; an entry that was made by mistake is taken back by one that says only so.
/// </summary>
public sealed class ReleaseTest
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CaseId { get; set; }

    /// <summary>Specimen or kit.</summary>
    public ReleaseTestKind Kind { get; set; }

    /// <summary>How the specimen was tested.</summary>
    public TestMethod Method { get; set; }

    /// <summary>採取日時 (UTC); 00:00 of the day for a kit, whose hour does not count.</summary>
    public DateTimeOffset TakenAt { get; set; }

    /// <summary>結果判明日時 (UTC) of a specimen; null while there is no result.</summary>
    public DateTimeOffset? ResultAt { get; set; }

    /// <summary>The result.</summary>
    public SpecimenOutcome Outcome { get; set; }

    /// <summary>Whether the kit is approved (体外診断用医薬品 or 第1類医薬品).</summary>
    public bool IsApproved { get; set; }

    /// <summary>The entry that this one replaces (訂正).</summary>
    public Guid? CorrectionOf { get; set; }

    /// <summary>The entry named by <see cref="CorrectionOf"/> is taken back and nothing stands in its place (取消し).</summary>
    public bool IsTakenBack { get; set; }

    /// <summary>理由.</summary>
    public string? Reason { get; set; }

    /// <summary>画面, 取り込み.</summary>
    public string Source { get; set; } = "";

    /// <summary>Account of who entered it; null for the system.</summary>
    public Guid? EnteredById { get; set; }

    /// <summary>Name of who entered it.</summary>
    public required string EnteredBy { get; set; }

    /// <summary>When it was entered (UTC).</summary>
    public DateTimeOffset EnteredAt { get; set; }
}
