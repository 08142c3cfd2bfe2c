namespace HerSys.Cases.Release;

/// <summary>How a specimen was tested.</summary>
public enum TestMethod
{
    /// <summary>核酸増幅法 (PCR, LAMP).</summary>
    NucleicAcid,

    /// <summary>抗原定量検査.</summary>
    AntigenQuantitative,

    /// <summary>抗原定性検査.</summary>
    AntigenQualitative,

    /// <summary>分離・同定.</summary>
    Isolation,
}
