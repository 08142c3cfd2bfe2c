using HerSys.Testing.Databases;
using HerSys.Testing.Processes;

namespace HerSys.Exchange.Tests.Support;

/// <summary>A public file of the period, beside the checkout or where HERSYS_DATA says.</summary>
internal static class PublicFile
{
    public const string Onset = "osaka_patients_with_onset_20200819_utf8.csv";
    public const string Patients = "osaka_patients_cp932.csv";

    /// <summary>The path; skips the test where the file is missing.</summary>
    public static string Require(string name)
    {
        var path = Path.Combine(Repository.Data, name);
        return File.Exists(path)
            ? path
            : throw SkipTestException.For($"{name} is not there; put the public files into ../shared/data, or name their folder in HERSYS_DATA.");
    }

    public static FileStream Open(string name) => File.OpenRead(Require(name));
}
