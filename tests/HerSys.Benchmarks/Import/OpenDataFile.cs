using HerSys.Testing.Processes;

namespace HerSys.Benchmarks.Import;

/// <summary>A public file of a prefecture and the profile that reads it.</summary>
/// <param name="Name">Its name in the folder of data (HERSYS_DATA).</param>
/// <param name="Profile">The import profile.</param>
/// <param name="Rows">How many rows it has.</param>
internal sealed record OpenDataFile(string Name, string Profile, int Rows)
{
    /// <summary>Cases of Osaka with the day of onset, as of 2020-08-19.</summary>
    public static OpenDataFile Onset { get; } = new("osaka_patients_with_onset_20200819_utf8.csv", "osaka-onset", 7288);

    /// <summary>Cases of Osaka in the code page of Windows.</summary>
    public static OpenDataFile Patients { get; } = new("osaka_patients_cp932.csv", "osaka-patients", 15421);

    /// <summary>Where it is.</summary>
    public string Path => System.IO.Path.Combine(Repository.Data, Name);
}
