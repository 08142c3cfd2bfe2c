using System.Globalization;
using HerSys.Cases.Models;
using HerSys.Cases.Release;
using HerSys.Japan;

namespace HerSys.Cases.Services.Tests;

/// <summary>Tests in words.</summary>
internal sealed class ReleaseTestWords(CaseClock clock)
{
    /// <summary>What can be chosen as the method of a specimen.</summary>
    public static IReadOnlyList<TestMethod> Methods { get; } = [TestMethod.NucleicAcid, TestMethod.AntigenQuantitative];

    public static BilingualText Of(TestMethod method) => method switch
    {
        TestMethod.NucleicAcid => new("核酸増幅法(PCR、LAMPなど)", "Nucleic acid amplification (PCR, LAMP)"),
        TestMethod.AntigenQuantitative => new("抗原定量検査", "Antigen, quantitative"),
        TestMethod.AntigenQualitative => new("抗原定性検査", "Antigen, qualitative"),
        _ => new("分離・同定", "Isolation"),
    };

    public static BilingualText Of(SpecimenOutcome outcome) => outcome switch
    {
        SpecimenOutcome.Negative => new("陰性", "Negative"),
        SpecimenOutcome.Positive => new("陽性", "Positive"),
        _ => new("結果待ち", "Awaiting the result"),
    };

    /// <summary>陰性確認の検査: 陰性.</summary>
    public static BilingualText Title(ReleaseTest test)
    {
        var outcome = Of(test.Outcome);
        return (test.IsTakenBack, test.Kind) switch
        {
            (true, _) => new("検査の記録を取り消しました", "Test taken back"),
            (_, ReleaseTestKind.Kit) => new($"検査キット: {outcome.Ja}", $"Test kit: {outcome.En}"),
            _ => new($"陰性確認の検査: {outcome.Ja}", $"Test to end isolation: {outcome.En}"),
        };
    }

    /// <summary>How, and when the result was known.</summary>
    public BilingualText Detail(ReleaseTest test)
    {
        if (test.Kind == ReleaseTestKind.Kit)
        {
            return test.IsApproved
                ? new("国が承認したキットです。", "The kit is approved.")
                : new("研究用など、承認されていないキットのため、解除の判定には使いません。", "The kit is not approved and does not count for release.");
        }

        var method = Of(test.Method);
        return test.ResultAt is { } at
            ? new($"{method.Ja}。結果の判明: {Ja(at)}", $"{method.En}. Result known {En(at)}.")
            : new($"{method.Ja}。結果はまだ分かっていません。", $"{method.En}. No result yet.");
    }

    /// <summary>In one line, in the reader's language.</summary>
    public string Short(ReleaseTest test)
    {
        var (title, day) = (Title(test), clock.DayOf(test.TakenAt));
        return test.Kind == ReleaseTestKind.Kit
            ? new BilingualText($"{title.Ja}({JapaneseDate.ToLong(day)})", string.Create(CultureInfo.InvariantCulture, $"{title.En} ({day:yyyy-MM-dd})")).In(CultureInfo.CurrentUICulture)
            : new BilingualText($"{title.Ja}(採取 {Ja(test.TakenAt)})", $"{title.En} (taken {En(test.TakenAt)})").In(CultureInfo.CurrentUICulture);
    }

    private string Ja(DateTimeOffset instant)
    {
        var local = clock.LocalOf(instant);
        return $"{JapaneseDate.ToLong(DateOnly.FromDateTime(local.DateTime))} {local.ToString("H:mm", CultureInfo.InvariantCulture)}";
    }

    private string En(DateTimeOffset instant) => clock.LocalOf(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
