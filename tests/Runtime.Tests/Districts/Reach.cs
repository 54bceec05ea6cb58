using System.Reflection;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>What can be reached from an object by fields and array elements, but not through actors.</summary>
internal static class Reach
{
    public static HashSet<object> From(object start)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([start]);
        while (open.TryPop(out var next))
            if (seen.Add(next))
                foreach (var neighbour in NeighboursOf(next).OfType<object>().Where(IsFollowed))
                    open.Push(neighbour);
        return seen;
    }

    private static IEnumerable<object?> NeighboursOf(object from)
    {
        if (from is Array array)
            return array.Cast<object?>();
        return from.GetType().IsPrimitive ? [] : FieldsOf(from.GetType()).Select(field => field.GetValue(from));
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (var at = type; at is not null && !IsOfAkka(at); at = at.BaseType)
            foreach (var field in at.GetFields(Own))
                if (!field.FieldType.IsPointer && !field.FieldType.IsByRefLike)
                    yield return field;
    }

    private static bool IsFollowed(object value) => value is not (string or MemberInfo or Pointer) && !IsOfAkka(value.GetType());

    private static bool IsOfAkka(Type type) => type.Namespace?.StartsWith("Akka", StringComparison.Ordinal) == true;
}
