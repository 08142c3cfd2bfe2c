namespace HerSys.Reporting.Forms;

/// <summary>A list of options that is kept elsewhere than in the form.</summary>
public enum OptionSource
{
    /// <summary>The 47 prefectures by their two digits (JIS X 0401).</summary>
    Prefectures,
}
