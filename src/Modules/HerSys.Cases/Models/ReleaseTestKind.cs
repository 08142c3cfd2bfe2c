namespace HerSys.Cases.Models;

/// <summary>What kind of test may end isolation early (domain.md 3.1).</summary>
public enum ReleaseTestKind
{
    /// <summary>陰性確認の検体: a specimen examined by a laboratory.</summary>
    Specimen = 0,

    /// <summary>抗原定性検査キット: a test that people take themselves.</summary>
    Kit = 1,
}
