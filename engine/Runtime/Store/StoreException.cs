using System.Globalization;
using CoCreation.Sim.Kernel;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CoCreation.Sim.Runtime;

/// <summary>What keeps runs does not answer, or cannot keep more. Nothing that was committed is lost.</summary>
public sealed class StoreException : Exception
{
    private const int SqliteFull = 13;
    private const int SqliteReadOnly = 8;
    private const int SqliteCannotOpen = 14;
    private const int SqliteNoRoomForIndex = 4874;

    /// <summary>A fault of a store.</summary>
    /// <param name="store">Which store.</param>
    /// <param name="cause">What it said.</param>
    /// <param name="held">How many bytes it holds; 0 (default) where that is not known.</param>
    /// <param name="needed">How many bytes were to be kept next, at least; 0 (default) where that is not known.</param>
    public StoreException(string store, Exception cause, long held = 0, long needed = 0)
        : this(TextOf(store, cause, held, needed), cause)
    {
    }

    private StoreException(Bilingual text, Exception cause)
        : base(text.English, cause) => (Text, IsFull) = (text, IsNoSpace(cause.GetBaseException()));

    /// <summary>A file that must not be written.</summary>
    internal static StoreException ReadOnly(string store) => new(store, new SqliteException("read only", SqliteReadOnly));

    /// <summary>A file that cannot grow.</summary>
    internal static StoreException NoSpace(string store, long held, long needed) => new(store, new SqliteException("full", SqliteFull), held, needed);

    /// <summary>What happened, as one line.</summary>
    public Bilingual Text { get; }

    /// <summary>Whether there is no space left: waiting alone does not help.</summary>
    public bool IsFull { get; }

    /// <summary>Whether it is a file, or lies in a folder, that must not be written.</summary>
    internal bool IsReadOnly => InnerException?.GetBaseException() is SqliteException { SqliteErrorCode: SqliteReadOnly or SqliteCannotOpen };

    private static bool IsNoSpace(Exception cause) =>
        cause is SqliteException { SqliteErrorCode: SqliteFull } or SqliteException { SqliteExtendedErrorCode: SqliteNoRoomForIndex }
            or PostgresException { SqlState: PostgresErrorCodes.DiskFull };

    private static Bilingual TextOf(string store, Exception cause, long held, long needed)
    {
        Exception root = cause.GetBaseException();
        Bilingual reason = IsNoSpace(root)
            ? new("no space left on the device", "auf dem Datenträger ist kein Platz mehr")
            : root is SqliteException { SqliteErrorCode: SqliteReadOnly or SqliteCannotOpen }
            ? new("it cannot be opened to be written: no permission, or a read-only place", "es lässt sich nicht zum Schreiben öffnen: keine Berechtigung, oder ein schreibgeschützter Ort")
            : root is EpochTakenException
            ? new("another process has gone on with this run", "ein anderer Prozess hat diesen Lauf weitergeführt")
            : new(root.Message, root.Message);
        Bilingual size = held == 0 ? new("", "") : new($"; it holds {Shown(held, "en-US")} bytes", $"; dort liegen {Shown(held, "de-DE")} Bytes");
        Bilingual more = needed == 0 ? new("", "") : new(
            $", at least {Shown(needed, "en-US")} more are needed", $", mindestens {Shown(needed, "de-DE")} weitere sind nötig");
        return new($"{store}: {reason.English}{size.English}{more.English}", $"{store}: {reason.German}{size.German}{more.German}");
    }

    private static string Shown(long bytes, string culture) => bytes.ToString("N0", CultureInfo.GetCultureInfo(culture));
}
