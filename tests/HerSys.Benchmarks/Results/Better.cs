namespace HerSys.Benchmarks.Results;

/// <summary>Which way a figure is better.</summary>
public enum Better
{
    /// <summary>The smaller the better, such as a time.</summary>
    Lower,

    /// <summary>The larger the better, such as a rate.</summary>
    Higher,
}
